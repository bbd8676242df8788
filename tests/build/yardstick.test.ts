import { describe, expect, test } from 'vitest';
import { measureTexts } from '#build/yardstick.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { ruleFiles } from '../support/rulebook.ts';

const uk: Language = {
  slug: 'uk',
  tag: 'uk',
  endonym: 'Українська',
  dir: 'ltr',
  plurals: ['one', 'few', 'many', 'other'],
};
const ar: Language = {
  ...uk,
  slug: 'ar',
  tag: 'ar',
  dir: 'rtl',
  plurals: ['zero', 'one', 'two', 'few', 'many', 'other'],
};

const GOOD = {
  'ui.start': 'Почати',
  'ui.sum': 'Сума: {{amount}} до {{date}}',
  'ui.age': 'До {{training.ends:unit}} або {{programme.oldest@adopted}}',
  'ui.left_one': 'Залишилося {{count}} запитання з {{all}}',
  'ui.left_few': 'Залишилося {{count}} запитання з {{all}}',
  'ui.left_many': 'Залишилося {{count}} запитань з {{all}}',
  'ui.left_other': 'Залишилося {{count}} запитання з {{all}}',
};
const faults = (texts: Record<string, string>, language = uk) =>
  measureTexts([language], { [language.slug]: { 'ui.json': texts } });

test('the real texts of all languages are the same with both', async () => {
  expect(await measureTexts(languages, readLocales(ruleFiles.folder))).toEqual([]);
});

describe('no fault', () => {
  test('texts, placeholders, figures of the law, plural forms', async () => {
    expect(await faults(GOOD)).toEqual([]);
  });

  test('values that are kept in one piece in a text that runs right to left', async () => {
    const forms = Object.fromEntries(ar.plurals.map((form) => [`ui.left_${form}`, `${form} {{count}} {{all}}`]));
    expect(await faults({ 'ui.sum': 'المبلغ {{amount}}', ...forms }, ar)).toEqual([]);
  });
});

describe('told with language, file and key', () => {
  test.each([
    [
      'a plural form that is missing',
      Object.fromEntries(Object.entries(GOOD).filter(([key]) => key !== 'ui.left_many')),
      '"ui.left" for the number 0 has no text on the site; i18next says "Залишилося 0 запитання',
    ],
    [
      'a text of which only one plural form is there',
      { ...GOOD, 'ui.days_one': 'день' },
      '"ui.days" for the number 0 has no text that i18next finds. Give it every plural form of the language.',
    ],
    [
      'a text within a text, which the site would show as it is written',
      { ...GOOD, 'ui.more': 'Див. $t(ui.start)' },
      '"ui.more" is "Див. $t(ui.start)" on the site and "Див. Почати" with i18next. Write it with {{name}} and plural forms only.',
    ],
    [
      'a value that i18next formats',
      { ...GOOD, 'ui.sum': 'Сума: {{amount, number}}' },
      '"ui.sum" is "Сума: {{amount, number}}" on the site and "Сума: ',
    ],
  ])('%s', async (_story, texts, message) => {
    const found = await faults(texts);
    expect(found).toEqual([expect.stringContaining(`locales/uk/ui.json: ${message}`)]);
  });

  test('a language whose forms are not those of its tag', async () => {
    const wrong: Language = { ...uk, plurals: ['other'] };
    expect(await faults(GOOD, wrong)).toEqual([expect.stringContaining('"ui.left" for the number 0 is "Залишилося 0')]);
  });
});
