/**
 * A region of a decision diagram as a short list of products, each "these terms are in these cells": what a reader ticks off. In the
 * literature: an irredundant sum of prime implicants with don't-cares, found as Espresso does it (expand, then drop what others cover).
 */
import { both, compileCells, either, negate } from '#engine/diagrams/build.ts';
import { type Diagrams, isLeaf, NO, type Ref, YES } from '#engine/diagrams/diagram.ts';
import { EVERY, restrict } from '#engine/diagrams/restrict.ts';

/** Cells of each term, as bits; a term that is not there may be in any cell. */
type Product = ReadonlyMap<number, number>;

/** For each term of a product the cells that it must hold, and those that it may hold, whatever is easier to say. */
export type LooseProduct = ReadonlyMap<number, { must: number; may: number }>;

/** What a cover is worked out in. `cells[term]`: how many cells the term has. */
export type Space = { diagrams: Diagrams; cells: readonly number[] };

/**
 * The fewest products that we find which hold wherever `lower` does and nowhere outside of `upper`; no product can lose a term, and
 * none can be left out.
 * @param kept terms that a reader expects to see: others are dropped before them
 */
export function coverOf(space: Space, lower: Ref, upper: Ref, kept: ReadonlySet<number>): LooseProduct[] {
  const { diagrams } = space;
  const found: Product[] = [];
  for (let left = lower; left !== NO; ) {
    const product = expand(space, firstWay(space, left), upper, kept);
    found.push(product);
    left = both(diagrams, left, negate(diagrams, diagramOf(space, product)));
  }
  return loosened(space, withoutCovered(space, found, lower), lower);
}

/** A product as a diagram that ends in yes or no. */
function diagramOf({ diagrams, cells }: Space, product: Product): Ref {
  return [...product].reduce(
    (all, [term, bits]) => both(diagrams, all, compileCells(diagrams, term, cellsIn(bits, cells[term] as number))),
    YES,
  );
}

/** For each cell of a term, whether its bit is set. */
export const cellsIn = (bits: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, cell) => (bits & (1 << cell)) !== 0);

/** One way through a diagram that ends in yes; cells that lead to the same place go together. */
function firstWay({ diagrams }: Space, root: Ref): Product {
  const way = new Map<number, number>();
  for (let ref = root; !isLeaf(ref); ) {
    const { term, cells } = diagrams.nodeAt(ref);
    const next = cells.find((cell) => cell !== NO) as Ref;
    way.set(
      term,
      cells.reduce((bits, cell, place) => (cell === next ? bits | (1 << place) : bits), 0),
    );
    ref = next;
  }
  return way;
}

/** The product made as wide as `upper` allows: first whole terms go, then single cells come in. */
function expand(space: Space, product: Product, upper: Ref, kept: ReadonlySet<number>): Product {
  const wide = new Map(product);
  const terms = [...product.keys()].sort((a, b) => Number(kept.has(a)) - Number(kept.has(b)) || b - a);
  for (const term of terms) {
    const bits = wide.get(term) as number;
    wide.delete(term);
    if (!isWithin(space, wide, upper)) wide.set(term, bits);
  }
  for (const term of [...wide.keys()]) {
    for (let cell = 0; cell < (space.cells[term] as number); cell += 1) {
      const bits = wide.get(term) as number;
      wide.set(term, bits | (1 << cell));
      if (!isWithin(space, wide, upper)) wide.set(term, bits);
    }
  }
  return wide;
}

/** Whether a product holds nowhere outside of a region. */
function isWithin({ diagrams, cells }: Space, product: Product, region: Ref): boolean {
  const possible = cells.map((_, term) => product.get(term) ?? EVERY);
  return restrict(diagrams, region, possible) === YES;
}

/** The products without those that the others cover together, the narrowest going first. */
function withoutCovered(space: Space, products: readonly Product[], lower: Ref): Product[] {
  const { diagrams } = space;
  let kept = [...products];
  for (const product of products.toSorted((a, b) => b.size - a.size)) {
    const others = kept.filter((one) => one !== product);
    const covered = others.reduce((all, one) => either(diagrams, all, diagramOf(space, one)), NO as Ref);
    if (both(diagrams, lower, negate(diagrams, covered)) === NO) kept = others;
  }
  return kept;
}

/** What of each product is needed, where the others hold as little as they must. */
function loosened(space: Space, products: readonly Product[], lower: Ref): LooseProduct[] {
  const { diagrams, cells } = space;
  const now = [...products];
  return products.map((product, place) => {
    const others = now
      .filter((_, other) => other !== place)
      .reduce((all, one) => either(diagrams, all, diagramOf(space, one)), NO as Ref);
    const needed = both(diagrams, lower, negate(diagrams, others));
    const must = (term: number): number =>
      cellsIn(EVERY, cells[term] as number).reduce((bits, _, cell) => {
        const here = diagramOf(space, new Map([[term, 1 << cell]]));
        return both(diagrams, needed, here) === NO ? bits : bits | (1 << cell);
      }, 0);
    const loose = new Map([...product].map(([term, may]) => [term, { must: must(term), may }]));
    now[place] = new Map([...loose].map(([term, { must: bits }]) => [term, bits]));
    return loose;
  });
}
