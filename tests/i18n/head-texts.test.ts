import { expect, test } from 'vitest';
import { description } from '#i18n/head-texts.ts';
import { inBrackets } from '#i18n/translate.ts';

test('words of offices stand in plain brackets', () => {
  expect(inBrackets('A home [[bosetting]] from [[IMDi]]')).toBe('A home (bosetting) from (IMDi)');
});

test('a description is whole sentences, as many as are shown', () => {
  const long = `${'word '.repeat(20)}end.`;
  expect(description(`Short. ${long}`)).toBe(`Short. ${long}`);
  expect(description(`${long} Short. ${long}`)).toBe(`${long} Short.`);
  expect(description(`Short. ${long}${long} Last.`)).toBe('Short.');
  expect(description(`هل هذا سؤال؟ ${'كلمة '.repeat(40)}.`)).toBe('هل هذا سؤال؟');
});

test('its first sentence stays, however long', () => {
  const long = `${'word '.repeat(50)}end.`;
  expect(description(`${long} More.`)).toBe(long);
});
