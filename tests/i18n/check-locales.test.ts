import { describe, expect, test } from 'vitest';
import { checkKeys, checkLocales, type LocaleFiles, sourceTexts } from '#i18n/check-locales.ts';
import { expectedKeys } from '#i18n/keys.ts';

const nb = { slug: 'nb', plurals: ['one', 'other'] } as const;
const en = { slug: 'en', plurals: ['one', 'other'] } as const;
const uk = { slug: 'uk', plurals: ['one', 'few', 'many', 'other'] } as const;

const model = {
  'ui.home.start': 'Start',
  'ui.left_one': 'One question left',
  'ui.left_other': '{{count}} questions left',
  'ui.place': 'Home [[bosetting]]',
};
const translated = {
  'ui.home.start': 'Почати',
  'ui.left_one': 'Залишилося {{count}} запитання',
  'ui.left_few': 'Залишилося {{count}} запитання',
  'ui.left_many': 'Залишилося {{count}} запитань',
  'ui.left_other': 'Залишилося {{count}} запитання',
  'ui.place': 'Житло [[bosetting]]',
};

function faults(own: Record<string, string>): string[] {
  return checkLocales({ tool: en, rulebook: nb }, [uk], { en: { 'ui.json': model }, uk: { 'ui.json': own } });
}

function without(key: string): Record<string, string> {
  return Object.fromEntries(Object.entries(translated).filter(([name]) => name !== key));
}

describe('between languages', () => {
  test('a complete translation passes, whatever its number of plural forms', () => {
    expect(faults(translated)).toEqual([]);
  });

  test.each([
    ['a missing key', without('ui.home.start'), '"ui.home.start" is missing'],
    ['a missing plural form', without('ui.left_many'), '"ui.left_many" is missing'],
    ['an extra key', { ...translated, 'ui.more': 'x' }, '"ui.more" is not in locales/en'],
    ['a plural form of another language', { ...translated, 'ui.left_two': 'x' }, '"ui.left_two" is not in locales/en'],
    ['a lost placeholder', { ...translated, 'ui.left_other': 'x' }, '"ui.left_other" has the placeholders (none)'],
    ['a new placeholder', { ...translated, 'ui.home.start': '{{x}}' }, '"ui.home.start" has the placeholders {{x}}'],
    ['another office word', { ...translated, 'ui.place': '[[bolig]]' }, '"ui.place" has the office words [[bolig]]'],
    ['an unclosed word', { ...translated, 'ui.home.start': 'x [[bolig]' }, '"ui.home.start" has an unclosed'],
    ['an unclosed placeholder', { ...translated, 'ui.home.start': 'x {{count}' }, '"ui.home.start" has an unclosed'],
    ['an empty text', { ...translated, 'ui.home.start': ' ' }, '"ui.home.start" is empty'],
    ['a space at the end', { ...translated, 'ui.home.start': 'x ' }, '"ui.home.start" begins or ends with a space'],
  ])('%s is told with language, file and key', (_, own, message) => {
    expect(faults(own)).toEqual([expect.stringContaining(`locales/uk/ui.json: ${message}`)]);
  });

  test('a missing file and a missing folder are told', () => {
    const locales: Record<string, LocaleFiles> = { en: { 'ui.json': model } };
    const sources = { tool: en, rulebook: en };
    expect(checkLocales(sources, [uk], locales)).toEqual([
      expect.stringContaining('locales/uk: the folder is missing. Translate it'),
    ]);
    expect(checkLocales(sources, [uk], { ...locales, uk: {} })).toEqual([
      expect.stringContaining('locales/uk/ui.json: the file is missing'),
    ]);
  });
});

