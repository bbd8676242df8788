/** The compiled rulebook: what the browser runs. Made by `compileRulebook`, read by `evaluate`. */

import type { Term } from './conditions/term.ts';
import type { Node, Ref } from './diagrams/diagram.ts';

export const OUTCOMES = [
  'right-and-duty',
  'right',
  'duty',
  'may-be-offered',
  'not-yet',
  'no',
  'unclear',
  'unknown',
  'not-relevant',
] as const;

/**
 * What a programme gives a person. `right`: may say no. `duty`: must, without a right to get it free. `may-be-offered`: the
 * office may say yes. `not-yet`: follows a named event. `unclear`: the law leaves it open, and no answer could settle it.
 * `unknown`: a missing answer still decides. `not-relevant`: does not concern this person, and is no refusal.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** Whether an outcome gives something that has a length, an amount or a content. */
export const hasDetails = (outcome: Outcome | undefined): boolean =>
  outcome === 'right' || outcome === 'right-and-duty' || outcome === 'duty';

/** How long something lasts or how many hours it takes. */
export type Length = { maxMonths?: number; extensionMonths?: number; hours?: number };

/** A root from a day on: `[first day, reference]`; the last root whose day has come holds. */
export type Period = readonly [from: number, root: number];

/**
 * One decision table: what its rows give, and what decides between them. A compiled table has a diagram per period, in which
 * leaf n is row n and any higher leaf means that no row fits.
 */
export type Table<R, Body = Compiled> = { rows: readonly R[] } & Body;
export type Compiled = { periods: readonly Period[] };

/** First day of the time when what is adopted, but has no date yet, will be in force. */
export const ADOPTED = 9_999_999;

export type Row = {
  id: string;
  outcome: Outcome;
  sources: readonly string[];
  /** Facts that the row itself tests: the first to name as reasons. */
  tests: readonly string[];
  office: string;
  next: readonly string[];
  /** What a `not-yet` waits for. */
  event?: string;
  /** Its steps come before all others. */
  urgent?: true;
};

/** The parameter that an amount is read from, and how often it is paid. */
export type Payment = { parameter: string; per: 'month' | 'year' | 'once' };

/** Something that a programme contains; its words are a text of that id. */
export type Content = { id: string };

/** A way to ask for a new answer. */
export type Appeal = { id: string; source: string };

/** A last day that goes with a result: counted in months from a fact, or told in words only. */
export type Deadline = {
  id: string;
  /** Whose last day: the person must do something, or the office must. */
  whose: 'you' | 'office';
  /** The dated fact that it counts from; without it the day stands in the text. */
  after?: string;
  months?: number;
  /** The step that must be taken by then. */
  step?: string;
  /** Told only with these outcomes. */
  outcomes: readonly Outcome[];
};

export type Programme = {
  id: string;
  /** Two letters that stand for the programme in shared lists; public, never reused. */
  code: string;
  /** The office that decides; rows name the one to ask. */
  decides: string;
  /** What to bring when one asks. */
  bring: readonly string[];
  /** What somebody who does not get this may have instead, nearest first. */
  instead: readonly string[];
  /** Stays off paper and shared lists unless the person wants it there. */
  sensitive?: true;
  /** Place among the results of one kind; lower comes first. */
  order: number;
  /** What only this programme needs to know is asked from its result, after the main results. */
  askedFromResult?: true;
  tables: Tables;
};

/** All tables of a programme. In `content` and `deadlines` each entry is decided for itself: a table of one row. */
export type Tables<Body = Compiled> = {
  verdict: Table<Row, Body>;
  length?: Table<Length, Body>;
  amount?: Table<Payment, Body>;
  /** What the programme must contain. */
  content: readonly Table<Content, Body>[];
  deadlines: readonly Table<Deadline, Body>[];
  /** How to ask for a new answer. */
  appeal: Table<Appeal, Body>;
};
export type TableName = keyof Tables;

/** The tables that decide what a person is asked for. The others are told with the result and ask for nothing. */
export const ASKED_FOR = ['verdict', 'length', 'amount'] as const satisfies readonly TableName[];
const ALL = [...ASKED_FOR, 'content', 'deadlines', 'appeal'] as const satisfies readonly TableName[];

/** The tables of these names in one list. */
export function tablesIn<Body>(tables: Tables<Body>, names: readonly TableName[] = ALL): Table<unknown, Body>[] {
  return names.flatMap((name): readonly Table<unknown, Body>[] => {
    const found: Table<unknown, Body> | readonly Table<unknown, Body>[] = tables[name] ?? [];
    return 'rows' in found ? [found] : found;
  });
}

/** The same tables with another body. */
export function mapTables<A, B>(
  { verdict, length, amount, content, deadlines, appeal }: Tables<A>,
  change: <R>(table: Table<R, A>, name: TableName) => Table<R, B>,
): Tables<B> {
  return {
    verdict: change(verdict, 'verdict'),
    ...(length && { length: change(length, 'length') }),
    ...(amount && { amount: change(amount, 'amount') }),
    content: content.map((table) => change(table, 'content')),
    deadlines: deadlines.map((table) => change(table, 'deadlines')),
    appeal: change(appeal, 'appeal'),
  };
}

/** The roots of a programme's diagrams, in the order of the names. */
export const rootsOf = ({ tables }: Pick<Programme, 'tables'>, names?: readonly TableName[]): Ref[] =>
  tablesIn(tables, names).flatMap(({ periods }) => periods.map(([, root]) => root));

/** A dated amount, exact to the øre: each value holds from its day until the next. */
export type Parameter = { values: readonly { from: number; nok: number }[] };

export type Rulebook = {
  /** Day on which the law was last looked up, and the first day that can be asked about. */
  checkedOn: string;
  start: string;
  terms: readonly Term[];
  nodes: readonly (readonly number[])[];
  programmes: readonly Programme[];
  parameters: Readonly<Record<string, Parameter>>;
  /** Only what the questions before the main results need; the rest is on its way. */
  isMainOnly?: true;
};

/** The root of a table's diagram that holds on a day. */
export function rootOn({ periods }: Compiled, on: number): Ref {
  return (periods.findLast(([from]) => from <= on) as Period)[1];
}

/** The nodes of a rulebook in the form that diagrams use. */
export function nodesOf({ nodes }: Pick<Rulebook, 'nodes'>): Node[] {
  return nodes.map(([term, ...cells]) => ({ term: term as number, cells }));
}
