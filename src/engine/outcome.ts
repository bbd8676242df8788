/** The outcome alone, without reasons: the quickest reading of a diagram. Makes no new nodes. */
import { isLeaf, leafValue, type Node, type Ref } from './diagram.ts';
import type { Possible } from './narrow.ts';

/** What is not settled: an answer that is missing still decides. */
export const UNSETTLED = -1;

/**
 * The one outcome that all possible cells lead to, as its number in `outcomeOf`; `UNSETTLED` where they lead to several. Stops
 * at the first disagreement, so an open answer costs little.
 */
export function outcomeNumber(
  nodes: readonly Node[],
  root: Ref,
  possible: Possible,
  outcomeOf: readonly number[],
): number {
  let ref = root;
  while (!isLeaf(ref)) {
    const { term, cells } = nodes[ref] as Node;
    const mask = possible[term] as number;
    const first = 31 - Math.clz32(mask & -mask);
    if (mask !== 1 << first) return agreement(nodes, cells, mask, possible, outcomeOf);
    ref = cells[first] as Ref;
  }
  return outcomeOf[leafValue(ref)] as number;
}

function agreement(
  nodes: readonly Node[],
  cells: readonly Ref[],
  mask: number,
  possible: Possible,
  outcomeOf: readonly number[],
): number {
  let agreed: number | undefined;
  let before: Ref | undefined;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const ref = cells[cell] as Ref;
    if (!(mask & (1 << cell)) || ref === before) continue;
    before = ref;
    const outcome = outcomeNumber(nodes, ref, possible, outcomeOf);
    if (outcome === UNSETTLED || (agreed !== undefined && agreed !== outcome)) return UNSETTLED;
    agreed = outcome;
  }
  return agreed as number;
}
