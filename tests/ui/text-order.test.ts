import rulebook from 'virtual:rulebook';
import rulesOfToday from 'virtual:rules-of-today';
import { describe, expect, test } from 'vitest';
import { officeName } from '#build/office-name.ts';
import { keysFor, rulebookKeys, textsFor } from '#build/text-travels.ts';
import { languages } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { pack, unpack } from '#ui/bundle/text-order.ts';

describe.each(languages)('the texts of $slug', ({ slug }) => {
  test.each([
    ['today', rulesOfToday],
    ['all days', rulebook],
  ])('of %s come out of the file as they went in', (_, rules) => {
    const own = textsFor(rules, strings(slug), 'beside');
    const keys = keysFor(rules, 'beside');
    expect(unpack(pack(own, keys), keys)).toEqual(own);
    expect(Object.keys(pack(own, keys).keyed).filter((key) => !/^(ui|country)\./.test(key))).toEqual([]);
  });
});

test('a text that several keys share travels once', () => {
  const order = ['a', 'b', 'c', 'd', 'e'];
  const texts = { a: 'You wait.', c: 'You wait.', d: 'Stay', e: 'You wait.', 'ui.x': 'x' };
  expect(pack(texts, order)).toMatchObject({ keyed: { 'ui.x': 'x' }, ordered: ['You wait.', '', 0, 'Stay', 0] });
  expect(unpack(pack(texts, order), order)).toEqual(texts);
});

test('every text of the rulebook travels with one file, those that only a past day can give not with the check', () => {
  const keys = rulebookKeys(rulebook).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const ofToday = new Set(rulebookKeys(rulesOfToday).map(({ key }) => key));
  expect(keys.filter((key) => !ofToday.has(key)).length).toBeGreaterThan(20);
  expect([...ofToday].filter((key) => !keys.includes(key))).toEqual([]);
});

test.each([
  ['Norskkurs og opplæring de første årene [[introduksjonsprogram]]', [], 'introduksjonsprogram'],
  ['Retten til å jobbe', ['The right to work'], 'retten til å jobbe'],
  ['Introduksjonsprogram de første årene', ['The first years [[introduksjonsprogram]]'], 'introduksjonsprogram'],
])('offices call "%s" beside %s %s', (name, translations, word) => {
  expect(officeName(name, translations)).toBe(word);
});
