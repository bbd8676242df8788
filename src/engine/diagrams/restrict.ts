/** Filling in what is known: what is left of a diagram is what still has to be asked. */
import { onceFor } from '../once.ts';
import { type Below, below, collect, isUntouched, termBits } from './below.ts';
import { type Diagrams, HOLE, isLeaf, leafValue, type Ref } from './diagram.ts';

/** For each term, the cells that are still possible, as bits. Never changed once it is made. */
export type Possible = readonly number[];

/** The bits of every cell, however many there are: nothing is known. */
export const EVERY = -1;

/** The terms of which something is known. */
const knownIn = onceFor((possible: Possible) =>
  termBits(possible.flatMap((mask, term) => (mask === EVERY ? [] : [term]))),
);

/** Says of a node whether it stood there before anybody answered and asks nothing that is known: then it stays as it is. */
function untouchedBy(possible: Possible, lies: Below | undefined): (ref: Ref) => boolean {
  if (!lies) return () => false;
  const known = knownIn(possible);
  return (ref) => ref < lies.size && isUntouched(lies, ref, known);
}

/**
 * Where somebody said "I do not know": no answer that is left can settle it. A reserved reference beside `HOLE`, so that it is
 * no row's leaf.
 */
export const UNANSWERABLE: Ref = HOLE + 1;

/**
 * The diagram that is left when only the `possible` cells can happen: restriction, or the cofactor, to several cells of each
 * term.
 */
export function restrict(diagrams: Diagrams, root: Ref, possible: Possible): Ref {
  const isSettled = untouchedBy(possible, below(diagrams));
  const done = new Map<Ref, Ref>();
  const visit = (ref: Ref): Ref => {
    if (isLeaf(ref) || isSettled(ref)) return ref;
    const before = done.get(ref);
    if (before !== undefined) return before;
    const { term, cells } = diagrams.nodeAt(ref);
    const mask = possible[term] as number;
    const left = cells.map((cell, i) => (mask & (1 << i) ? visit(cell) : HOLE));
    const isSame = left.every((cell, i) => cell === cells[i]);
    const result = isSame ? ref : diagrams.node(term, left);
    done.set(ref, result);
    return result;
  };
  return visit(root);
}

/** The verdict that holds whatever the forgotten terms are; `UNANSWERABLE` where it depends on them. */
export function forget(diagrams: Diagrams, root: Ref, forgotten: ReadonlySet<number>): Ref {
  if (forgotten.size === 0) return root;
  const done = new Map<Ref, Ref>();
  const agreed = new Map<string, Ref>();
  const agree = (a: Ref, b: Ref): Ref => {
    if (a === b || b === HOLE) return a;
    if (a === HOLE) return b;
    if (a === UNANSWERABLE || b === UNANSWERABLE || (isLeaf(a) && isLeaf(b))) return UNANSWERABLE;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const before = agreed.get(key);
    if (before !== undefined) return before;
    const term = Math.min(diagrams.firstTerm(a), diagrams.firstTerm(b));
    const shape = diagrams.nodeAt(diagrams.firstTerm(a) === term ? a : b).cells;
    const result = diagrams.node(
      term,
      shape.map((cell, i) => (cell === HOLE ? HOLE : agree(diagrams.follow(a, term, i), diagrams.follow(b, term, i)))),
    );
    agreed.set(key, result);
    return result;
  };
  const visit = (ref: Ref): Ref => {
    if (isLeaf(ref)) return ref;
    const before = done.get(ref);
    if (before !== undefined) return before;
    const { term, cells } = diagrams.nodeAt(ref);
    const next = cells.map(visit);
    const result = forgotten.has(term) ? next.reduce(agree, HOLE) : diagrams.node(term, next);
    done.set(ref, result);
    return result;
  };
  return visit(root);
}

/** The terms that a diagram still asks, in no order. */
export function termsLeft(diagrams: Diagrams, root: Ref, into = new Set<number>()): Set<number> {
  const lies = below(diagrams);
  const seen = new Set<Ref>();
  const visit = (ref: Ref) => {
    if (isLeaf(ref) || seen.has(ref)) return;
    seen.add(ref);
    if (lies && ref < lies.size) {
      collect(lies.terms, ref, into);
      return;
    }
    const { term, cells } = diagrams.nodeAt(ref);
    into.add(term);
    for (const cell of cells) visit(cell);
  };
  visit(root);
  return into;
}

/** The leaves that a restricted diagram can still end in. */
export function leavesLeft(diagrams: Diagrams, root: Ref): Set<number> {
  const lies = below(diagrams);
  const leaves = new Set<number>();
  const seen = new Set<Ref>();
  const visit = (ref: Ref) => {
    if (ref === HOLE || seen.has(ref)) return;
    seen.add(ref);
    if (isLeaf(ref)) leaves.add(leafValue(ref));
    else if (lies && ref < lies.size) collect(lies.leaves, ref, leaves);
    else for (const cell of diagrams.nodeAt(ref).cells) visit(cell);
  };
  visit(root);
  return leaves;
}

/** What a walk through the possible cells meets: the leaves it can end in and the terms it asks on the way. */
export function walk(diagrams: Diagrams, root: Ref, possible: Possible): { leaves: Set<number>; asked: Set<number> } {
  const lies = below(diagrams);
  const isSettled = untouchedBy(possible, lies);
  const leaves = new Set<number>();
  const asked = new Set<number>();
  const seen = new Set<Ref>();
  const visit = (ref: Ref) => {
    if (isLeaf(ref)) {
      leaves.add(leafValue(ref));
      return;
    }
    if (seen.has(ref)) return;
    seen.add(ref);
    if (lies && isSettled(ref)) {
      collect(lies.terms, ref, asked);
      collect(lies.leaves, ref, leaves);
      return;
    }
    const { term, cells } = diagrams.nodeAt(ref);
    asked.add(term);
    const mask = possible[term] as number;
    for (let i = 0; i < cells.length; i += 1) if (mask & (1 << i)) visit(cells[i] as Ref);
  };
  visit(root);
  return { leaves, asked };
}
