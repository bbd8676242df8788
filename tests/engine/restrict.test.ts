import { describe, expect, test } from 'vitest';
import { mapLeaves } from '#engine/diagrams/build.ts';
import { Diagrams, HOLE, leaf, NO, YES } from '#engine/diagrams/diagram.ts';
import { forget, leavesLeft, restrict, termsLeft, UNANSWERABLE, walk } from '#engine/diagrams/restrict.ts';
import { truth } from '#engine/truth.ts';

// Two questions with two answers each: row 0 if both are yes, row 1 if the first alone is, row 2 else.
const diagrams = new Diagrams();
const second = diagrams.node(1, [leaf(1), leaf(0)]);
const table = diagrams.node(0, [leaf(2), second]);
// Rows 0 and 1 count as the same outcome, 7.
const merged = mapLeaves(diagrams, table, (row) => (row < 2 ? 7 : 3));
const ANY = 0b11;
const FIRST = 0b01;
const SECOND = 0b10;

describe('filling in what is known', () => {
  test('leaves the questions that can still change the row', () => {
    expect(termsLeft(diagrams, restrict(diagrams, table, [SECOND, ANY]))).toEqual(new Set([1]));
    expect(restrict(diagrams, table, [FIRST, ANY])).toBe(leaf(2));
    expect(restrict(diagrams, table, [SECOND, SECOND])).toBe(leaf(0));
  });

  test('asks nothing about rows that count as the same outcome', () => {
    expect(restrict(diagrams, merged, [SECOND, ANY])).toBe(leaf(7));
    expect(termsLeft(diagrams, restrict(diagrams, merged, [ANY, ANY]))).toEqual(new Set([0]));
  });
});

describe('"I do not know"', () => {
  test('leaves an outcome open that depends on it, and settles what does not', () => {
    const rest = forget(diagrams, table, new Set([1]));
    expect(restrict(diagrams, rest, [FIRST, ANY])).toBe(leaf(2));
    expect(restrict(diagrams, rest, [SECOND, ANY])).toBe(UNANSWERABLE);
  });

  test('makes questions pointless that only mattered together with it', () => {
    const both = diagrams.node(0, [leaf(5), diagrams.node(1, [leaf(5), leaf(6)])]);
    const onlyTogether = diagrams.node(0, [second, diagrams.node(1, [leaf(0), leaf(1)])]);
    expect(forget(diagrams, onlyTogether, new Set([0]))).toBe(UNANSWERABLE);
    expect(termsLeft(diagrams, forget(diagrams, both, new Set([1])))).toEqual(new Set([0]));
  });

  test('does not wake up cells that are ruled out', () => {
    const three = diagrams.node(0, [leaf(1), diagrams.node(1, [leaf(1), leaf(2), leaf(3)]), leaf(2)]);
    const known = restrict(diagrams, three, [0b011, 0b101]);
    expect(forget(diagrams, known, new Set([0]))).toBe(diagrams.node(1, [leaf(1), HOLE, UNANSWERABLE]));
  });
});

test('a condition is yes, no, or unknown', () => {
  const condition = diagrams.node(0, [NO, YES]);
  expect([FIRST, SECOND, ANY].map((known) => truth(restrict(diagrams, condition, [known, ANY])))).toEqual([
    'no',
    'yes',
    'unknown',
  ]);
});

describe('a store over another', () => {
  const base = new Diagrams();
  const root = base.node(0, [leaf(2), base.node(1, [leaf(1), leaf(0)])]);
  const over = new Diagrams(base);
  const EVERYTHING = -1;

  test('keeps what asks nothing that is known, and comes to the same as walking it', () => {
    const ways: [number, number][] = [EVERYTHING, FIRST, SECOND].flatMap((one) =>
      [EVERYTHING, FIRST, SECOND].map((other): [number, number] => [one, other]),
    );
    for (const possible of ways) {
      const alone = possible.map((mask) => (mask === EVERYTHING ? ANY : mask));
      const [left, walked] = [restrict(over, root, possible), restrict(diagrams, table, alone)];
      expect(termsLeft(over, left)).toEqual(termsLeft(diagrams, walked));
      expect(leavesLeft(over, left)).toEqual(leavesLeft(diagrams, walked));
      expect(walk(over, root, possible)).toEqual(walk(diagrams, table, alone));
    }
    expect(restrict(over, root, [EVERYTHING, EVERYTHING])).toBe(root);
  });
});