describe('a text that stands in some languages only', () => {
  const past = { slugs: ['nb', 'en'], keys: new Set(['ui.home.start']) };
  const among = (own: Record<string, string>, slug: string) =>
    checkLocales(
      { tool: en, rulebook: en },
      [{ ...uk, slug }],
      { en: { 'ui.json': model }, [slug]: { 'ui.json': own } },
      past,
    );

  test('is not missing in another, and left over where somebody translated it', () => {
    expect(among(without('ui.home.start'), 'uk')).toEqual([]);
    expect(among(translated, 'uk')).toEqual([
      'locales/uk/ui.json: "ui.home.start" stands in nb and en alone: it is not translated. Remove it: npm run texts:past.',
    ]);
  });

  test('is missing in one of its own', () => {
    expect(among(without('ui.home.start'), 'nb')).toEqual([expect.stringContaining('"ui.home.start" is missing')]);
    expect(among(translated, 'nb')).toEqual([]);
  });
});

describe('the source', () => {
  const sources = { tool: nb, rulebook: en };
  const locales = {
    nb: { 'ui.json': { 'ui.a': 'Norsk' }, 'toyland/rules.json': { 'reason.a': 'Oversatt' } },
    en: { 'ui.json': { 'ui.a': 'Translated' }, 'toyland/rules.json': { 'reason.a': 'Source', 'reason.b': 'More' } },
  };

  test('of the tool is one language, that of the rules is the language of their offices', () => {
    expect(sourceTexts(sources, locales)).toEqual({
      'ui.json': { 'ui.a': 'Norsk' },
      'toyland/rules.json': { 'reason.a': 'Source', 'reason.b': 'More' },
    });
    expect(checkLocales(sources, [nb, en], locales)).toEqual([
      'locales/nb/toyland/rules.json: "reason.b" is missing. Translate it from locales/en.',
    ]);
  });

  /** Faults where the source says one thing and two translations another. */
  const words = (source: string, english: string, ukrainian = english) =>
    checkLocales({ tool: nb, rulebook: nb }, [nb, en, uk], {
      nb: { 'ui.json': { 'ui.a': source } },
      en: { 'ui.json': { 'ui.a': english } },
      uk: { 'ui.json': { 'ui.a': ukrainian } },
    });

  test.each([
    ['has the word in brackets', 'Skole for små [[barnehage]]', 'Kindergarten [[barnehage]]'],
    ['has the word plainly', 'Barnehage', 'Kindergarten [[barnehage]]'],
    ['has the word with another end', 'Spør barnehagen din', 'Ask the kindergarten [[barnehage]]'],
    ['has one of two in brackets', 'Nav betaler pengene [[stønad]]', 'The office [[Nav]] pays [[stønad]]'],
  ])('may leave brackets out where it %s', (_, source, english) => {
    expect(words(source, english)).toEqual([]);
  });

  test.each([
    ['stands nowhere in it', 'Skole for små barn', 'Kindergarten [[barnehage]]', ['en', 'uk']],
    ['stands inside another word only', 'Minibarnehage', 'Kindergarten [[barnehage]]', ['en', 'uk']],
    ['stands in its brackets and not in the translation', 'Skole [[barnehage]]', 'Kindergarten', ['en', 'uk']],
  ])('is not alone with a word that %s', (_, source, english, languages) => {
    expect(words(source, english).map((fault) => fault.slice(0, 10))).toEqual(
      languages.map((slug) => `locales/${slug}`),
    );
  });

  test('leaves a word out, and one translation does too: that one is told', () => {
    expect(words('Barnehage', 'Kindergarten [[barnehage]]', 'Садок')).toEqual([
      'locales/uk/ui.json: "ui.a" has the office words (none), the source asks for [[barnehage]]. Make them the same.',
    ]);
  });
});

describe('with what the site asks for', () => {
  const source = { name: 'a test', required: ['ui.home.start', 'ui.left'], optional: ['ui.place'] };

  test('counted and optional keys are no fault', () => {
    expect(checkKeys('en', expectedKeys([source]), { 'ui.json': model })).toEqual([]);
  });

  test('a key without text names who asks, a text that nobody asks for is left over', () => {
    const asked = { ...source, required: ['ui.home.start', 'ui.home.end'] };
    expect(checkKeys('en', expectedKeys([asked]), { 'ui.json': model })).toEqual([
      'locales/en: no text "ui.home.end", asked for by a test. Add it to every language, or correct the key.',
      'locales/en: nothing asks for "ui.left". Remove it from every language, or use it.',
    ]);
  });
});
