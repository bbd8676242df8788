/**
 * Proof by enumeration: every situation that a programme's rows can tell apart, answers left open included, is put to the
 * rows as they are written and to the compiled diagrams. Situations that leave the same rest are walked once and counted. Those
 * that no life can be in are left out, and counted too.
 */

import { cellCount, type Term } from '#engine/conditions/term.ts';
import { mapLeaves } from '#engine/diagrams/build.ts';
import { type Diagrams, isLeaf, leafValue, type Ref } from '#engine/diagrams/diagram.ts';
import { restrict, termsLeft } from '#engine/diagrams/restrict.ts';
import { OUTCOMES, type Programme, type Row, type Rulebook } from '#engine/rulebook.ts';
import { globalCells } from './cells.ts';
import { type FormulaId, type Formulas, NOTHING } from './formula.ts';
import { type Chosen, type Impossible, OPEN } from './impossible.ts';

/** A term and one of its cells; where the answer is `open`, any cell stands for all. */
export type Step = { term: Term; cell: number; open?: true };
type Failure = { what: string; situation: readonly Step[] };
/** `impossible`: the situations that were left out. */
export type Proof = { situations: bigint; impossible: bigint; rows: ReadonlySet<number>; failure: Failure | undefined };

/** What is left to decide, in the rows and in the diagram; several where an answer is open. */
type Pair = readonly [formula: FormulaId, ref: Ref];

/** One table in force: `terms` are the programme's own, cut only where its rows cut. */
export type Claim = {
  rulebook: Rulebook;
  diagrams: Diagrams;
  programme: Programme;
  /** The rows as they are written; the compiled table has equal ones once. */
  written: readonly Row[];
  root: Ref;
  formulas: Formulas;
  formula: FormulaId;
  terms: readonly Term[];
  /** Which situations to leave out. */
  impossible: Impossible;
};

