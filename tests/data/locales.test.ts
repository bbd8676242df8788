import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allowedFigures, expectedTexts, knownFigures } from '#build/complete-locales.ts';
import { allSame, sameTextFiles } from '#build/same-texts.ts';
import { sourcesOf } from '#build/site-languages.ts';
import { untranslated } from '#build/untranslated.ts';
import { checkFigures, figuresInTexts, withMonths } from '#i18n/check-figures.ts';
import { checkKeys, checkLocales, sourceTexts } from '#i18n/check-locales.ts';
import { allOf } from '#i18n/keys.ts';
import { draftSlugs, languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { checkCopies, checkSameTexts, withShared } from '#i18n/same-texts.ts';
import { unreadLimits } from '#rulebook/limits.ts';
import { readRulebook } from '#rulebook/load.ts';
import { figure } from '../support/figures.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const locales = readLocales(ruleFiles.folder);
const some = untranslated(ruleFiles, rulebook);
const same = sameTextFiles(ruleFiles.folder);
const { sources } = sourcesOf(ruleFiles);
const expected = expectedTexts(ruleFiles, rulebook);

test('every folder under locales/ is a language of the site, or a draft', () => {
  const folders = readdirSync('locales', { withFileTypes: true }).filter((one) => one.isDirectory());
  const known = [...languages.map(({ slug }) => slug as string), ...draftSlugs, 'schemas'];
  expect(folders.map(({ name }) => name).sort()).toEqual(known.sort());
});

test('a draft is no part of the site, and is read where it is asked for', () => {
  expect(Object.keys(locales).sort()).toEqual(languages.map(({ slug }) => slug as string).sort());
  const begun = draftSlugs.filter((slug) => existsSync(`locales/${slug}/ui.json`));
  for (const slug of begun) expect(readLocales(ruleFiles.folder, 'locales', [slug])).toHaveProperty(slug);
});

describe.each(languages)('$slug', (own) => {
  test('has the same keys, plural forms, placeholders and office words as the source asks for', () => {
    expect(checkLocales(sources, [own], locales, some)).toEqual([]);
  });

  test('knows the plural forms that the browser will ask for', () => {
    // Of a language that it does not know a browser would take the forms of its own: so there is one text for every number.
    const known = Intl.PluralRules.supportedLocalesOf(own.tag).length > 0;
    const forms = known ? new Intl.PluralRules(own.tag).resolvedOptions().pluralCategories : ['other'];
    expect([...own.plurals].sort()).toEqual([...forms].sort());
  });
});

test('every text that the site asks for is there, and no other', ({ task }) => {
  const asked = sourceTexts(sources, withShared(locales, allSame(same)));
  const faults = checkKeys(sources.rulebook.slug, expected, asked);
  expect(faults).toEqual([]);
  figure(task, 'texts that are missing or that nothing asks for', faults.length);
});

test('keys that share a text name one that is there, and have none of their own', () => {
  expect(checkSameTexts(same, allOf(expected), locales)).toEqual([]);
});

test('no text stands twice where one key could keep it', () => {
  expect(checkCopies(locales)).toEqual([]);
});

test('no figure of the law stands in a text as digits, and every placeholder names one', () => {
  expect(checkFigures(locales, knownFigures(readRulebook(ruleFiles.folder)), allowedFigures(ruleFiles))).toEqual([]);
});

test('every limit is read by a row or a text', () => {
  expect(unreadLimits(readRulebook(ruleFiles.folder), figuresInTexts(locales))).toEqual([]);
});

test('every allowed figure stands in some text', () => {
  const unused = allowedFigures(ruleFiles).filter(
    (one) =>
      !Object.values(locales).some((files) => {
        const { figure, keys = '' } = withMonths(one, files);
        const texts = Object.values(files).flatMap(Object.entries);
        return texts.some(([key, text]) => new RegExp(keys, 'u').test(key) && new RegExp(figure, 'u').test(text));
      }),
  );
  expect(unused).toEqual([]);
});
