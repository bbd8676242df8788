import { expect, test } from 'vitest';
import { alternates, openGraphLocale, pathOf, wholeAddress } from '#i18n/addresses.ts';
import { language } from '#i18n/languages.ts';

const site = new URL('https://site.example');

test('a whole address begins with that of the site', () => {
  expect(wholeAddress(pathOf('uk', 'privacy/'), site)).toBe('https://site.example/uk/privacy/');
  for (const below of ['https://site.example/check', 'https://site.example/check/'])
    expect(wholeAddress(pathOf('uk', ''), new URL(below))).toBe('https://site.example/check/uk/');
  expect(() => wholeAddress('/', undefined)).toThrow('Set `site` in astro.config.mjs.');
});

test('a page is told of itself in each of its languages, and in which one others read it', () => {
  expect(alternates('privacy/', [language('uk'), language('en')], site)).toEqual([
    { hreflang: 'uk', href: 'https://site.example/uk/privacy/' },
    { hreflang: 'en', href: 'https://site.example/en/privacy/' },
    { hreflang: 'x-default', href: 'https://site.example/en/privacy/' },
  ]);
  expect(alternates('rules/', [language('uk')], site).at(-1)?.href).toBe('https://site.example/uk/rules/');
});

test('whoever speaks no language of a front page is led to the list of languages', () => {
  expect(alternates('', [language('en')], site).at(-1)).toEqual({
    hreflang: 'x-default',
    href: 'https://site.example/',
  });
});

test.each([
  ['uk', 'uk_UA'],
  ['nb', 'nb_NO'],
  ['ti', 'ti_ET'],
])('messengers know %s as %s', (tag, locale) => {
  expect(openGraphLocale(tag)).toBe(locale);
});
