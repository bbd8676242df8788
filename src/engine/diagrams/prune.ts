/** Keeps the nodes that some root still reaches: compiling leaves many behind. */
import { type Diagrams, isLeaf, type Ref } from './diagram.ts';

/** The kept nodes as plain lists (`[term, ...cells]`, children first) and the new number of an old reference. */
export function prune(diagrams: Diagrams, roots: readonly Ref[]): { nodes: number[][]; renumber(ref: Ref): Ref } {
  const number = new Map<Ref, Ref>();
  const renumber = (ref: Ref): Ref => (isLeaf(ref) ? ref : (number.get(ref) as Ref));
  const nodes: number[][] = [];
  const keep = (ref: Ref): void => {
    if (isLeaf(ref) || number.has(ref)) return;
    const { term, cells } = diagrams.nodeAt(ref);
    cells.forEach(keep);
    number.set(ref, nodes.length);
    nodes.push([term, ...cells.map(renumber)]);
  };
  roots.forEach(keep);
  return { nodes, renumber };
}
