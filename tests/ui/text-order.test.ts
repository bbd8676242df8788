import { describe, expect, test } from 'vitest';
import { officeName } from '#build/office-name.ts';
import { laterStrings, wizardStrings } from '#build/text-parts.ts';
import { languages } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { keysInOrder, pack, unpack } from '#ui/bundle/text-order.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const order = keysInOrder(rulebook, Object.keys(ruleFiles.offices));

describe.each(languages)('the texts of $slug', ({ slug }) => {
  test.each([
    ['after the first question', laterStrings],
    ['of both languages at once', wizardStrings],
  ])('%s come out of the file as they went in', (_which, part) => {
    const own = part(strings(slug));
    expect(unpack(pack(own, order), order)).toEqual(own);
  });

  test('travel without the keys that follow from ids', () => {
    const { keyed } = pack(laterStrings(strings(slug)), order);
    expect(Object.keys(keyed).filter((key) => !/^(ui|firmness)\./.test(key))).toEqual([]);
  });
});

test('every key stands once in the order', () => {
  expect(new Set(order).size).toBe(order.length);
});

test.each([
  ['Norskkurs og opplæring de første årene [[introduksjonsprogram]]', 'introduksjonsprogram'],
  ['Retten til å jobbe', 'retten til å jobbe'],
])('offices call "%s" %s', (name, word) => {
  expect(officeName(name)).toBe(word);
});
