/** Keeps the nodes that some root still reaches: compiling leaves many behind. */
import { type Diagrams, isLeaf, type Ref } from './diagram.ts';

/** The kept nodes as plain lists (`[term, ...cells]`, children first) and the new number of an old reference. */
export function prune(diagrams: Diagrams, roots: readonly Ref[]): { nodes: number[][]; renumber(ref: Ref): Ref } {
  const number = new Map<Ref, Ref>();
  const nodes: number[][] = [];
  const visit = (ref: Ref): Ref => {
    if (isLeaf(ref)) return ref;
    const before = number.get(ref);
    if (before !== undefined) return before;
    const { term, cells } = diagrams.at(ref);
    nodes.push([term, ...cells.map(visit)]);
    number.set(ref, nodes.length - 1);
    return nodes.length - 1;
  };
  for (const root of roots) visit(root);
  return { nodes, renumber: visit };
}
