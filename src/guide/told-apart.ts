/** What a day changes: two diagrams side by side, and every pair of leaves that one situation can lead to. */
import { type Diagrams, isLeaf, leafValue, type Ref } from '#engine/diagrams/diagram.ts';

/** The leaves that some situation has in one diagram and, other than that, in the other. */
export function pairsApart(diagrams: Diagrams, before: Ref, after: Ref): [before: number, after: number][] {
  const pairs: [number, number][] = [];
  const seen = new Set<string>();
  const visit = (one: Ref, other: Ref): void => {
    const key = `${one},${other}`;
    if (one === other || seen.has(key)) return;
    seen.add(key);
    if (isLeaf(one) && isLeaf(other)) {
      pairs.push([leafValue(one), leafValue(other)]);
      return;
    }
    const term = Math.min(diagrams.firstTerm(one), diagrams.firstTerm(other));
    const { cells } = diagrams.nodeAt(diagrams.firstTerm(one) === term ? one : other);
    for (const cell of cells.keys()) visit(diagrams.follow(one, term, cell), diagrams.follow(other, term, cell));
  };
  visit(before, after);
  return pairs;
}
