/** Sheets for people who read translations: what stands on them, and what comes back. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { hashOf } from '#build/hashes.ts';
import { language } from '#i18n/languages.ts';
import { blindTexts, readAnswers } from '#tools/sheet/blind.ts';
import { sheetHtml } from '#tools/sheet/html.ts';
import { partOf, partsOf, type SheetRow } from '#tools/sheet/parts.ts';
import { readSaved, type SavedRow, take } from '#tools/sheet/saved.ts';

const row = (key: string, changes: Partial<SheetRow> = {}): SheetRow => ({
  key,
  source: `norsk ${key}`,
  text: `текст ${key}`,
  about: [],
  isProtected: false,
  isChecked: false,
  ...changes,
});

test('the reasons of a programme stand with its name, the answers of a question with its title', () => {
  expect(partOf('reason.school.lives-here')).toBe('programme.school');
  expect(partOf('question.age.option.18-54')).toBe('question.age');
  expect(partOf('ui.status.right')).toBe('ui.status');
  expect(partOf('step.ask-udi.more')).toBe('step');
});

test('rows of one part come together, in the order of the first', () => {
  const rows = [row('question.age.title'), row('programme.school.name'), row('question.age.why')];
  const parts = partsOf(rows, (id) => `Title of ${id}`);
  expect(parts.map(({ id, rows: own }) => [id, own.length])).toEqual([
    ['question.age', 2],
    ['programme.school', 1],
  ]);
  expect(parts[0]?.title).toBe('Title of question.age');
});

test('a sheet loads nothing, runs only its own script, and shows texts as they are written', () => {
  const rows = [row('step.x', { text: '<b>"A" & $1</b>', back: 'noe annet', isProtected: true, about: ['button'] })];
  const html = sheetHtml(
    language('ar'),
    'nb',
    partsOf(rows, (id) => id),
  );
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/\s(src|href)=/);
  expect(html).not.toMatch(/%[a-z-]+%/);
  expect(html).toContain('&lt;b>&quot;A&quot; &amp; $1&lt;/b>');
  expect(html).toContain('dir="rtl"');
  expect(html).toContain('noe annet');
  expect(html).toContain('class="row protected"');
});

const told = (changes: Partial<SavedRow> = {}): SavedRow => ({
  key: 'step.x',
  text: 'текст',
  source: hashOf('norsk'),
  right: true,
  ...changes,
});
const now = () => ({ text: 'текст', source: hashOf('norsk') });

test('what was found right is right, and what was corrected is both', () => {
  const saved = { language: 'uk', rows: [told(), told({ key: 'step.y', corrected: 'інше', remark: 'кома' })] };
  expect(take(saved, now)).toEqual({
    corrected: { 'step.y': 'інше' },
    right: ['step.x', 'step.y'],
    remarks: [{ key: 'step.y', remark: 'кома' }],
    refused: [],
  });
});

test.each([
  ['the text has been written anew', { text: 'новий', source: hashOf('norsk') }, 'written anew'],
  ['the source has changed', { text: 'текст', source: hashOf('ny norsk') }, 'the source has changed'],
  ['the key is gone', { text: undefined, source: undefined }, 'no longer there'],
])('a tick does not count where %s, and a remark is not lost', (_, present, why) => {
  const found = take({ language: 'uk', rows: [told({ remark: 'hm' })] }, () => present);
  expect(found.right).toEqual([]);
  expect(found.refused).toEqual([expect.stringContaining(why)]);
  expect(found.remarks).toEqual([{ key: 'step.x', remark: 'hm' }]);
});

test.each([
  ['not JSON', '{', 'is not JSON'],
  ['no language', '{ "rows": [] }', 'language'],
  [
    'an empty correction',
    JSON.stringify({ language: 'uk', rows: [{ ...told(), corrected: '  ' }] }),
    'rows.0.corrected',
  ],
])('a saved sheet with %s is refused with one sentence', (_, content, why) => {
  expect(() => readSaved('uk-read.json', content)).toThrow(why);
});

test('a blind reading has every protected text that nobody checked, no keys, and the same order for the same seed', () => {
  const rows = [
    ...Array.from({ length: 20 }, (_, n) => row(`step.${n}`)),
    ...Array.from({ length: 5 }, (_, n) => row(`ui.status.${n}`, { isProtected: true })),
    row('ui.status.checked', { isProtected: true, isChecked: true }),
  ];
  const blind = blindTexts('uk', rows, 10, 7);
  const texts = Object.values(blind.texts);
  expect(texts).toHaveLength(10);
  for (let n = 0; n < 5; n++) expect(texts).toContain(`текст ui.status.${n}`);
  expect(texts).not.toContain('текст ui.status.checked');
  const order = (seed: number) => JSON.stringify(blindTexts('uk', rows, 10, seed));
  expect(order(7)).toBe(JSON.stringify(blind));
  expect(order(8)).not.toBe(order(7));
});

test('what a blind reader left out, or left as it was, is not an answer', () => {
  const file = `${mkdtempSync(`${tmpdir()}/blind-`)}/blind.json`;
  writeFileSync(
    file,
    JSON.stringify({
      language: 'uk',
      texts: { [hashOf('а')]: ' en ', [hashOf('б')]: '', [hashOf('в')]: 'в' },
    }),
  );
  expect(readAnswers(file, readFileSync(file, 'utf8'))).toEqual(new Map([[hashOf('а'), 'en']]));
});
