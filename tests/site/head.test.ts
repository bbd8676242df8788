import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';

// What search engines and messengers are told, in every page that was built.

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pages = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/'))
  // What is downloaded is no page of the site: nobody finds it by a search.
  .filter((file) => !file.startsWith('download/'))
  .sort()
  .map((file) => ({ file, head: readFileSync(dist + file, 'utf8').split('</head>')[0] as string }));

const one = (head: string, pattern: RegExp): string | undefined => pattern.exec(head)?.[1];
const canonicalOf = (head: string) => one(head, /<link rel="canonical" href="([^"]+)"/);
const titleOf = (head: string) => one(head, /<title>([^<]+)<\/title>/) as string;
const descriptionOf = (head: string) => one(head, /<meta name="description" content="([^"]+)"/) as string;
const alternatesOf = (head: string) =>
  [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(([, hreflang, href]) => ({
    hreflang: hreflang as string,
    href: href as string,
  }));
const fileOf = (address: string) => `${decodeURI(new URL(address).pathname).slice(1)}index.html`;

const isUnlisted = ({ head }: { head: string }) => head.includes('<meta name="robots" content="noindex">');
const listed = pages.filter((page) => !isUnlisted(page));
const inLanguages = listed.filter(({ file }) => languages.some(({ slug }) => file.startsWith(`${slug}/`)));

test('only what nobody looks for by itself is kept out of search engines', () => {
  const unlisted = pages.filter(isUnlisted).map(({ file }) => file);
  expect(unlisted).toEqual(
    [
      '404.html',
      'embed/index.html',
      ...languages.flatMap(({ slug }) => [
        `embed/${slug}/index.html`,
        `${slug}/list/index.html`,
        `${slug}/list/without-script/index.html`,
        `${slug}/offline/index.html`,
      ]),
    ].sort(),
  );
  for (const { file, head } of pages.filter(isUnlisted)) expect([file, canonicalOf(head)]).toEqual([file, undefined]);
});

test('every other page names the address under which it lies', () => {
  expect(listed.map(({ head }) => fileOf(canonicalOf(head) ?? 'https://nowhere.example/none/'))).toEqual(
    listed.map(({ file }) => file),
  );
});

test('languages of a page name each other, and nothing that does not exist', () => {
  const heads = new Map(listed.map(({ file, head }) => [file, head]));
  for (const { file, head } of inLanguages) {
    const own = alternatesOf(head);
    expect([file, own.map(({ href }) => fileOf(href)).filter((target) => !heads.has(target))]).toEqual([file, []]);
    expect([file, own.some(({ href }) => fileOf(href) === file)]).toEqual([file, true]);
    for (const { href } of own) expect([file, alternatesOf(heads.get(fileOf(href)) as string)]).toEqual([file, own]);
  }
});

test('the bar leads to pages that exist, in every language', () => {
  const files = new Set(pages.map(({ file }) => file));
  for (const { file } of inLanguages) {
    const html = readFileSync(dist + file, 'utf8');
    const panel = html.slice(html.indexOf('class="menu-panel"'), html.indexOf('</header>'));
    const links = [...panel.matchAll(/<a href="[./]*(\/[^"]*\/)"/g)].map(([, href = '']) => href);
    expect([file, links.map((href) => href.split('/')[1])]).toEqual([file, languages.map(({ slug }) => slug)]);
    expect([file, links.filter((href) => !files.has(`${href.slice(1)}index.html`))]).toEqual([file, []]);
  }
});

test('no two pages of one language share a title or a description', () => {
  for (const { slug } of languages) {
    const own = listed.filter(({ file }) => file.startsWith(`${slug}/`)).map(({ head }) => head);
    for (const tell of [titleOf, descriptionOf]) {
      const all = own.map(tell);
      expect([slug, all.filter((text, at) => all.indexOf(text) !== at)]).toEqual([slug, []]);
    }
  }
});

test('titles and descriptions have the length that is shown', () => {
  const letters = (text: string) => text.replace(/&[#\w]+;/g, 'x').length;
  const wrong = listed.flatMap(({ file, head }) => [
    ...(/[[\]{}]/.test(titleOf(head) + descriptionOf(head)) ? [`${file}: brackets`] : []),
    ...(letters(titleOf(head)) > 70 ? [`${file}: title of ${letters(titleOf(head))} letters`] : []),
    // A letter of Tigrinya is a syllable: a sentence of 30 says as much as one of 40.
    ...(letters(descriptionOf(head)) < 30 || letters(descriptionOf(head)) > 160
      ? [`${file}: description of ${letters(descriptionOf(head))} letters`]
      : []),
  ]);
  expect(wrong).toEqual([]);
});

test('messengers are given title, line, address and a picture that is there', () => {
  // The first view of the check has no byte to spare.
  const shown = listed.filter(({ file }) => !/^\w+\/check\//.test(file));
  for (const { file, head } of shown) {
    const told = (name: string) => one(head, new RegExp(`<meta property="og:${name}" content="([^"]+)">`));
    expect([file, told('title')]).toEqual([file, titleOf(head)]);
    expect([file, told('description')]).toEqual([file, descriptionOf(head)]);
    expect([file, told('url')]).toEqual([file, canonicalOf(head)]);
    expect(told('image:alt')).toMatch(/^Rettvei\. ./);
    expect(existsSync(dist + new URL(told('image') as string).pathname)).toBe(true);
  }
});

test('the list of all pages has those, and is named where search engines look first', () => {
  const sitemap = readFileSync(`${dist}sitemap.xml`, 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  expect(addresses.map(fileOf).sort()).toEqual(listed.map(({ file }) => file).sort());
  const robots = readFileSync(`${dist}robots.txt`, 'utf8');
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap.xml', addresses[0]).href}`);
});

test('what a page says it is can be read, and names its address', () => {
  const said = pages.flatMap(({ file }) => {
    const html = readFileSync(dist + file, 'utf8');
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
    return scripts.map(([, json = '']) => ({ file, canonical: canonicalOf(html), data: JSON.parse(json) }));
  });
  expect(said.filter(({ data }) => data['@type'] === 'WebSite').map(({ file }) => file)).toEqual(
    languages.map(({ slug }) => `${slug}/index.html`).sort(),
  );
  for (const { file, canonical, data } of said) {
    expect([file, data['@context']]).toEqual([file, 'https://schema.org']);
    if ('url' in data) expect([file, data.url]).toEqual([file, canonical]);
    if (data['@type'] === 'GovernmentService')
      for (const property of ['name', 'description', 'serviceType', 'provider', 'areaServed', 'audience'])
        expect([file, property, data[property] !== undefined]).toEqual([file, property, true]);
    if (data['@type'] === 'BreadcrumbList')
      expect([file, data.itemListElement.map(({ item }: { item: string }) => existsSync(dist + fileOf(item)))]).toEqual(
        [file, data.itemListElement.map(() => true)],
      );
  }
});
