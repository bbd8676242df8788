/** The compiled rulebook: what the browser runs. Made by `compileRulebook`, read by `evaluate`. */

import type { Bounds } from './bounds.ts';
import type { Term } from './conditions/term.ts';
import type { Ref } from './diagrams/diagram.ts';
import type { Known } from './knowledge.ts';
import { lastWhere } from './last-where.ts';

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

/** Outcomes that oblige: there is a text about what happens to who does not take part. */
export const HAS_DUTY: readonly Outcome[] = ['right-and-duty', 'duty'];

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

/** Why a result is `unclear`: the law leaves it open, or nobody of us has read the rule. */
export const OPEN = ['law', 'unread'] as const;
export type Open = (typeof OPEN)[number];

export type Row = {
  id: string;
  /** The row whose reason this one tells too, where it is not its own. */
  reason?: string;
  outcome: Outcome;
  /** First day on which it holds. */
  from: number;
  sources: readonly string[];
  /** Facts that the row itself tests: the first to name as reasons. */
  tests: readonly string[];
  office: string;
  next: readonly string[];
  /** What a `not-yet` waits for. */
  event?: string;
  /** Why an `unclear` is so. */
  open?: Open;
  /** Its steps come before all others. */
  urgent?: true;
};

/** The parameter that an amount is read from, and how often it is paid. */
export type Payment = { parameter: string; per: 'month' | 'year' | 'once' };

/** Something that a programme contains; its words are a text of that id. */
type Content = { id: string };

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
  /** The dated or yes-no fact that tells that it is done or over: a last day that has been kept is none. */
  keptBy?: string;
  /** Told only with these outcomes. */
  outcomes: readonly Outcome[];
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

/** What a result tells beyond its outcome. */
export const DETAILS = ['length', 'amount', 'content'] as const satisfies readonly TableName[];
export type Detail = (typeof DETAILS)[number];

/** The tables that decide what a person is asked for. The others are told with the result and ask for nothing. */
const ASKED_FOR = ['verdict', 'length', 'amount'] as const satisfies readonly TableName[];
/** All tables, in the order of a programme's file. */
export const TABLES = [...ASKED_FOR, 'content', 'deadlines', 'appeal'] as const satisfies readonly TableName[];

/** The tables of these names in one list. */
export function tablesIn<Body>(tables: Tables<Body>, names: readonly TableName[] = TABLES): Table<unknown, Body>[] {
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

/** The programme with an id that is known to exist. */
export const programmeOf = ({ programmes }: Pick<Rulebook, 'programmes'>, id: string): Programme =>
  programmes.find((programme) => programme.id === id) as Programme;

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

/** A dated amount, exact to a hundredth of the currency: each value holds from its day until the next. */
export type Parameter = { values: readonly { from: number; value: number }[] };

/** What a number of a fact counts: years of age, or years or months of time. The words of its bands follow from it. */
export type CountedUnit = 'age' | 'years' | 'months';

/** The value of a parameter on a day, with the day from which it holds; nothing before its first. */
export const valueOn = ({ parameters }: Pick<Rulebook, 'parameters'>, name: string, on: number) =>
  lastWhere(parameters[name]?.values ?? [], ({ from }) => from <= on);

/** The values that a fact can have. */
export type FactKind =
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'yes-no' }
  /** `count`: a whole number. `number`: may have decimals. `year`: a calendar year. */
  | { kind: 'count' | 'number' | 'year'; min: number; max: number }
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
  | { kind: 'date' }
  /** A list of months of birth, `YYYY-MM`, or of days where those are known; an empty list means none. */
  | { kind: 'months' };

/** What can be known about a person, and how it hangs together with other facts. */
export type Fact = FactKind & {
  unit?: CountedUnit;
  /** A unit that has begun counts as one; else only full ones do. */
  counts?: 'begun';
  /** From which other facts it can follow, in the order in which they are worth asking. */
  followsFrom?: readonly string[];
  /** A person can change it: a home, work, papers. Age, origin and what has happened cannot be changed. */
  changeable?: true;
};
export type Facts = Readonly<Record<string, Fact>>;

