/** Files of texts as they lie on the disk: one that cannot be read is named, with what to do. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readLocales } from '#i18n/locale-files.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'texts-')), 'locales');
mkdirSync(join(folder, 'uk'), { recursive: true });
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

const read = (text: string) => {
  writeFileSync(join(folder, 'uk', 'ui.json'), text);
  return readLocales('src/rulebooks/norway', folder);
};

test('a file of keys and texts is read', () => {
  expect(read('{ "ui.home.start": "Почати" }')).toEqual({ uk: { 'ui.json': { 'ui.home.start': 'Почати' } } });
});

test.each([
  ['a comma too many', '{ "a": "b", }', 'Mend the spelling'],
  ['nothing', '', 'Mend the spelling'],
  ['a list', '["a"]', 'it must be keys with their texts'],
  ['nothing at all', 'null', 'it must be keys with their texts'],
  ['a number', '{ "a": 1 }', '"a" is 1. Write a text in quotes.'],
  ['a text that is missing', '{ "a": null }', '"a" is null. Write a text in quotes.'],
  ['keys in keys', '{ "a": { "b": "c" } }', '"a" is {"b":"c"}. Write a text in quotes.'],
])('%s in a file is told with the file', (_what, text, part) => {
  expect(() => read(text)).toThrow(`${folder}/uk/ui.json: `);
  expect(() => read(text)).toThrow(part);
});
