/**
 * A decision table on a day as a list to tick off: the shortest form that gives the same result to everybody. Read from the top,
 * the first line that fits counts, so a line leaves out whatever the lines above it have dealt with.
 */
import { type Condition, isTest, type Scope, subconditions, type Test, termKey } from '#engine/conditions/condition.ts';
import type { Limits } from '#engine/conditions/limits.ts';
import { cellCount, type Term } from '#engine/conditions/term.ts';
import type { ValuesTerm } from '#engine/conditions/values.ts';
import { either, mapLeaves } from '#engine/diagrams/build.ts';
import { Diagrams, leaf, NO, type Ref } from '#engine/diagrams/diagram.ts';
import { type Facts, OUTCOMES, type Period } from '#engine/rulebook.ts';
import { compileTable, inForce, type TableRow } from '#engine/table.ts';
import { termsOf } from '#rulebook/terms.ts';
import { cellsIn, coverOf, type LooseProduct } from './cover.ts';

/** Conditions that hold together. Without any it fits everybody who has come this far. */
export type Alternative = readonly Condition[];
/** A line: the row that it gives, by its id in the table, and its alternatives, of which one is enough. */
export type TickLine = { row: string; alternatives: readonly Alternative[] };

/** What is asked, in the order in which it is known: the earlier, the more a line keeps to it. */
export type OrderedFacts = { facts: Facts; order: readonly string[] };

/** The lines of a table on a day, in the order of the law. @param rows of one table, dates included */
export function tickListOf(rows: readonly TableRow[], day: number, known: OrderedFacts): TickLine[] {
  const own = rows.filter((row) => inForce(row, day));
  const space = spaceOf(own, day, known);
  let seen: Ref = NO;
  return own.flatMap(({ id, when }, place) => {
    const region = mapLeaves(space.diagrams, space.root, (row) => (row === place ? 1 : 0));
    if (region === NO) return [];
    const named = subconditions(when).flatMap((one) => space.termOf(one) ?? []);
    const products = coverOf(space, region, either(space.diagrams, region, seen), new Set(named));
    seen = either(space.diagrams, seen, region);
    return [{ row: id, alternatives: products.map(space.alternativeOf) }];
  });
}

/** A table as one diagram, and what its terms stand for. Results of other programmes are terms here: a reader looks them up. */
function spaceOf(rows: readonly TableRow[], day: number, { facts, order }: OrderedFacts) {
  const conditions = rows.flatMap(({ when }) => subconditions(when));
  const { terms, termNumber } = termsOf(conditions, facts, order);
  const programmes = [...new Set(conditions.flatMap((one) => (one.kind === 'outcome' ? [one.programme] : [])))];
  const numberOf = (programme: string) => terms.length + programmes.indexOf(programme);
  const diagrams = new Diagrams();
  const scope: Scope = {
    diagrams,
    terms,
    termNumber,
    verdictOf: (programme) => ({
      root: diagrams.node(
        numberOf(programme),
        OUTCOMES.map((_, place) => leaf(place)),
      ),
      outcomeOf: (place) => OUTCOMES[place] as string,
    }),
  };
  const [period] = compileTable(rows, [day], () => scope).periods;
  return {
    diagrams,
    root: (period as Period)[1],
    cells: [...terms.map(cellCount), ...programmes.map(() => OUTCOMES.length)],
    termOf: (one: Condition): number | undefined =>
      isTest(one) ? termNumber.get(termKey(one)) : one.kind === 'outcome' ? numberOf(one.programme) : undefined,
    alternativeOf: (product: LooseProduct): Alternative =>
      [...product]
        .sort(([a], [b]) => a - b)
        .map(([number, { must, may }]) => {
          const term = terms[number];
          if (term) return conditionIn(term, cellsIn(must, cellCount(term)), cellsIn(may, cellCount(term)));
          const outcomes = OUTCOMES.filter((_, place) => must & (1 << place));
          return { kind: 'outcome', programme: programmes[number - terms.length] as string, outcomes };
        }),
  };
}

/** That a term is in all cells of `must`, perhaps in others of `may`, and in none else: as a row could have written it. */
function conditionIn(term: Term, must: readonly boolean[], may: readonly boolean[]): Condition {
  switch (term.kind) {
    case 'values':
      return valuesIn(term, must, may);
    case 'child':
      return must[1] ? term : { kind: 'not', of: term };
    default:
      return anyOf(limitsIn(term.cuts, fewestEdges(must, may)).map((limits): Test => withLimits(term, limits)));
  }
}

/** What is named is shorter than what is not, or the other way round. */
function valuesIn(
  { fact, values, cellOf, others }: ValuesTerm,
  must: readonly boolean[],
  may: readonly boolean[],
): Condition {
  const within = (holds: readonly boolean[]) => values.filter((_, place) => holds[cellOf[place] as number]);
  const [needed, allowed] = [within(must), within(may)];
  if (others && must[others.cell])
    return { kind: 'not', of: { kind: 'values', fact, values: values.filter((one) => !allowed.includes(one)) } };
  const isShorter = needed.length <= values.length - allowed.length || others !== undefined;
  return { kind: 'values', fact, values: isShorter ? needed : allowed };
}

const withLimits = ({ cuts: _, ...term }: Extract<Term, { kind: 'scale' | 'span' }>, limits: Limits): Test => ({
  ...term,
  limits,
});

const anyOf = (some: readonly Condition[]): Condition =>
  some.length === 1 ? (some[0] as Condition) : { kind: 'any', of: some };

/** Cells in a row, with those that may be added where that saves an edge: between two of them, or up to an end. */
function fewestEdges(must: readonly boolean[], may: readonly boolean[]): boolean[] {
  const nextMust = (cell: number, step: number): boolean => {
    let at = cell;
    while (may[at] && !must[at]) at += step;
    return at < 0 || at >= may.length || must[at] === true;
  };
  return must.map((isIn, cell) => isIn || (may[cell] === true && nextMust(cell, 1) && nextMust(cell, -1)));
}

/** The stretches between cuts that neighbouring cells make. */
function limitsIn(cuts: readonly number[], holds: readonly boolean[]): Limits[] {
  return holds.flatMap((isIn, cell) => {
    if (!isIn || holds[cell - 1]) return [];
    const end = holds.indexOf(false, cell);
    const [from, below] = [cuts[cell - 1], end < 0 ? undefined : cuts[end - 1]];
    return [{ ...(from !== undefined && { atLeast: from }), ...(below !== undefined && { below }) }];
  });
}
