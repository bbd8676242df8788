/** The outcome alone, without reasons: the quickest reading of a diagram. Makes no new nodes. */
import type { Day } from './calendar.ts';
import { possibleCells, type Term } from './conditions/term.ts';
import { type Diagrams, isLeaf, leafValue, type Ref } from './diagrams/diagram.ts';
import type { Knowledge } from './knowledge.ts';
import { type Compiled, OUTCOMES, type Outcome, type Programme, rootOn } from './rulebook.ts';
import type { Engine } from './situation.ts';

/** The possible cells of a term, as bits; asked only for terms that a diagram comes to. */
export type CellsOf = (term: number) => number;

/** Outcomes of some programmes, in their order. Terms that no programme comes to are not looked at. */
export function outcomes(engine: Engine, programmes: readonly Programme[], knowledge: Knowledge, on: Day): Outcome[] {
  const { terms } = engine.rulebook;
  const known = new Int32Array(terms.length);
  // A mask is never 0: some cell is always possible.
  const cellsOf = (term: number): number => {
    known[term] ||= possibleCells(terms[term] as Term, knowledge, on);
    return known[term] as number;
  };
  return programmes.map((programme) => {
    const root = rootOn(engine.outcomes.get(programme) as Compiled, on);
    const number = outcomeNumber(engine.diagrams, root, cellsOf);
    return number === UNSETTLED ? 'unknown' : (OUTCOMES[number] as Outcome);
  });
}

/** What is not settled: an answer that is missing still decides. */
const UNSETTLED = -1;

/**
 * The one outcome that all possible cells lead to, as its number in `OUTCOMES`; `UNSETTLED` where they lead to several. Stops
 * at the first disagreement, so an open answer costs little.
 */
export function outcomeNumber(diagrams: Diagrams, root: Ref, cellsOf: CellsOf): number {
  let ref = root;
  while (!isLeaf(ref)) {
    const { term, cells } = diagrams.nodeAt(ref);
    const mask = cellsOf(term);
    const first = 31 - Math.clz32(mask & -mask);
    if (mask !== 1 << first) return agreement(diagrams, cells, mask, cellsOf);
    ref = cells[first] as Ref;
  }
  return leafValue(ref);
}

function agreement(diagrams: Diagrams, cells: readonly Ref[], mask: number, cellsOf: CellsOf): number {
  let agreed: number | undefined;
  let before: Ref | undefined;
  for (let cell = 0; cell < cells.length; cell += 1) {
    const ref = cells[cell] as Ref;
    if (!(mask & (1 << cell)) || ref === before) continue;
    before = ref;
    const outcome = outcomeNumber(diagrams, ref, cellsOf);
    if (outcome === UNSETTLED || (agreed !== undefined && agreed !== outcome)) return UNSETTLED;
    agreed = outcome;
  }
  return agreed as number;
}
