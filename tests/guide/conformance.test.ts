import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { conformance } from '#guide/conformance.ts';
import { ruleFiles } from '../support/rulebook.ts';

/** WCAG 2.2: for each guideline its criteria of level A, then those of level AA. */
const STANDARD = {
  '1.1': [[1], []],
  '1.2': [
    [1, 2, 3],
    [4, 5],
  ],
  '1.3': [
    [1, 2, 3],
    [4, 5],
  ],
  '1.4': [
    [1, 2],
    [3, 4, 5, 10, 11, 12, 13],
  ],
  '2.1': [[1, 2, 4], []],
  '2.2': [[1, 2], []],
  '2.3': [[1], []],
  '2.4': [
    [1, 2, 3, 4],
    [5, 6, 7, 11],
  ],
  '2.5': [
    [1, 2, 3, 4],
    [7, 8],
  ],
  '3.1': [[1], [2]],
  '3.2': [
    [1, 2, 6],
    [3, 4],
  ],
  '3.3': [
    [1, 2, 7],
    [3, 4, 8],
  ],
  '4.1': [[2], [3]],
} as const;

const standard = Object.entries(STANDARD).flatMap(([guideline, [a, aa]]) => [
  ...a.map((place) => [`${guideline}.${place}`, 'A']),
  ...aa.map((place) => [`${guideline}.${place}`, 'AA']),
]);
const inOrder = (one: string, other: string): number => one.localeCompare(other, 'en', { numeric: true });

test('every criterion of levels A and AA stands once, with its level, in order', () => {
  expect(standard).toHaveLength(55);
  const sorted = standard.sort(([one = ''], [other = '']) => inOrder(one, other));
  expect(conformance.map(({ number, level }) => [number, level])).toEqual(sorted);
});

test('what is not wholly met says why, and what is met needs no reason', () => {
  for (const { number, result, because } of conformance)
    expect([number, because !== undefined]).toEqual([number, result !== 'supports']);
});

describe.each(Object.entries(readTexts(ruleFiles.folder)))('the page about accessibility, in %s', (_slug, files) => {
  const texts = Object.assign({}, ...Object.values(files)) as Record<string, string>;

  test('names the same criteria as faults as the table does', () => {
    const named = Object.entries(texts)
      .filter(([key]) => key.startsWith('ui.accessibility.faults.'))
      .flatMap(([, text]) => [...text.matchAll(/\d\.\d\.\d+/g)].map(([number]) => number));
    const partly = conformance.filter(({ result }) => result === 'partly').map(({ number }) => number);
    expect(named.sort(inOrder)).toEqual(partly);
  });
});
