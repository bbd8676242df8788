import { describe, expect, test } from 'vitest';
import { GATE, gateFaults, gateOf } from '#build/language-gate.ts';
import type { Finding, Level } from '#build/text-findings.ts';
import type { Translation } from '#build/text-status.ts';

const notes = { isProtected: (key: string) => key.startsWith('protected.') };

/** A text that was read at the end, as it stands. */
const read = (key: string, changes: Partial<Translation> = {}): Translation => ({
  file: 'ui.json',
  key,
  source: 'source',
  text: 'text',
  status: {
    state: 'machine',
    source: 'source',
    text: 'text',
    date: '2026-11-30',
    back: 'what it says',
    compared: 'gate',
  },
  ...changes,
});
const unread = (key: string): Translation => read(key, { status: undefined });
const many = (count: number, prefix: string) => Array.from({ length: count }, (_, place) => read(`${prefix}.${place}`));

const found = (key: string, level: Level, changes: Partial<Finding> = {}): Finding => ({
  key,
  reading: 'gate',
  level,
  text: 'як було',
  back: 'as it was',
  differs: 'says another day',
  date: '2026-11-30',
  ...changes,
});

/** Why a language with these texts does not pass. @param now the texts as they stand, where not as they were found */
function faults(
  translations: readonly Translation[],
  findings: readonly Finding[] = [],
  now: Record<string, string> = {},
) {
  const texts = new Map(findings.map(({ key, text }) => [key, now[key] ?? text]));
  return gateFaults('xx', gateOf(translations, texts, notes, findings));
}

const enough = [...many(100, 'protected'), ...many(GATE.texts - 100, 'plain')];

test('a language of which all protected texts and enough others were read, and nothing was found, passes', () => {
  expect(faults(enough)).toEqual([]);
});

describe('a language does not pass', () => {
  test('with one text too few', () => {
    expect(faults(enough.slice(0, -1))).toEqual([expect.stringContaining('149 texts have been read back at the end')]);
  });

  test('with more than one in twenty protected texts that nobody has read since they were written', () => {
    const five = [
      ...enough.slice(5),
      ...many(10, 'more'),
      ...Array.from({ length: 5 }, (_, n) => unread(`protected.${n}`)),
    ];
    expect(faults(five)).toEqual([]);
    const sixth = [
      ...enough.slice(6),
      ...many(10, 'more'),
      ...Array.from({ length: 6 }, (_, n) => unread(`protected.${n}`)),
    ];
    expect(faults(sixth)).toEqual([expect.stringContaining('6 of 100 protected texts')]);
  });

  test('with more than one finding in a hundred protected texts', () => {
    expect(faults(enough, [found('protected.1', 'low')])).toEqual([]);
    expect(faults(enough, [found('protected.1', 'low'), found('protected.2', 'medium')])).toEqual([
      expect.stringContaining('2 of 100 protected texts say something else'),
    ]);
  });

  test('with a single one that turns a status, a duty, a last day or an amount', () => {
    expect(faults(enough, [found('protected.1', 'high')])).toEqual([expect.stringContaining('"protected.1" turns')]);
  });
});

describe('a finding does not count', () => {
  const two = [found('protected.1', 'high'), found('protected.2', 'medium')];

  test('once its text is another', () => {
    expect(faults(enough, two, { 'protected.1': 'як стало', 'protected.2': 'як стало' })).toEqual([]);
  });

  test('where the translation was right, and somebody says why', () => {
    expect(
      faults(
        enough,
        two.map((one) => ({ ...one, dismissed: 'The reader took a name for a word.' })),
      ),
    ).toEqual([]);
  });

  test('in a text that is not protected', () => {
    expect(faults(enough, [found('plain.1', 'high'), found('plain.2', 'high')])).toEqual([]);
  });
});

describe('a text counts as read', () => {
  const protectedTexts = (one: Translation) => gateOf([one], new Map(), notes, []).protected.read;

  test('as it stands, and of the source as it stands', () => {
    expect(protectedTexts(read('protected.1'))).toBe(1);
    expect(protectedTexts(read('protected.1', { text: 'another' }))).toBe(0);
    expect(protectedTexts(read('protected.1', { source: 'another' }))).toBe(0);
  });

  test('in the last reading alone', () => {
    const early = read('protected.1');
    expect(
      protectedTexts({ ...early, status: { ...early.status, compared: 'translation' } as Translation['status'] }),
    ).toBe(0);
  });

  test('where it is a name, the same as in the source', () => {
    expect(protectedTexts({ ...unread('protected.1'), source: 'same', text: 'same' })).toBe(1);
  });
});
