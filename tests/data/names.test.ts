import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { languages } from '#i18n/languages.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const locales = readTexts(ruleFiles.folder);

describe.each(languages)('$slug', ({ slug }) => {
  const texts = Object.assign({}, ...Object.values(locales[slug] ?? {})) as Record<string, string>;
  /** Without the office word, which stands in brackets behind the plain words. */
  const plain = (key: string): string => (texts[key] ?? '').replace(/\s*\[\[.*?\]\]/g, '');
  const words = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const names = rulebook.programmes.map(({ id }) => plain(`programme.${id}.name`));

  test('no two programmes have the same name', () => {
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  test('a name is a few words, and no sentence', () => {
    expect(names.filter((name) => words(name) < 1 || words(name) > 5)).toEqual([]);
    expect(names.filter((name) => /[.!?؟]$/u.test(name))).toEqual([]);
  });

  test('what a programme is takes 25 words', () => {
    const long = rulebook.programmes.map(({ id }) => plain(`programme.${id}.what`)).filter((text) => words(text) > 25);
    expect(long).toEqual([]);
  });

  test('a stop on the way is a heading of at most 8 words', () => {
    const events = rulebook.programmes.flatMap(({ tables }) => tables.verdict.rows.flatMap(({ event }) => event ?? []));
    const stops = [...new Set(events)].map((event) => plain(`stop.${event}`));
    expect(stops.filter((stop) => words(stop) < 2 || words(stop) > 8 || /[.!?؟]$/u.test(stop))).toEqual([]);
  });
});

test('one office has one name in Ukrainian', () => {
  const texts = Object.entries(locales['uk'] ?? {}).flatMap(([, file]) => Object.entries(file));
  // Other words that stood for the municipality, the county and its governor, and the immigration office.
  const other =
    /комун(а|и|у|ою|і|ам|ах)(?![\p{L}])|регіональн\p{L}+ влад|губернатор|управлінн[яію]м? \[\[UDI\]\]|міграційн\p{L}+ служб/iu;
  expect(texts.filter(([, text]) => other.test(text)).map(([key]) => key)).toEqual([]);
});
