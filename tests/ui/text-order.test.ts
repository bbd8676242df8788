import { describe, expect, test } from 'vitest';
import { officeName } from '#build/office-name.ts';
import { keysFor, rulebookKeys, textsFor } from '#build/text-travels.ts';
import { languages } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { pack, unpack } from '#ui/bundle/text-order.ts';

describe.each(languages)('the texts of $slug', ({ slug }) => {
  test.each(['results', 'rare'] as const)('%s come out of the file as they went in', (file) => {
    const own = textsFor(strings(slug), file);
    expect(unpack(pack(own, keysFor(file)), keysFor(file))).toEqual(own);
  });

  test('travel without the keys that follow from ids', () => {
    const { keyed } = pack(textsFor(strings(slug), 'results'), keysFor('results'));
    expect(Object.keys(keyed).filter((key) => !/^(ui|country)\./.test(key))).toEqual([]);
    expect(pack(textsFor(strings(slug), 'rare'), keysFor('rare')).keyed).toEqual({});
  });
});

test('every text of the rulebook travels with one file', () => {
  const keys = rulebookKeys.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  ['Norskkurs og opplæring de første årene [[introduksjonsprogram]]', 'introduksjonsprogram'],
  ['Retten til å jobbe', 'retten til å jobbe'],
])('offices call "%s" %s', (name, word) => {
  expect(officeName(name)).toBe(word);
});
