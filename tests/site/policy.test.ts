import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const all = globSync('**/*.html', { cwd: dist });
/** Single files are opened from a disk: they have nothing beside them, and write their own script (tests/site/single-file.test.ts). */
const isSingleFile = (page: string): boolean => page.startsWith('download/');
const pages = all.filter((page) => !isSingleFile(page));

/** The addresses that a page loads something from. Links that only say where it and its other languages stand load nothing. */
function loadedBy(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => !/\srel="(canonical|alternate)"/.test(tag) || /\stype="text\/javascript"/.test(tag))
    .flatMap((tag) => /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

test('a link that only tells an address is told from one that loads', () => {
  const tells =
    '<link rel="canonical" href="https://a.example/"><link rel="alternate" hreflang="en" href="https://b.example/">';
  const loads =
    '<link rel="stylesheet" href="https://c.example/"><link rel="alternate" type="text/javascript" href="/d.js">';
  expect(loadedBy(`${tells}${loads}<script async src="/e.js"></script>`)).toEqual([
    'https://c.example/',
    '/d.js',
    '/e.js',
  ]);
});

describe.each(pages)('%s', (page) => {
  const html = readFileSync(dist + page, 'utf8');

  test('states its policy before anything can load', () => {
    const head = html.slice(html.indexOf('<head>'));
    expect(head).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(head).toContain("connect-src 'none'");
    expect(head).toContain("form-action 'none'");
    expect(head).toContain("require-trusted-types-for 'script'; trusted-types rettvei");
  });

  test('sends no referrer and loads nothing from elsewhere', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    expect(loadedBy(html).filter((address) => !/^(?:\.{1,2}\/|\/(?!\/))/.test(address))).toEqual([]);
  });
});

describe.each(all.filter(isSingleFile))('%s', (page) => {
  const html = readFileSync(dist + page, 'utf8');

  test('states its policy before anything can load, which names no place', () => {
    const head = html.slice(html.indexOf('<head>'));
    const policy =
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(head)?.[1] ??
      '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src( 'sha256-[^']+')+$/),
      expect.stringMatching(/^style-src( 'sha256-[^']+')+$/),
      'img-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('sends no referrer and loads nothing', () => {
    expect(html).toMatch(/<meta name="referrer" content="no-referrer"/);
    expect(loadedBy(html).filter((address) => !address.startsWith('data:'))).toEqual([]);
  });
});
