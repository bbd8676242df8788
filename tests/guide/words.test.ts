import { describe, expect, test } from 'vitest';
import { letterWordsOf, letterWordTexts, readLetterWords } from '#build/letter-words.ts';
import { byLetter, type LetterWord, subjectOf, wordIds } from '#guide/words.ts';
import { OFFICE_WORD } from '#i18n/check-locales.ts';
import { languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { glossaryFrom } from '../wording/site.ts';

const TERMS = `
  - { id: decision, office: vedtak, also: [enkeltvedtak], letters: true, note: The answer of an office. }
  - { id: dentist, office: tannlege, note: Whoever mends teeth. }
`;
const words = letterWordsOf(glossaryFrom(TERMS, { en: '  decision: { say: decision }\n  dentist: { say: dentist }' }));

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
  expect(() => glossaryFrom('  - { id: decision, letters: true, note: The answer of an office. }', {})).toThrow(
    'needs the word of the offices: write office',
  );
});

describe('the words of this glossary', () => {
  const norway = 'src/rulebooks/norway';
  const own = readLetterWords(norway);
  const texts = Object.values(readLocales(norway)['uk'] ?? {}).flatMap((file) => Object.values(file));
  const inBrackets = new Set(
    texts.flatMap((text) => [...text.matchAll(OFFICE_WORD)].flatMap(([, all]) => (all as string).split(', '))),
  );

  test('have each form once: a word in brackets is one word of the page', () => {
    const forms = own.flatMap(({ word, also = [] }) => [word, ...also].map((one) => one.toLowerCase()));
    expect(forms.filter((one, at) => forms.indexOf(one) !== at)).toEqual([]);
  });

  test('have a plain word in every language', () => {
    const lacking = own.flatMap(({ id, say }) =>
      languages.filter(({ slug }) => !say[slug]).map(({ slug }) => [id, slug]),
    );
    expect(lacking).toEqual([]);
  });

  test.each(['vedtak', 'klage', 'UDI', 'Nav', 'fødselsnummer', 'd-nummer', 'kollektiv beskyttelse'])(
    '"%s" stands in brackets in texts, and is found',
    (word) => {
      expect(inBrackets).toContain(word);
      expect(wordIds(own)).toHaveProperty([word.toLowerCase()]);
    },
  );
});

describe('what a word is the name of', () => {
  const names = {
    programmes: { 'play-money': ['Money to play [[Lekepenger]]', 'Lekepenger'], classes: ['Classes [[kurs]]'] },
    offices: { town: ['The town'], court: ['The court'] },
  };

  test('is a programme that has it in brackets in some language', () => {
    expect(subjectOf(letter('money', 'lekepenger'), names)).toEqual({ programmes: ['play-money'], offices: [] });
  });

  test('is an office with the id of its term', () => {
    expect(subjectOf(letter('town', 'by'), names)).toEqual({ programmes: [], offices: ['town'] });
  });

  test('is nothing for a word that is part of another', () => {
    expect(subjectOf(letter('course', 'kur'), names)).toEqual({ programmes: [], offices: [] });
  });
});

test('an abbreviation is spelled: AAP comes first, though aa is å at the end of the alphabet', () => {
  const all = ['avslag', 'AAP', 'vedtak'].map((word) => letter(word, word));
  expect(byLetter(all, 'nb').flatMap(([, own]) => own.map(({ word }) => word))).toEqual(['AAP', 'avslag', 'vedtak']);
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