/** One answer to a question. */
export type Option = {
  value: string;
  /** What choosing it says: for each fact the values that are left. */
  sets: Readonly<Record<string, Known>>;
  /** The option is shown only while this fact is open. */
  about?: string;
  /** Options under one small heading; headings are `question.<id>.group.<group>`. */
  group?: string;
  /** Choosing it leads to a page of its own instead of a result: the tool is not about this person. */
  exit?: string;
  /** A picture beside the words. */
  picture?: string;
  /** How many questions somebody who takes it is usually asked before the results, this one included. */
  usualLength?: number;
  /** The answers to `rowsBy` of its question with which it is a row; else it is folded away. */
  rowsFor?: readonly string[];
  /** The stretch from one limit of the rules to the next; its words follow a pattern. Without `below` it has no upper end. */
  band?: Band;
};

/** From `from` up to and without `below`, in full units; or more than `over` and up to `upTo`, where begun ones count. */
export type Band = { unit: CountedUnit } & ({ from?: number; below?: number } | { over?: number; upTo?: number });

/** That a fact with listed values has one of them. */
export type FactTest = { fact: string; oneOf: readonly string[] };

/** What waiting with a step can cost: the right to stay or what one lives on; money; what other rights hang on. */
export const STAKES = ['stay', 'money', 'opens'] as const;
type Stake = (typeof STAKES)[number];

/** The one button of a step: an office to call, its page, a word for a map, what to show there, or the last day. */
export type Act = { call: string } | { web: string } | { map: string } | { show: string } | 'calendar';

/** Something to do. Its words follow from its id. */
export type Step = {
  stake?: Stake;
  /** Steps of one errand are one thing to do. */
  errand?: string;
  /** Any of them tells that the step is done, or that its time is over. */
  doneWhen?: readonly FactTest[];
  /** The dated or yes-no fact that tells that it is done. */
  keptBy?: string;
  /** All of them hold for whom the step is. */
  onlyWhen?: readonly FactTest[];
  act?: Act;
  /** Who it is taken with, if not the office of the result. */
  office?: string;
};
export type Steps = Readonly<Record<string, Step>>;

/** How facts are asked. One question may settle several facts, where people think of them as one thing. */
export type Question = {
  /** The fact that gives the question its name, or a name of its own; also its mark in the page. */
  id: string;
  /** Its name is no fact: it tells only what its options set. */
  isNoFact?: true;
  /** Asks for this fact once more, inside the band that was told, where something turns on an edge in it. */
  finer?: string;
  section: string;
  /**
   * `choice`: rows to choose from. `list`: too many for rows. `month`: a month and a year, or one of the options. `year`: a
   * calendar year. `children`: a month and a year for each child, or one of the options.
   */
  kind: 'choice' | 'list' | 'month' | 'year' | 'children';
  options: readonly Option[];
  /** Asked of everybody before all others, whatever the rules say: it can be answered before the rules have come. */
  opening?: true;
  /** Asked at its place among the main questions where any programme turns on it, a later one too. */
  early?: true;
  /** The earlier question whose answer chooses the rows; all other options are folded. */
  rowsBy?: string;
  /** Asked after the main results, from the result that needs it; with `unless`, it is a main question for these people. */
  askedFromResult?: true | { unless: FactTest };
  /** Has "I do not want to answer" and a neutral page title. */
  sensitive?: true;
  /** Asked only of people for whom this is so. */
  onlyIf?: FactTest;
  /** First year that can be chosen for a month. */
  firstYear?: number;
  /** How many years ahead a month may lie; otherwise it lies in the past. */
  yearsAhead?: number;
  /** Facts that the month tells as well. */
  tellsAlso?: readonly string[];
  /** The day can be told too, because rules change within a month. */
  exactDay?: true;
  /** A drawing of where the answer can be read. */
  drawing?: 'residence-card';
};

