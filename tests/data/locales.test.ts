import { describe, expect, test } from 'vitest';
import { rulebookTexts } from '#build/complete-locales.ts';
import { checkKeys, checkLocales } from '#i18n/check-locales.ts';
import { expectedKeys, toolKeys } from '#i18n/keys.ts';
import { defaultLanguage, language, languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const locales = readLocales(ruleFiles.folder);
const expected = expectedKeys([toolKeys(process.cwd()), rulebookTexts(ruleFiles, rulebook)]);

test('every folder under locales/ is a language of the site', () => {
  expect(Object.keys(locales).sort()).toEqual(languages.map(({ slug }) => slug as string).sort());
});

describe.each(languages)('$slug', (own) => {
  test('has the same keys, plural forms, placeholders and office words as the reference', () => {
    expect(checkLocales(language(defaultLanguage), [own], locales)).toEqual([]);
  });

  test('knows the plural forms that the browser will ask for', () => {
    expect(new Intl.PluralRules(own.tag).resolvedOptions().pluralCategories.sort()).toEqual([...own.plurals].sort());
  });
});

test('every text that the site asks for is there, and no other', () => {
  expect(checkKeys(defaultLanguage, expected, locales[defaultLanguage] ?? {})).toEqual([]);
});
