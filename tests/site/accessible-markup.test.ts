/** What can be read in the markup of every page that was built, in every language. The letters and numbers are those of docs/accessibility.md. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { figure } from '../support/figures.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

type Page = { file: string; html: string };

const pagesOf = (pattern: string): Page[] =>
  globSync(pattern, { cwd: dist }).map((file) => ({ file, html: readFileSync(dist + file, 'utf8') }));

/** Tags of a page that fit, with what they say. */
const tags = (html: string, name: string): string[] => html.match(new RegExp(`<${name}[\\s>][^>]*`, 'g')) ?? [];
const part = (html: string, from: string, to: string): string => html.slice(html.indexOf(from), html.indexOf(to));
/** Addresses of the links, from the root of the site on. */
const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replace(/^(\.\.?\/)+/, '/'));

/** What is wrong with the pages, a line each. */
const faults = (pages: readonly Page[], isWrong: (page: Page) => unknown[]): string[] =>
  pages.flatMap((page) => isWrong(page).map((what) => `${page.file}: ${String(what).slice(0, 200)}`));

describe.each(languages)('pages in $endonym', ({ slug, tag, dir }) => {
  const own = pagesOf(`${slug}/**/*.html`);
  const all = [...own, ...pagesOf(`embed/${slug}/*.html`), ...pagesOf(`download/${slug}*.html`)];

  test('say in which language and direction they are, and mark each Norwegian word', ({ task }) => {
    const wrong = (page: Page): unknown[] => [
      ...(new RegExp(`<html lang="${tag}" dir="${dir}"`).test(page.html) ? [] : [tags(page.html, 'html')]),
      ...tags(page.html, '(?:span|bdi|a|p|li)').filter(
        (found) => found.includes('notranslate') && slug !== 'nb' && !found.includes('lang="nb"'),
      ),
    ];
    expect(faults(all, wrong)).toEqual([]);
    figure(task, 'pages whose markup was looked through', all.length);
  });

  test('have the bar, and help first in the footer, in the same place and by the same name', () => {
    const barOf = ({ html }: Page) => {
      const bar = part(html, '<header class="bar"', '</header>');
      const [home, ...others] = linksOf(bar);
      return [home, /class="menu"/.test(bar), others.at(-1), /data-action="leave"[^>]*>([^<]*)/.exec(bar)?.[1]].join(
        ' ',
      );
    };
    const helpOf = ({ html }: Page) => {
      const links = part(html, '<footer class="footer"', '</footer>');
      return [linksOf(links)[0], /#help"[^>]*>([^<]*)/.exec(links)?.[1]].join(' ');
    };
    expect(own.length).toBeGreaterThan(50);
    expect([...new Set(own.map(barOf))]).toHaveLength(1);
    expect([...new Set(own.map(helpOf))]).toHaveLength(1);
    expect(helpOf(own[0] as Page)).toMatch(new RegExp(`^/${slug}/#help \\S`));
  });

  test('begin with the way to the content', () => {
    const first = (page: Page) =>
      /<body[^>]*>\s*(?:<noscript>.*?<\/noscript>\s*)?<a class="skip-link" href="#content"/s.test(page.html)
        ? []
        : ['no skip link'];
    expect(faults(own, first)).toEqual([]);
  });

  test('have pictures that are no words, or words that say what a picture does', () => {
    const wrong = ({ html }: Page) => [
      ...tags(html, 'svg').filter(
        (svg) =>
          !/aria-hidden="true"/.test(svg) &&
          !/role="img"[^>]*aria-label(ledby)?="/.test(svg) &&
          !/aria-label(ledby)?="[^>]*role="img"/.test(svg),
      ),
      ...tags(html, 'img').filter((img) => !/ alt="/.test(img)),
    ];
    expect(faults(all, wrong)).toEqual([]);
  });

  test('have no sound, no film, nothing to drag or to slide, and no words inside an empty field', () => {
    const wrong = ({ html }: Page) =>
      html.match(/<(?:audio|video|marquee|blink)[\s>]|\sdraggable=|type="range"|\splaceholder="/g) ?? [];
    expect(faults(all, wrong)).toEqual([]);
  });

  test('use what browsers know: no element plays a button, and none is put before others in the order of the keyboard', () => {
    const wrong = ({ html }: Page) =>
      html.match(
        /role="(?:button|link|checkbox|radio|tab|menu|menuitem|listbox|combobox|slider|dialog)"|\stabindex="[^-"][^"]*"|\son[a-z]+="/g,
      ) ?? [];
    expect(faults(all, wrong)).toEqual([]);
  });

  test('open no other window, but in a frame, where a line says so', () => {
    expect(faults(own, ({ html }) => html.match(/target="_blank"/g) ?? [])).toEqual([]);
  });
});
