/** Keeps the nodes that some root still reaches: compiling leaves many behind. */
import { type Diagrams, isLeaf, type Ref } from './diagram.ts';

/**
 * The kept nodes as plain lists (`[term, ...cells]`, children first) and the new number of an old reference. Nodes of one term stand
 * together, those that lead to the same places side by side: so they can be told by what is different from the one before.
 */
export function prune(diagrams: Diagrams, roots: readonly Ref[]): { nodes: number[][]; renumber(ref: Ref): Ref } {
  const byTerm = new Map<number, Ref[]>();
  const met = new Set<Ref>();
  const meet = (ref: Ref): void => {
    if (isLeaf(ref) || met.has(ref)) return;
    met.add(ref);
    const { term, cells } = diagrams.at(ref);
    byTerm.set(term, [...(byTerm.get(term) ?? []), ref]);
    cells.forEach(meet);
  };
  roots.forEach(meet);
  const number = new Map<Ref, Ref>();
  const renumber = (ref: Ref): Ref => (isLeaf(ref) ? ref : (number.get(ref) as Ref));
  const nodes: number[][] = [];
  // A term is asked after those of lower number, so the nodes of the last term have no children but leaves.
  for (const [term, refs] of [...byTerm].sort(([a], [b]) => b - a)) {
    const own = refs.map((ref) => ({ ref, cells: diagrams.at(ref).cells.map(renumber) }));
    for (const { ref, cells } of own.sort((a, b) => firstDifference(a.cells, b.cells))) {
      number.set(ref, nodes.length);
      nodes.push([term, ...cells]);
    }
  }
  return { nodes, renumber };
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((cell, place) => cell !== b[place]);
  return place === -1 ? 0 : (a[place] as number) - (b[place] as number);
}
