/** CONTRIBUTING.md, "Add a language": what its checks say of a folder, from nothing to a translation; here it begins as a copy. */
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { allowedFigures, knownFigures } from '#build/complete-locales.ts';
import { sourcesOf } from '#build/site-languages.ts';
import { untranslated } from '#build/untranslated.ts';
import { checkFigures } from '#i18n/check-figures.ts';
import { checkLocales } from '#i18n/check-locales.ts';
import type { Language } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { translator } from '#i18n/translate.ts';
import { readWordings } from '#wording/load.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

/** The line; the folder has a name that no language has, so that Polish itself can be added. */
const POLISH: Language = {
  slug: 'xx',
  tag: 'pl',
  endonym: 'Polski',
  dir: 'ltr',
  plurals: ['one', 'few', 'many', 'other'],
};

const root = mkdtempSync(join(tmpdir(), 'rettvei-recipe-'));
const folder = join(root, 'locales');
cpSync('locales', folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const read = () => readLocales(ruleFiles.folder, folder);
const some = untranslated(ruleFiles, rulebook);
/** The keys of texts that nobody translates: reasons of the past, and pages of the open rulebook. */
const someKeys = Object.values(read()['nb'] ?? {}).flatMap((texts) =>
  Object.keys(texts).filter((key) => some.keys.has(key)),
);
const allFaults = () => [
  ...checkLocales(sourcesOf(ruleFiles).sources, [POLISH], read(), some),
  ...checkFigures(read(), knownFigures(ruleFiles), allowedFigures(ruleFiles)),
];
/** A copy has no brackets where Norwegian need not repeat its own word; each is told until it has been translated. */
const aboutWords = (fault: string) => fault.includes('office words');
const faults = () => allFaults().filter((fault) => !aboutWords(fault));
type Texts = Record<string, string>;
function edit(file: string, change: (texts: Texts) => Texts): void {
  const path = join(folder, 'xx', file);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
}

/** Every form that the language has beside those of Norwegian. */
function withForms(texts: Texts): Texts {
  const more = Object.entries(texts).filter(([key]) => key.endsWith('_other'));
  const forms = (key: string) => ['few', 'many'].map((form) => key.replace(/other$/, form));
  return { ...texts, ...Object.fromEntries(more.flatMap(([key, text]) => forms(key).map((one) => [one, text]))) };
}

// One after the other, as somebody follows the recipe.
describe('step by step', () => {
  test('the line alone: the folder is missing', () => {
    expect(faults()).toEqual([
      'locales/xx: the folder is missing. Translate it as CONTRIBUTING.md says below "Add a language".',
    ]);
  });

  test('the copy: each plural form that Norwegian does not have is missing, by file and key', () => {
    cpSync(join(folder, 'nb'), join(folder, 'xx'), { recursive: true });
    const counted = Object.values(read()['nb'] ?? {})
      .flatMap(Object.keys)
      .filter((key) => key.endsWith('_other') && !some.keys.has(key));
    expect(counted.length).toBeGreaterThan(0);
    const missing = faults().filter((fault) => fault.includes('is missing'));
    expect(missing.length).toBe(counted.length * 2);
    // The rest are what nobody translates.
    expect(faults().length).toBe(missing.length + someKeys.length);
    expect(allFaults()).toContainEqual(
      expect.stringMatching(/"programme.kindergarten.name" has the office words \(none\)/),
    );
    expect(faults()).toContain('locales/xx/ui.json: "ui.unit.weeks_few" is missing. Translate it from locales/nb.');
  });

  test('its words: without a file of them there is a message, and the copy is a beginning', () => {
    const words = () =>
      readWordings(ruleFiles.folder, { written: read(), asked: read() }, ['xx'], 'nb', folder).languages[0]?.wording
        .numbers;
    renameSync(join(folder, 'xx/wording.yaml'), join(folder, 'xx/away.yaml'));
    expect(words).toThrow('xx/wording.yaml: the file is missing.\n  Copy locales/nb/wording.yaml');
    renameSync(join(folder, 'xx/away.yaml'), join(folder, 'xx/wording.yaml'));
    expect(words()).toMatchObject({ 2: expect.arrayContaining(['to\\b']) });
  });

  test('what nobody translates is left over, each by its key', () => {
    const leftOver = () => faults().filter((fault) => fault.includes('stands in nb and en alone'));
    expect(
      leftOver()
        .map((fault) => /"(.+?)"/.exec(fault)?.[1])
        .toSorted(),
    ).toEqual(someKeys.toSorted());
    for (const file of ['ui.json', 'norway/country.json', 'norway/reasons.json'])
      edit(file, (texts) => Object.fromEntries(Object.entries(texts).filter(([key]) => !some.keys.has(key))));
    expect(leftOver()).toEqual([]);
  });

  test('with these forms nothing is wrong, and a number chooses its own', () => {
    edit('ui.json', withForms);
    edit('ui.json', (texts) => ({ ...texts, 'ui.unit.weeks_few': '{{count}} tygodnie' }));
    expect(faults()).toEqual([]);
    const t = translator(Object.assign({}, ...Object.values(read()['xx'] ?? {})), POLISH);
    expect(t('ui.unit.weeks', { count: 3 })).toBe('3 tygodnie');
    expect(t('ui.unit.weeks', { count: 5 })).toBe('5 uker');
  });

  test.each([
    ['a file', 'norway/reasons.json', () => ({}), '"event.application" is missing'],
    ['a figure', 'norway/reasons.json', (text: string) => `${text} 67`, 'has the figure "67"'],
    ['a placeholder', 'ui.json', () => '{{number}}', 'has the placeholders {{number}}'],
  ])('what is wrong in %s is told', (_story, file, change, message) => {
    const kept = readFileSync(join(folder, 'xx', file), 'utf8');
    edit(file, (texts) => {
      const written = change(Object.values(texts)[0] as string);
      return typeof written === 'string' ? { ...texts, [Object.keys(texts)[0] as string]: written } : written;
    });
    expect(faults().join('\n')).toContain(`locales/xx/${file}: `);
    expect(faults().join('\n')).toContain(message);
    writeFileSync(join(folder, 'xx', file), kept);
    expect(faults()).toEqual([]);
  });
});
