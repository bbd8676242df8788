/**
 * Tables read a second time, in the plainest way: rows from top to bottom, the first that holds counts. Knows nothing of
 * diagrams, so that it can be held against them. Formulas are stored once each; filling in a cell gives a smaller formula.
 */
import { type Condition, isTest, type Test, termKey } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { proofOf } from '../kinds/proof.ts';

/** Number of a formula in its store. */
export type FormulaId = number;

type Formula =
  /** A result: the number of a row, or 1 and 0 for yes and no. */
  | { op: 'value'; value: number }
  /** Holds in these cells of a term. */
  | { op: 'test'; term: number; cells: readonly boolean[] }
  /** The first row whose condition holds gives its value. */
  | { op: 'decide'; rows: readonly (readonly [FormulaId, number])[] }
  | { op: 'all' | 'any'; of: readonly FormulaId[] }
  | { op: 'not'; of: FormulaId };

/** What no row decides. */
export const NOTHING = -1;

/** A table as rows of conditions; `value` is what a row gives. */
export type PlainTable = readonly { when: Condition; value: number }[];

export class Formulas {
  private readonly known = new Map<string, FormulaId>();
  private readonly formulas: Formula[] = [];
  private readonly filled = new Map<string, FormulaId>();
  private readonly askedBy = new Map<FormulaId, ReadonlySet<number>>();
  private readonly terms: readonly Term[];
  private readonly termNumber: ReadonlyMap<string, number>;
  /** The table that gives another programme's outcome, as outcomes. */
  private readonly tableOf: (programme: string, outcomes: readonly string[]) => PlainTable;

  constructor(
    terms: readonly Term[],
    termNumber: ReadonlyMap<string, number>,
    tableOf: (programme: string, outcomes: readonly string[]) => PlainTable,
  ) {
    this.terms = terms;
    this.termNumber = termNumber;
    this.tableOf = tableOf;
  }

  /** The value, once a formula has come down to one. */
  valueOf(id: FormulaId): number | undefined {
    const formula = this.formulas[id] as Formula;
    return formula.op === 'value' ? formula.value : undefined;
  }

  /** The terms that a formula still names. */
  asked(id: FormulaId): ReadonlySet<number> {
    const before = this.askedBy.get(id);
    if (before) return before;
    const formula = this.formulas[id] as Formula;
    const found = new Set<number>(formula.op === 'test' ? [formula.term] : []);
    for (const part of partsOf(formula)) for (const term of this.asked(part)) found.add(term);
    this.askedBy.set(id, found);
    return found;
  }

  /** The formula of a table. */
  table(rows: PlainTable): FormulaId {
    return this.decide(rows.map(({ when, value }) => [this.condition(when), value] as const));
  }

  /** What is left of a formula when a term is in one of its cells. */
  fill(id: FormulaId, term: number, cell: number): FormulaId {
    if (!this.asked(id).has(term)) return id;
    const key = `${id} ${term} ${cell}`;
    const before = this.filled.get(key);
    if (before !== undefined) return before;
    const result = this.fillOnce(this.formulas[id] as Formula, term, cell);
    this.filled.set(key, result);
    return result;
  }

  private fillOnce(formula: Formula, term: number, cell: number): FormulaId {
    const fill = (part: FormulaId) => this.fill(part, term, cell);
    switch (formula.op) {
      case 'test':
        return this.value(formula.cells[cell] ? 1 : 0);
      case 'decide':
        return this.decide(formula.rows.map(([when, value]) => [fill(when), value] as const));
      case 'not':
        return this.not(fill(formula.of));
      case 'all':
      case 'any':
        return this.join(formula.op, formula.of.map(fill));
      default:
        return this.value(formula.value);
    }
  }

  private condition(condition: Condition): FormulaId {
    if (isTest(condition)) return this.test(condition);
    switch (condition.kind) {
      case 'not':
        return this.not(this.condition(condition.of));
      case 'outcome':
        return this.table(this.tableOf(condition.programme, condition.outcomes));
      default:
        return this.join(
          condition.kind,
          condition.of.map((part) => this.condition(part)),
        );
    }
  }

  private test(test: Test): FormulaId {
    const term = this.termNumber.get(termKey(test)) as number;
    return this.add({ op: 'test', term, cells: cellsThatPass(test, this.terms[term] as Term) });
  }

  private value(value: number): FormulaId {
    return this.add({ op: 'value', value });
  }

  private not(of: FormulaId): FormulaId {
    const value = this.valueOf(of);
    return value === undefined ? this.add({ op: 'not', of }) : this.value(1 - value);
  }

  private join(op: 'all' | 'any', of: readonly FormulaId[]): FormulaId {
    const ends = op === 'all' ? 0 : 1;
    if (of.some((part) => this.valueOf(part) === ends)) return this.value(ends);
    const open = [...new Set(of.filter((part) => this.valueOf(part) === undefined))];
    if (open.length === 0) return this.value(1 - ends);
    return open.length === 1 ? (open[0] as FormulaId) : this.add({ op, of: open });
  }

  private decide(rows: readonly (readonly [FormulaId, number])[]): FormulaId {
    const left: (readonly [FormulaId, number])[] = [];
    for (const row of rows) {
      const value = this.valueOf(row[0]);
      if (value === 0) continue;
      if (value === 1 && left.length === 0) return this.value(row[1]);
      left.push(row);
      if (value === 1) break;
    }
    return left.length === 0 ? this.value(NOTHING) : this.add({ op: 'decide', rows: left });
  }

  private add(formula: Formula): FormulaId {
    const key = JSON.stringify(formula);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    this.formulas.push(formula);
    this.known.set(key, this.formulas.length - 1);
    return this.formulas.length - 1;
  }
}

function partsOf(formula: Formula): readonly FormulaId[] {
  if (formula.op === 'decide') return formula.rows.map(([when]) => when);
  if (formula.op === 'not') return [formula.of];
  return formula.op === 'all' || formula.op === 'any' ? formula.of : [];
}

/** For each cell of a term, whether the test holds there. */
const cellsThatPass = (test: Test, term: Term): boolean[] => proofOf(test).passes(test, term);
