import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type BuiltPage, sitemapOf } from '#build/sitemap.ts';

const page = (file: string, head: string): BuiltPage => ({ file, html: `<html><head>${head}</head></html>` });
const listed = (path: string): BuiltPage =>
  page(
    `${path}index.html`,
    `<link rel="canonical" href="https://site.example/${path}"> <link rel="alternate" hreflang="en" href="https://site.example/en/">`,
  );

const read = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml).urlset as {
    url: { loc: string; lastmod: string; 'xhtml:link': Record<string, string> }[];
  };

test('every page stands there once, with its other languages and the day on which the rules were read', () => {
  const { url } = read(sitemapOf([listed('uk/'), listed('en/')], '2026-11-22'));
  expect(url.map(({ loc }) => loc)).toEqual(['https://site.example/en/', 'https://site.example/uk/']);
  expect(url[0]).toMatchObject({
    lastmod: '2026-11-22',
    'xhtml:link': { rel: 'alternate', hreflang: 'en', href: 'https://site.example/en/' },
  });
});

test('a page that search engines leave out does not', () => {
  const hidden = page('uk/list/index.html', '<meta name="robots" content="noindex">');
  expect(sitemapOf([listed('uk/'), hidden], '2026-11-22')).not.toContain('list');
});

test('a page without an address stops the build, and so do two with one', () => {
  expect(() => sitemapOf([page('uk/index.html', '')], '2026-11-22')).toThrow(
    'uk/index.html does not name its address.',
  );
  expect(() => sitemapOf([listed('uk/'), listed('uk/')], '2026-11-22')).toThrow('https://site.example/uk/');
});
