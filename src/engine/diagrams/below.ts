/**
 * What lies below each node of a store that does not grow any more: the terms asked there and the leaves it can end in, as bits. A
 * part of a diagram of which nothing is known yet need not be walked: what is below is known beforehand.
 */
import { onceFor } from '../once.ts';
import { type Diagrams, isLeaf, leafValue, type Node, type Ref } from './diagram.ts';

/** Sets of small numbers, one per node, each in so many whole numbers of 32 bits. */
type Bits = { words: number; bits: Int32Array };
export type Below = { size: number; terms: Bits; leaves: Bits };

/** What lies below the nodes of the store under this one; worked out once for all stores over it. Nothing where there is none. */
export const below = ({ base }: Diagrams): Below | undefined => base && belowIn(base);

/** The same of the store itself. */
export const belowIn = onceFor((store: Diagrams) =>
  belowOf(Array.from({ length: store.size }, (_, ref) => store.nodeAt(ref))),
);

/** @param nodes children before their parents */
function belowOf(nodes: readonly Node[]): Below {
  const all = nodes.flatMap(({ cells }) => cells);
  const terms = bitsFor(nodes.length, Math.max(0, ...nodes.map(({ term }) => term)));
  const leaves = bitsFor(
    nodes.length,
    all.reduce((most, ref) => (isLeaf(ref) ? Math.max(most, leafValue(ref)) : most), 0),
  );
  nodes.forEach(({ term, cells }, ref) => {
    add(terms, ref, term);
    for (const cell of cells) {
      if (isLeaf(cell)) add(leaves, ref, leafValue(cell));
      else for (const sets of [terms, leaves]) addAll(sets, ref, cell);
    }
  });
  return { size: nodes.length, terms, leaves };
}

const bitsFor = (size: number, most: number): Bits => {
  const words = (most >> 5) + 1;
  return { words, bits: new Int32Array(size * words) };
};

function add({ words, bits }: Bits, ref: Ref, one: number): void {
  const place = ref * words + (one >> 5);
  bits[place] = (bits[place] as number) | (1 << (one & 31));
}

function addAll({ words, bits }: Bits, ref: Ref, from: Ref): void {
  for (let word = 0; word < words; word += 1) {
    const place = ref * words + word;
    bits[place] = (bits[place] as number) | (bits[from * words + word] as number);
  }
}

/** The numbers in the set of a node. */
export function collect({ words, bits }: Bits, ref: Ref, into: Set<number>): void {
  for (let word = 0; word < words; word += 1) {
    let left = bits[ref * words + word] as number;
    while (left !== 0) {
      const lowest = 31 - Math.clz32(left & -left);
      into.add(word * 32 + lowest);
      left &= left - 1;
    }
  }
}

/** Some terms as a set of the same kind. */
export function termBits(terms: readonly number[]): Int32Array {
  const some = { words: (Math.max(0, ...terms) >> 5) + 1, bits: new Int32Array(0) };
  some.bits = new Int32Array(some.words);
  for (const term of terms) add(some, 0, term);
  return some.bits;
}

/** Whether none of some terms is asked below a node. */
export function isUntouched({ terms: { words, bits } }: Below, ref: Ref, some: Int32Array): boolean {
  for (let word = 0; word < words; word += 1)
    if ((bits[ref * words + word] as number) & (some[word] ?? 0)) return false;
  return true;
}
