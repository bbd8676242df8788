/**
 * Decision diagrams: how a decision table is kept once it is compiled. In the literature these are multi-terminal multi-valued
 * decision diagrams (MTMDD), reduced and ordered: binary decision diagrams (Bryant 1986) with more than two answers to a
 * question and more than two results.
 *
 * A table "first row that fits gives the outcome" becomes a tree that asks one term after the other, always in the same
 * order (ordered), where equal subtrees are stored once and a question that changes nothing is left out (reduced):
 *
 *     home ── house ──► age ── 18–54 ──► row 7
 *       │                └──── 55+ ────► row 4
 *       └──── none ─────────────────────► row 1
 *
 * Two tables that give the same verdict in every situation have the same node number. That is what makes the engine
 * exact: after the answers so far are filled in, the terms left in the diagram are precisely the ones that can still
 * change the verdict, and a diagram that shrank to one leaf can never flip again.
 *
 * A reference is a node (0 or more) or a leaf (below 0; leaf n is written `-1 - n`).
 */
export type Ref = number;

/** A cell that is ruled out by what is known: there is nothing there. Small enough for engines to keep it as a plain integer. */
export const HOLE: Ref = -(2 ** 30);

export const leaf = (value: number): Ref => -1 - value;
export const isLeaf = (ref: Ref): boolean => ref < 0;
export const leafValue = (ref: Ref): number => -1 - ref;

/** Leaves of a diagram that is a condition. */
export const NO = leaf(0);
export const YES = leaf(1);

/** One question of the diagram: which term it asks, and where each cell of that term leads. */
export type Node = { readonly term: number; readonly cells: readonly Ref[] };

/**
 * A store of diagrams in which equal nodes have equal numbers: the unique table of the literature, through which every node is
 * made. A store over another one (`base`, which must not grow any more) knows its nodes too and leaves them as they are.
 */
export class Diagrams {
  /** The store below this one. */
  readonly base: Diagrams | undefined;
  private readonly first: number;
  private readonly added: Node[] = [];
  private readonly known = new Map<string, Ref>();

  constructor(base?: Diagrams) {
    this.base = base;
    this.first = base?.size ?? 0;
  }

  /** A store of nodes that were compiled earlier: `[term, ...cells]`, no two of them equal. */
  static of(nodes: readonly (readonly number[])[]): Diagrams {
    const diagrams = new Diagrams();
    for (const [term, ...cells] of nodes) diagrams.add(`${term}:${cells.join()}`, { term: term as number, cells });
    return diagrams;
  }

  get size(): number {
    return this.first + this.added.length;
  }

  /** The node that asks `term`; the shared child itself where all open cells lead to the same place. */
  node(term: number, cells: readonly Ref[]): Ref {
    let only: Ref = HOLE;
    let same = true;
    for (const cell of cells) {
      if (cell === HOLE || cell === only) continue;
      if (only === HOLE) only = cell;
      else same = false;
    }
    if (same) return only;
    const key = `${term}:${cells.join()}`;
    return this.find(key) ?? this.add(key, { term, cells });
  }

  private find(key: string): Ref | undefined {
    return this.base?.find(key) ?? this.known.get(key);
  }

  private add(key: string, node: Node): Ref {
    const ref = this.size;
    this.added.push(node);
    this.known.set(key, ref);
    return ref;
  }

  nodeAt(ref: Ref): Node {
    return ref < this.first ? (this.base as Diagrams).nodeAt(ref) : (this.added[ref - this.first] as Node);
  }

  /** The term a reference asks first; leaves ask nothing and come last. */
  firstTerm(ref: Ref): number {
    return isLeaf(ref) ? Number.POSITIVE_INFINITY : this.nodeAt(ref).term;
  }

  /** Where `ref` leads when `term` is in `cell`. */
  follow(ref: Ref, term: number, cell: number): Ref {
    return this.firstTerm(ref) === term ? (this.nodeAt(ref).cells[cell] as Ref) : ref;
  }
}