/** The facts that a question asks for. */
export function asks({ id, isNoFact, options, tellsAlso = [] }: Question): string[] {
  const told = options.flatMap(({ sets }) => Object.keys(sets).filter((fact) => !isTakenBack(sets[fact])));
  return [...new Set([...(isNoFact ? [] : [id]), ...tellsAlso, ...told])];
}

/** Whether an option takes back what an earlier answer said of a fact: it can be anything again. */
export const isTakenBack = (known: Known | undefined): boolean =>
  known !== undefined && 'noneOf' in known && known.noneOf.length === 0;

/** A sentence about the person, and what must surely be so for it to be said. */
export type Headline = {
  id: string;
  /** The programme that it speaks of. */
  lead: string;
  from?: number;
  to?: number;
  /** Programmes with the outcomes, and with the reasons, of which they must have one. */
  outcomes: Readonly<Record<string, readonly Outcome[]>>;
  reasons: Readonly<Record<string, readonly string[]>>;
  facts: readonly FactTest[];
};

/** How the results of a person become one answer. */
export type Way = {
  /** The first that surely holds is the heading. */
  headlines: readonly Headline[];
  /** A programme, and those that are parts of it. */
  parts: Readonly<Record<string, readonly string[]>>;
  /** Events that results wait for, in the order in which they come. */
  stops: readonly string[];
  /** Programmes that never stand among the first rows. */
  quiet: readonly string[];
  /** For somebody of whom `fact` is not known: three places that help, and numbers for danger. */
  start: { fact: string; offices: readonly string[]; emergency: readonly string[] };
};

/** What the tool must know about a country beside its rules. */
type Country = {
  currency: { code: string; sign: string };
  officeLanguage: string;
  callingCode: string;
  /** The fact that tells how old the person is, and the age from which one is an adult. */
  adult: { fact: string; at: number };
  /** How to ask for a new answer where an answer is missing that decides it. */
  appealUnlessKnown: string;
  /** Where people send what looks wrong to them. */
  corrections?: { mail: string };
};

/** A limit of the law: a number that counts `unit`, or a day `YYYY-MM-DD`. */
export type Limit = {
  unit: string;
  values: readonly (readonly [from: number, value: number | string])[];
  /** What is adopted, but has no date yet. */
  adopted?: number | string;
};

/** What people look for: programmes under one word, in the order in which they matter to it. */
export type Topic = {
  id: string;
  /** Stands beside its words, and beside its programmes. */
  picture?: string;
  programmes: readonly string[];
};

export type Rulebook = {
  /** Of the rules: one more whenever something that decides is changed. */
  version: number;
  /** Day on which the law was last looked up, and the first day that can be asked about. */
  checkedOn: string;
  start: string;
  country: Country;
  /** The domains of all facts; empty in a page, which reads answers and no facts. */
  facts: Facts;
  /** From which other facts a fact can follow, in the order in which they are worth asking. */
  followsFrom: Readonly<Record<string, readonly string[]>>;
  /** Facts that a person can change: a home, work, papers. */
  changeable: readonly string[];
  /** In the order in which they are asked. */
  questions: readonly Question[];
  sections: readonly string[];
  topics: readonly Topic[];
  /** Services for people whom the check is not about. */
  exits: Readonly<Record<string, readonly { name: string; web: string }[]>>;
  terms: readonly Term[];
  nodes: readonly (readonly number[])[];
  programmes: readonly Programme[];
  /** What there is to say about steps beside their words. */
  steps: Steps;
  parameters: Readonly<Record<string, Parameter>>;
  /** Limits by name, for texts; rows have them filled in. */
  limits: Readonly<Record<string, Limit>>;
  /** What cannot be true together. */
  bounds: Bounds;
  /** How results become one answer. */
  way: Way;
  /** Holds the opening questions and nothing else; the rules are on their way. */
  isOpening?: true;
};

/** The root of a table's diagram that holds on a day. */
export function rootOn({ periods }: Compiled, on: number): Ref {
  return (lastWhere(periods, ([from]) => from <= on) as Period)[1];
}