/** Walks all situations of a table. The failure, if any, is the one with the fewest answers. */
export function prove(claim: Claim): Proof {
  const { rulebook, diagrams, programme, written, formulas, terms, impossible } = claim;
  const numbers = terms.map((term) => globalCells(term, rulebook.terms));
  const compiled = programme.tables.verdict.rows;
  const outcomes = mapLeaves(diagrams, claim.root, (row) => OUTCOMES.indexOf((compiled[row] as Row).outcome));
  const texts = compiled.map((row) => JSON.stringify(row));
  const placeOf = written.map((row) => texts.indexOf(JSON.stringify(row)));
  const sizes = terms.map((term) => BigInt(cellCount(term) + 1));
  const done = terms.map(() => new Map<string, bigint>());
  const rows = new Set<number>();
  const open = rulebook.terms.map((term) => 2 ** cellCount(term) - 1);
  let failure: Failure | undefined;
  const fail = (what: string, way: readonly Step[], isOnePair = true): void => {
    const situation = isOnePair ? shortest(claim, way) : way.filter(({ open }) => !open);
    if (!failure || situation.length < failure.situation.length) failure = { what, situation };
  };

  const follow = ([formula, ref]: Pair, place: number, cell: number, way: readonly Step[]): Pair => {
    const { number, cells } = numbers[place] as (typeof numbers)[number];
    const refs = new Set((cells[cell] as number[]).map((one) => diagrams.follow(ref, number, one)));
    if (refs.size > 1) fail('the diagram tells apart what no row tells apart', way);
    return [formulas.fill(formula, place, cell), [...refs][0] as Ref];
  };

  const judge = (pairs: readonly Pair[], masks: readonly number[], way: readonly Step[]): void => {
    const found = new Set<number>();
    for (const [formula, ref] of pairs) {
      const row = formulas.valueOf(formula) as number;
      // Of several pairs, some may stand for answers that cannot be true together: alone they would have been left out.
      if (pairs.length === 1) rows.add(row);
      if (row === NOTHING) {
        // With several pairs left, the way on which this one stands alone says it better.
        if (pairs.length === 1) fail('no row gives an outcome', way);
        return;
      }
      if (!isLeaf(ref) || leafValue(ref) !== placeOf[row]) {
        if (pairs.length === 1) fail(`the rows give "${written[row]?.id}", the diagram something else`, way);
        return;
      }
      found.add(OUTCOMES.indexOf((written[row] as Row).outcome));
    }
    const left = restrict(diagrams, outcomes, masks);
    const settled = isLeaf(left) ? leafValue(left) : undefined;
    const expected = found.size === 1 ? [...found][0] : undefined;
    if (settled !== expected)
      fail(`the rows come to ${nameOf(expected)}, the engine to ${nameOf(settled)}: a verdict would flip`, way, false);
  };

  /**
   * Whether two ways have ended in different outcomes already, in the rows and in the diagram alike. Then no further answer
   * settles it, here or there, and what is left of the other ways is met where those stand alone.
   */
  const isOpenForGood = (pairs: readonly Pair[]): boolean => {
    const ended = pairs.flatMap(([formula, ref]) => {
      const row = formulas.valueOf(formula);
      return row !== undefined && row !== NOTHING && isLeaf(ref) && leafValue(ref) === placeOf[row] ? [row] : [];
    });
    return new Set(ended.map((row) => (written[row] as Row).outcome)).size > 1;
  };

  const visit = (
    place: number,
    pairs: readonly Pair[],
    masks: readonly number[],
    way: readonly Step[],
    chosen: Chosen,
  ): bigint => {
    if (isOpenForGood(pairs)) return impossible.count(place, chosen);
    if (pairs.every(([formula]) => formulas.valueOf(formula) !== undefined)) {
      judge(pairs, masks, way);
      return impossible.count(place, chosen);
    }
    const isBounded = impossible.isBounded(place);
    const bounded = impossible.isBoundedFrom(place) ? chosen : [];
    const key = `${bounded.join(' ')} | ${pairs.map((pair) => pair.join(':')).join(' ')}`;
    const memory = done[place] as Map<string, bigint>;
    const before = memory.get(key);
    if (before !== undefined) return before;
    const term = terms[place] as Term;
    const { number, cells } = numbers[place] as (typeof numbers)[number];
    const matters = pairs.some(
      ([formula, ref]) => formulas.asked(formula).has(place) || diagrams.firstTerm(ref) === number,
    );
    let count = 0n;
    if (matters || isBounded) {
      const branches = cells.map((_, cell) => pairs.map((pair) => follow(pair, place, cell, [...way, { term, cell }])));
      branches.forEach((branch, cell) => {
        const then = isBounded ? [...bounded, cell] : bounded;
        if (isBounded && impossible.isImpossible(then)) return;
        const mask = (cells[cell] as number[]).reduce((bits, one) => bits | (1 << one), 0);
        count += visit(place + 1, unique(branch), masks.with(number, mask), [...way, { term, cell }], then);
      });
      const open = isBounded ? [...bounded, OPEN] : bounded;
      count += visit(place + 1, unique(branches.flat()), masks, [...way, { term, cell: 0, open: true }], open);
    } else {
      count = visit(place + 1, pairs, masks, way, bounded) * (sizes[place] as bigint);
    }
    memory.set(key, count);
    return count;
  };

  const situations = visit(0, [[claim.formula, claim.root]], open, [], []);
  const all = sizes.reduce((product, size) => product * size, 1n);
  return { situations, impossible: all - situations, rows, failure };
}

/** The same failure with as few answers as it takes: drops each answer without which the rows still come to the same. */
function shortest({ formulas, formula, terms }: Claim, way: readonly Step[]): readonly Step[] {
  const endOf = (steps: readonly Step[]) =>
    steps.reduce((so, { term, cell }) => formulas.fill(so, terms.indexOf(term), cell), formula);
  let kept = way;
  for (const step of way) {
    const without = kept.filter((one) => one !== step);
    if (endOf(without) === endOf(way)) kept = without;
  }
  return kept;
}

const nameOf = (outcome: number | undefined): string => OUTCOMES[outcome ?? OUTCOMES.indexOf('unknown')] as string;

function unique(pairs: readonly Pair[]): Pair[] {
  const found = new Map(pairs.map((pair) => [pair.join(':'), pair]));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** The programme's terms that no diagram in force asks: facts that never matter. */
export function idleTerms(
  terms: readonly Term[],
  rulebook: Rulebook,
  diagrams: Diagrams,
  roots: readonly Ref[],
): Term[] {
  const asked = new Set<number>();
  for (const root of roots) termsLeft(diagrams, root, asked);
  return terms.filter((term) => !asked.has(globalCells(term, rulebook.terms).number));
}
