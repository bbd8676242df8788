/** Building diagrams out of conditions and out of others. */
import { type Diagrams, isLeaf, leaf, leafValue, NO, type Ref, YES } from './diagram.ts';

/**
 * "If `condition`, then `then`, else `otherwise`", as one diagram: the ITE operator of Bryant's algorithms. It asks the first
 * term of the three, goes on in each cell, and keeps what it has worked out in `done`, so that no triple is worked out twice.
 */
export function ifThenElse(
  diagrams: Diagrams,
  condition: Ref,
  then: Ref,
  otherwise: Ref,
  done = new Map<string, Ref>(),
): Ref {
  if (condition === YES) return then;
  if (condition === NO) return otherwise;
  if (then === otherwise) return then;
  const key = `${condition},${then},${otherwise}`;
  const before = done.get(key);
  if (before !== undefined) return before;
  const term = Math.min(diagrams.firstTerm(condition), diagrams.firstTerm(then), diagrams.firstTerm(otherwise));
  const first = [condition, then, otherwise].find((ref) => diagrams.firstTerm(ref) === term) as Ref;
  const cells = diagrams
    .nodeAt(first)
    .cells.map((_, cell) =>
      ifThenElse(
        diagrams,
        diagrams.follow(condition, term, cell),
        diagrams.follow(then, term, cell),
        diagrams.follow(otherwise, term, cell),
        done,
      ),
    );
  const result = diagrams.node(term, cells);
  done.set(key, result);
  return result;
}

export const both = (diagrams: Diagrams, a: Ref, b: Ref): Ref => ifThenElse(diagrams, a, b, NO);
export const either = (diagrams: Diagrams, a: Ref, b: Ref): Ref => ifThenElse(diagrams, a, YES, b);
export const negate = (diagrams: Diagrams, a: Ref): Ref => ifThenElse(diagrams, a, NO, YES);

/** "The term is in one of these cells." @param holds for each cell */
export const compileCells = (diagrams: Diagrams, term: number, holds: readonly boolean[]): Ref =>
  diagrams.node(
    term,
    holds.map((one) => (one ? YES : NO)),
  );

/** The same diagram with every leaf replaced. */
export function mapLeaves(
  diagrams: Diagrams,
  ref: Ref,
  value: (leaf: number) => number,
  done = new Map<Ref, Ref>(),
): Ref {
  if (isLeaf(ref)) return leaf(value(leafValue(ref)));
  const before = done.get(ref);
  if (before !== undefined) return before;
  const { term, cells } = diagrams.nodeAt(ref);
  const result = diagrams.node(
    term,
    cells.map((cell) => mapLeaves(diagrams, cell, value, done)),
  );
  done.set(ref, result);
  return result;
}
