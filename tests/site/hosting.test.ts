/** The files for servers, against the site that was built. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pathsBelow } from '#build/site-files.ts';
import { hostingFiles } from '#hosting/files.ts';
import { headerFile, MOST_BLOCKS } from '#hosting/header-file.ts';
import { headersOf, kindOf } from '#hosting/headers.ts';
import { languages } from '#i18n/languages.ts';
import { sentByHeaderFile } from '../hosting/read-back.ts';

const dist = new URL('../../dist/', import.meta.url).pathname;
// What is packed beside a file is sent in its place, and _headers is read by the hoster: neither is asked for.
const files = pathsBelow(dist).filter((file) => !/\.(br|gz)$|^_headers$/.test(file));
const written = (file: string): string => readFileSync(dist + file, 'utf8');

test('every file has a kind, and what is kept for ever has a hash in its name', () => {
  const kept = files.filter((file) => kindOf(file).id === 'hashed');
  expect(kept.length).toBeGreaterThan(10);
  expect(kept.filter((file) => !/\.[\w-]{8}\.(js|css|json|woff2)$/.test(file))).toEqual([]);
});

test('a name with a hash is kept for ever', () => {
  const hashed = files.filter((file) => /\.[\da-f]{8}\.\w+$/.test(file) || file.startsWith('_astro/'));
  expect(hashed.filter((file) => kindOf(file).id !== 'hashed')).toEqual([]);
});

test('_headers gives each file its headers, once', () => {
  const text = written('_headers');
  for (const file of files)
    expect.soft(sentByHeaderFile(text, `/${file.replace(/(^|\/)index\.html$/, '$1')}`), file).toEqual(headersOf(file));
});

test('_headers has room for twenty languages', () => {
  const more = Array.from({ length: 20 - languages.length }, (_, place) => `l${place}`).flatMap((slug) =>
    ['index.html', 'changes/feed.xml', 'topics/index.html']
      .map((file) => `${slug}/${file}`)
      .concat(`embed/${slug}/index.html`),
  );
  const blocks = headerFile([...files, ...more]).match(/^\//gm)?.length;
  expect(blocks).toBeLessThanOrEqual(MOST_BLOCKS);
});

test('the files for other servers are in the site, as they are made', () => {
  for (const [file, text] of Object.entries(hostingFiles())) expect.soft(written(file), file).toBe(text);
});

test('what the headers forbid a page, its own policy forbids too: no page breaks where headers are set', () => {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const own =
      /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(written(file))?.[1]?.split('; ') ?? [];
    const sent = headersOf(file)['Content-Security-Policy']?.split('; ') ?? [];
    // A page that states nothing of plug-ins has none: default-src.
    const known = [...own, ...(own.includes(`default-src 'none'`) ? [`object-src 'none'`] : [])];
    const stricter = sent.filter((directive) => !directive.startsWith('frame-ancestors') && !known.includes(directive));
    expect.soft(stricter, file).toEqual([]);
  }
});
