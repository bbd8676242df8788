/** The compiled rulebook: what the browser runs. Made by `compileRulebook`, read by `evaluate`. */
import type { Node, Ref } from './diagram.ts';
import type { Term } from './knowledge.ts';

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

/** How long something lasts or how many hours it takes. */
export type Length = { maxMonths?: number; extensionMonths?: number; hours?: number };

/** A root from a day on: `[first day, reference]`; the last root whose day has come holds. */
export type Period = readonly [from: number, root: number];

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
  /** The length table does not apply to who gets this row. */
  noLength?: true;
};

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
  source: string;
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
  later?: true;
  rows: readonly Row[];
  verdict: readonly Period[];
  length?: { rows: readonly Length[]; periods: readonly Period[] };
  amount?: { per: 'month' | 'year' | 'once'; rows: readonly { parameter: string }[]; periods: readonly Period[] };
  /** What the programme must contain: each part's leaf 1 means that it belongs to this person's programme. */
  content?: readonly { id: string; source: string; periods: readonly Period[] }[];
  /** Each with a diagram whose leaf 1 means that it concerns this person. */
  deadlines?: readonly (Deadline & { periods: readonly Period[] })[];
  /** How to ask for a new answer. */
  appeal: { rows: readonly { id: string; source: string }[]; periods: readonly Period[] };
};

/** A dated amount, exact to the øre: each value holds from its day until the next. */
export type Parameter = { values: readonly { from: number; nok: number }[] };

/** A limit of the law: a number that counts `unit`, or a day `YYYY-MM-DD`. */
export type Limit = {
  unit: string;
  values: readonly (readonly [from: number, value: number | string])[];
  /** What is adopted, but has no date yet. */
  adopted?: number | string;
};

export type Rulebook = {
  /** Day on which the law was last looked up, and the first day that can be asked about. */
  checkedOn: string;
  start: string;
  terms: readonly Term[];
  nodes: readonly (readonly number[])[];
  programmes: readonly Programme[];
  parameters: Readonly<Record<string, Parameter>>;
  /** Limits by name, for texts; rows have them filled in. */
  limits: Readonly<Record<string, Limit>>;
  /** Only what the questions before the main results need; the rest is on its way. */
  isPart?: true;
};

/** The root that holds on a day. */
export function rootOn(periods: readonly Period[], on: number): Ref {
  return (periods.findLast(([from]) => from <= on) as Period)[1];
}

/** The nodes of a rulebook in the form that diagrams use. */
export function nodesOf({ nodes }: Pick<Rulebook, 'nodes'>): Node[] {
  return nodes.map(([term, ...cells]) => ({ term: term as number, cells }));
}
