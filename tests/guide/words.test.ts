import { describe, expect, test } from 'vitest';
import { letterWordsOf, letterWordTexts } from '#build/letter-words.ts';
import { byLetter, type LetterWord, wordIds } from '#guide/words.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { GlossaryFile } from '#wording/schemas.ts';

const parse = (terms: string) => parseRuleFile('glossary.yaml', `terms:\n${terms}`, GlossaryFile);

const TERMS = `
  - { id: decision, office: vedtak, also: [enkeltvedtak], letters: true, note: The answer of an office., in: { en: { say: decision } } }
  - { id: dentist, office: tannlege, note: Whoever mends teeth., in: { en: { say: dentist } } }
`;
const words = letterWordsOf(parse(TERMS));

describe('the words of letters', () => {
  test('are the terms that the glossary marks, each with its word in every language', () => {
    expect(words).toEqual([{ id: 'decision', word: 'vedtak', also: ['enkeltvedtak'], say: { en: 'decision' } }]);
  });

  test('need a sentence each', () => {
    expect(letterWordTexts(words)).toMatchObject({ required: ['word.decision'] });
  });

  test('are none without a glossary', () => {
    expect(letterWordsOf(undefined)).toEqual([]);
  });

  test('are found by each of their forms, in small letters', () => {
    expect(wordIds([...words, letter('udi', 'UDI')])).toEqual({
      vedtak: 'decision',
      enkeltvedtak: 'decision',
      udi: 'udi',
    });
  });
});

test('a word of letters without a word of the offices is told with what to do', () => {
  expect(() => parse('  - { id: decision, letters: true, note: The answer of an office., in: {} }')).toThrow(
    'needs the word of the offices: write office',
  );
});

test('letters stand in the order of the alphabet of the offices, in which å comes last', () => {
  const all = ['åpningstid', 'vedtak', 'UDI', 'økonomi', 'utreise', 'ærlig'].map((word) => letter(word, word));
  expect(byLetter(all, 'nb').map(([first, own]) => [first, own.map(({ word }) => word)])).toEqual([
    ['U', ['UDI', 'utreise']],
    ['V', ['vedtak']],
    ['Æ', ['ærlig']],
    ['Ø', ['økonomi']],
    ['Å', ['åpningstid']],
  ]);
});

function letter(id: string, word: string): LetterWord {
  return { id, word, say: {} };
}
