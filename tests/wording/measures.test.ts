import { expect, test } from 'vitest';
import { flesch, lix, sentencesOf, syllablesOf, wordsOf } from '#wording/measures.ts';

test.each([
  ['One. Two! Three? Four: five; six', ['One.', 'Two!', 'Three?', 'Four:', 'five;', 'six']],
  ['Den 1. mars 2027 er siste dag. Søk nå.', ['Den 1. mars 2027 er siste dag.', 'Søk nå.']],
  ['Se udi.no og kl. 9.30 nå', ['Se udi.no og kl.', '9.30 nå']],
  ['هل هذا صحيح؟ نعم', ['هل هذا صحيح؟', 'نعم']],
  ['Svar [[vedtak]] innen {{a.b:unit}}', ['Svar  innen 12 x']],
  ['', []],
])('"%s" has the sentences %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('an address, a figure and a word with a stroke are one word each', () => {
  expect(wordsOf('Se udi.no/ukraina, 1,5 uker, EU-borger (сім’я)')).toEqual([
    'Se',
    'udi.no/ukraina',
    '1,5',
    'uker',
    'EU-borger',
    'сім’я',
  ]);
});

test('LIX is words a sentence, and the share of words over six letters', () => {
  expect(lix(['Du bor her.'])).toBe(3);
  expect(lix(['Du bor i kommunen.', 'Ja.'])).toBe(5 / 2 + 20);
  expect(lix([])).toBe(0);
});

test('Flesch is 206.835 less 1.015 words a sentence and 84.6 syllables a word', () => {
  expect(flesch(['You live here.'])).toBeCloseTo(206.835 - 3.045 - 84.6);
  expect(flesch(['Municipality.'])).toBeCloseTo(206.835 - 1.015 - 84.6 * 6);
  expect(flesch([])).toBe(100);
});

test.each(
  Object.entries({
    1: 'you make makes moved asked school through help course live work rule the once',
    2: 'create permit answer table places waited needed being after office many money people decide little money',
    3: 'family protection reunion citizen probably decision employment uniform',
    4: 'immigration application education identity secondary',
    5: 'university introductory',
    6: 'municipality',
  }).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, Number(count)])),
)('"%s" has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});
