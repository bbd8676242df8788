import { describe, expect, test } from 'vitest';
import { checkFigures, figuresInTexts } from '../../src/i18n/check-figures.ts';
import { checkKeys, checkLocales } from '../../src/i18n/check-locales.ts';
import { expectedKeys } from '../../src/i18n/keys.ts';
import { defaultLanguage, language, languages } from '../../src/i18n/languages.ts';
import { readLocales } from '../../src/i18n/locale-files.ts';
import { allowedFigures, knownFigures } from '../../src/integrations/complete-locales.ts';
import { keySources } from '../../src/integrations/key-sources.ts';
import { unreadLimits } from '../../src/rules/limits.ts';
import { readRuleFiles } from '../../src/rules/load-rules.ts';

const root = process.cwd();
const locales = readLocales(root);

test('every folder under locales/ is a language of the site', () => {
  expect(Object.keys(locales).sort()).toEqual(languages.map(({ slug }) => slug as string).sort());
});

describe.each(languages)('$slug', (own) => {
  test('has the same keys, plural forms, placeholders and Norwegian words as the reference', () => {
    expect(checkLocales(language(defaultLanguage), [own], locales)).toEqual([]);
  });

  test('knows the plural forms that the browser will ask for', () => {
    expect(new Intl.PluralRules(own.tag).resolvedOptions().pluralCategories.sort()).toEqual([...own.plurals].sort());
  });
});

test('every text that the site asks for is there, and no other', () => {
  expect(checkKeys(defaultLanguage, expectedKeys(keySources(root)), locales[defaultLanguage] ?? {})).toEqual([]);
});

test('no figure of the law stands in a text as digits, and every placeholder names one', () => {
  expect(checkFigures(locales, knownFigures(readRuleFiles()), allowedFigures(root))).toEqual([]);
});

test('every limit is read by a row or a text', () => {
  expect(unreadLimits(readRuleFiles(), figuresInTexts(locales))).toEqual([]);
});

test('every allowed figure stands in some text', () => {
  const texts = Object.values(locales).flatMap((files) => Object.values(files).flatMap(Object.entries));
  const unused = allowedFigures(root).filter(
    ({ figure, keys = '' }) =>
      !texts.some(([key, text]) => new RegExp(keys, 'u').test(key) && new RegExp(figure, 'u').test(text)),
  );
  expect(unused).toEqual([]);
});
