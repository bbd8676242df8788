import { describe, expect, test } from 'vitest';
import { type CardRow, cardsText, shareOf, withRows } from '#tools/sheet/cards.ts';
import { readShare } from '#tools/sheet/share.ts';

const row = (key: string, changes: Partial<CardRow> = {}): CardRow => ({
  file: 'ui.json',
  key,
  source: `norsk ${key}`,
  beside: [{ slug: 'en', text: `English ${key}` }],
  text: undefined,
  isOpen: true,
  about: ['tool', 'text'],
  isProtected: false,
  marks: [],
  ...changes,
});

test('a card has its words and notes once at its head, then each text with its source and what stands beside it', () => {
  const rows = [
    row('ui.a', { isProtected: true }),
    row('ui.b', { about: ['tool', 'button'], text: 'текст', marks: ['vedtak'] }),
    row('ui.c'),
  ];
  const parts = [{ id: 'ui', title: 'The tool', rows }];
  expect(cardsText({ parts, wordsFor: () => ['vedtak → рішення'] }).split('\n')).toEqual([
    '## ui: The tool',
    'words: vedtak → рішення',
    'note 1: tool · text',
    'note 2: tool · button',
    'ui.a (note 1) PROTECTED',
    '  nb: norsk ui.a',
    '  en: English ui.a',
    'ui.b (note 2)',
    '  nb: norsk ui.b',
    '  en: English ui.b',
    '  office words that it has: [[vedtak]]',
    '  now: текст',
    'ui.c (note 1)',
    '  nb: norsk ui.c',
    '  en: English ui.c',
  ]);
});

test('a note that a card before has told stands there alone', () => {
  const parts = [
    { id: 'ui', title: 'ui', rows: [row('ui.a')] },
    { id: 'end', title: 'end', rows: [row('end.a', { about: ['tool', 'button'] }), row('end.b')] },
  ];
  const lines = cardsText({ parts, wordsFor: () => [] }).split('\n');
  expect(lines.filter((line) => line.startsWith('note '))).toEqual(['note 1: tool · text', 'note 2: tool · button']);
  expect(lines.filter((line) => line.includes('(note '))).toEqual([
    'ui.a (note 1)',
    'end.a (note 2)',
    'end.b (note 1)',
  ]);
});

test('what is translated already is left out, and a card without anything else', () => {
  const parts = [
    { id: 'ui', rows: [row('ui.a'), row('ui.b', { isOpen: false })] },
    { id: 'end', rows: [row('end.a', { isOpen: false })] },
  ];
  expect(withRows(parts, ({ isOpen }) => isOpen).map(({ id, rows }) => [id, rows.map(({ key }) => key)])).toEqual([
    ['ui', ['ui.a']],
  ]);
});

describe('shares', () => {
  const parts = [30, 5, 5, 20, 10, 30].map((length, place) => ({ id: place, rows: [{ source: 'x'.repeat(length) }] }));

  test.each([1, 2, 3, 5])('of %d hold every card once, in order', (of) => {
    const shares = Array.from({ length: of }, (_, place) => shareOf(parts, place + 1, of));
    expect(shares.flat()).toEqual(parts);
  });

  test('are about as long as each other', () => {
    expect([1, 2].map((share) => shareOf(parts, share, 2).map(({ id }) => id))).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
  });

  test.each(['0/2', '3/2', '2', '1/0', 'a/b'])('"%s" is none', (text) => {
    expect(() => readShare(text)).toThrow('Write it as 2/3');
  });
});
