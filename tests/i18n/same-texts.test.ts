import { describe, expect, test } from 'vitest';
import { checkCopies, checkSameTexts, notShared, type SameTexts, sharedNow, withShared } from '#i18n/same-texts.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { SameTextsFile } from '#rulebook/register-schemas.ts';

const text = 'You wait for an answer.';
const file = (texts: Record<string, string>) => ({ en: { 'reasons.json': texts }, uk: { 'reasons.json': texts } });

describe('a text that keys share', () => {
  test('stands under each of them, in every form', () => {
    const locales = { en: { 'ui.json': { 'ui.age_one': 'a year', 'ui.age_other': 'years', 'ui.end': 'End' } } };
    expect(withShared(locales, { 'ui.age': ['ui.stay', 'ui.wait'] }).en?.['ui.json']).toEqual({
      'ui.age_one': 'a year',
      'ui.stay_one': 'a year',
      'ui.wait_one': 'a year',
      'ui.age_other': 'years',
      'ui.stay_other': 'years',
      'ui.wait_other': 'years',
      'ui.end': 'End',
    });
  });
});

test('a text that another key needs too stands where that one is needed', () => {
  const same = { 'reason.a': ['reason.b'], 'reason.c': ['reason.d'] };
  expect(notShared(new Set(['reason.a', 'reason.b', 'reason.c', 'reason.e']), same)).toEqual(
    new Set(['reason.a', 'reason.b', 'reason.e']),
  );
});

describe('a file of shared texts', () => {
  const asked = new Set(['reason.a', 'reason.b', 'reason.c', 'ui.a']);
  const faults = (same: SameTexts, texts: Record<string, string> = { 'reason.a': text }) =>
    checkSameTexts([{ path: 'same.yaml', same, holds: (key) => !key.startsWith('ui.') }], asked, file(texts));

  test('passes where one key keeps the text and others have none', () => {
    expect(faults({ 'reason.a': ['reason.b', 'reason.c'] })).toEqual([]);
  });

  test.each<[string, SameTexts, Record<string, string> | undefined, string]>([
    ['a key that nothing asks for', { 'reason.a': ['reason.x'] }, undefined, 'nothing asks for "reason.x"'],
    ['a kept text that is not there', { 'reason.b': ['reason.c'] }, undefined, '"reason.b" has no text'],
    [
      'a key with a text of its own',
      { 'reason.a': ['reason.b'] },
      { 'reason.a': text, 'reason.b': 'x' },
      '"reason.b" shares the text of "reason.a" and has its own in locales/uk/reasons.json',
    ],
    [
      'a key under two others',
      { 'reason.a': ['reason.c'], 'reason.b': ['reason.c'] },
      { 'reason.a': text, 'reason.b': 'x' },
      '"reason.c" stands under "reason.a" and under "reason.b"',
    ],
    ['a key of another file', { 'reason.a': ['ui.a'] }, undefined, '"ui.a" is a text of another file'],
  ])('%s is told with what to do', (_, same, texts, message) => {
    expect(faults(same, texts)).toEqual([expect.stringContaining(`same.yaml: ${message}`)]);
  });

  test('a key that shares a text keeps none for others', () => {
    expect(faults({ 'reason.a': ['reason.b'], 'reason.b': ['reason.c'] })).toContain(
      'same.yaml: "reason.b" shares the text of "reason.a" and keeps one for others. Put them all under "reason.a".',
    );
  });
});

describe('a file that is written otherwise', () => {
  const complaint = (text: string): string => {
    try {
      parseRuleFile('same-texts.yaml', text, SameTextsFile);
      return 'nothing';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each([
    ['one key without a list', 'reason.a.b: reason.c.d', ['reason.a.b', 'it must be a list']],
    ['an empty list', 'reason.a.b: []', ['it needs 1 entry or more']],
    ['what is no key', 'reason.a.b: [Two words]', ['the key of a text', '"Two words"']],
    ['a key twice', 'reason.a.b: [reason.c.d]\nreason.a.b: [reason.e.f]', ['unique']],
  ])('%s is told', (_, text, parts) => {
    for (const part of parts) expect(complaint(text)).toContain(part);
  });

  test('and passes as it is meant', () => {
    expect(complaint('reason.a.b:\n  - reason.c.d\nquestion.age.option.0-12:\n  - question.x.option.UA')).toBe(
      'nothing',
    );
  });
});

describe('texts that stand more than once', () => {
  test('are told where they are equal in every language, and long enough to be no chance', () => {
    const copies = file({ 'reason.a': text, 'reason.b': text, 'section.home': 'Home', 'question.home.short': 'Home' });
    expect(checkCopies(copies)).toEqual([expect.stringContaining('"reason.b" and "reason.a" are equal')]);
    const other = {
      ...copies,
      nb: { 'reasons.json': { 'reason.a': 'Du venter på svar.', 'reason.b': 'Vent på svar.' } },
    };
    expect(checkCopies(other)).toEqual([]);
  });

  test('are told for the answers yes and no, however short', () => {
    const options = { 'question.a.option.true': 'Yes', 'question.b.option.true': 'Yes', 'question.c.title': 'Yes' };
    expect(checkCopies(file(options))).toEqual([expect.stringContaining('"question.b.option.true"')]);
  });

  test('a text of the tool and one of a country never share', () => {
    expect(checkCopies(file({ 'ui.a': text, 'reason.a': text }))).toEqual([]);
  });

  test('come to be shared, and what was shared stays with the key that keeps it', () => {
    const locales = file({ 'reason.a': text, 'reason.c': text, 'reason.d': 'Something else entirely.' });
    const once = sharedNow({ 'reason.c': ['reason.b'], 'reason.d': ['reason.e'] }, locales);
    expect(once).toEqual({ 'reason.c': ['reason.a', 'reason.b'], 'reason.d': ['reason.e'] });
    expect(sharedNow(once, file({ 'reason.c': text, 'reason.d': 'Something else entirely.' }))).toEqual(once);
  });
});
