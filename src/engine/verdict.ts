/** A person's verdicts: pure, from a compiled rulebook, what is known, and a day. */
import type { Day } from './calendar.ts';
import { factsOf, openFactsOf, type Term } from './conditions/term.ts';
import { isLeaf, leafValue, type Ref } from './diagrams/diagram.ts';
import { type Possible, termsLeft, walk } from './diagrams/restrict.ts';
import {
  DETAILS,
  type Detail,
  hasDetails,
  type Length,
  type Open,
  OUTCOMES,
  type Outcome,
  type Payment,
  type Programme,
  type Row,
  rootOn,
  type Table,
  valueOn,
} from './rulebook.ts';
import { outcomesLeft, remainder, rowOf, type Situation } from './situation.ts';

/** An amount in the currency of the country, exact to a hundredth, with the day from which it holds. */
export type Amount = { value: number; per: 'month' | 'year' | 'once'; parameter: string; from: Day };

/**
 * What a result says beside its outcome: what all rows that are still possible share. One of several is never told as if it
 * were the only one.
 */
export type Told = {
  /** The row whose reason holds; missing while several are possible. */
  reason?: string;
  /** The office to ask; the one that decides where the rows name several. */
  office: string;
  next: readonly string[];
  /** What a `not-yet` waits for. */
  event?: string;
  urgent?: true;
  /** Why an `unclear` is so. */
  open?: Open;
  /** What all rows rest on; where they share no source, what any of them rests on. */
  sources: readonly string[];
};

/** What is decided on the day asked for. */
export type Decision = {
  programme: string;
  outcome: Outcome;
  /** The row that gave the outcome; the last of them where several could. */
  row: Row;
  told: Told;
  /** Facts that the rules still ask: for the outcome or, once that is settled, for its length, amount or content. */
  turnsOn: string[];
  /** What is not settled yet although the outcome is; `words`: which of several rows it is. */
  waiting: readonly (Detail | 'words')[];
  /** Facts that the outcome rests on, the row's own first. */
  because: string[];
  length?: Length;
  amount?: Amount;
  /** What the programme surely contains. */
  content?: string[];
};

/**
 * `on`: the day on which the outcome becomes another one; `null` for what is adopted without a date. Where a month or a year is
 * known and no day, `on` is the first day on which that can be, and by the day `by` it is so. `why`: the rules change on that day,
 * or time has passed.
 */
export type Change = { on: Day | null; outcome: Outcome; by?: Day; why: 'rules' | 'time' };
/** `amount`: what is paid from that birthday on, where it differs from what was paid before. */
export type AgeChange = { age: number; outcome: Outcome; amount?: Amount };
export type Outlook = { changes: Change[]; ageChanges: AgeChange[] };

/** The same with what is coming. */
export type Verdict = Decision & Outlook;

/** A programme's verdict, reasons included; what is coming is worked out apart, by `foresee`. */
export function evaluate(situation: Situation, programme: Programme): Decision {
  const { engine, possible } = situation;
  const { verdict: table } = programme.tables;
  const left = outcomesLeft(situation, programme);
  const outcome = isLeaf(left) ? (OUTCOMES[leafValue(left)] as Outcome) : 'unknown';
  const { rows, asked } = rowsLeft(situation, table, possible);
  const isSeveral = outcome !== 'unknown' && rows.some((row) => !saySame(row, rows[0] as Row));
  // What is asked last tells this row from its neighbours; what is asked first all rows share.
  const behind = [...asked].sort((one, other) => other - one);
  const because = new Set([
    ...shared(rows, ({ tests }) => tests),
    ...behind.flatMap((term) => factsOf(engine.rulebook.terms[term] as Term)),
  ]);
  const verdict: Decision = {
    programme: programme.id,
    outcome,
    row: rows[rows.length - 1] as Row,
    told: toldBy(rows, programme),
    turnsOn: openFactsIn(situation, left),
    waiting: isSeveral ? ['words'] : [],
    because: [...because],
  };
  return hasDetails(outcome) ? withDetails(situation, programme, verdict) : verdict;
}

/** The rows that some possible cells of the terms lead to, and the terms asked on the way. */
export function rowsLeft({ diagrams, on }: Situation, table: Table<Row>, possible: Possible) {
  const { leaves, asked } = walk(diagrams, rootOn(table, on), possible);
  return { rows: table.rows.filter((_, leaf) => leaves.has(leaf)), asked };
}

const reasonOf = ({ id, reason = id }: Row): string => reason;

/** Whether two rows say the same beside their outcome: then they need not be told apart. */
const saySame = (one: Row, other: Row): boolean => reasonOf(one) === reasonOf(other) && wordsOf(one) === wordsOf(other);

const wordsOf = ({ office, next, event, urgent, open, sources }: Row): string =>
  JSON.stringify([office, next, event, urgent, open, sources]);

/** What some rows tell. */
function toldBy(rows: readonly Row[], programme: Programme): Told {
  const told = sharedBy(rows, programme);
  return told.sources.length > 0 ? told : { ...told, sources: [...new Set(rows.flatMap(({ sources }) => sources))] };
}

/** What some rows share. */
export function sharedBy(rows: readonly Row[], { decides }: Programme): Told {
  const [first] = rows as readonly [Row];
  const isSame = (key: 'office' | 'event' | 'urgent' | 'open'): boolean => rows.every((row) => row[key] === first[key]);
  const told: Told = {
    office: isSame('office') ? first.office : decides,
    next: shared(rows, ({ next }) => next),
    sources: shared(rows, ({ sources }) => sources),
  };
  if (rows.every((row) => reasonOf(row) === reasonOf(first))) told.reason = reasonOf(first);
  if (first.event !== undefined && isSame('event')) told.event = first.event;
  if (first.urgent && isSame('urgent')) told.urgent = true;
  if (first.open !== undefined && isSame('open')) told.open = first.open;
  return told;
}

/** What the lists of all rows have in common. */
function shared(rows: readonly Row[], listOf: (row: Row) => readonly string[]): readonly string[] {
  const first = listOf(rows[0] as Row);
  return rows.length === 1 ? first : first.filter((one) => rows.every((row) => listOf(row).includes(one)));
}

/** The facts that what is left of a table still asks. */
function openFactsIn({ diagrams, engine, knowledge, on }: Situation, left: Ref): string[] {
  const open = new Set<string>();
  if (isLeaf(left)) return [];
  for (const number of termsLeft(diagrams, left))
    for (const fact of openFactsOf(engine.rulebook.terms[number] as Term, knowledge, on)) open.add(fact);
  return [...open];
}

/** Adds length, amount and what the programme surely contains, and the facts that still decide one of them. */
function withDetails(situation: Situation, { tables }: Programme, verdict: Decision): Decision {
  const length = tables.length && read(situation, tables.length);
  const amount = tables.amount && read(situation, tables.amount);
  const content = tables.content.map((table) => read(situation, table));
  const readings = { length: [length], amount: [amount], content };
  const turnsOn = Object.values(readings).flatMap((some) => some.flatMap((one) => one?.turnsOn ?? []));
  return {
    ...verdict,
    turnsOn: [...new Set([...verdict.turnsOn, ...turnsOn])],
    waiting: [...DETAILS.filter((detail) => readings[detail].some((one) => one?.isOpen)), ...verdict.waiting],
    ...(length?.row && { length: length.row }),
    ...(amount?.row && { amount: amountOf(situation, amount.row) }),
    ...(content.length > 0 && { content: content.flatMap(({ row }) => row?.id ?? []) }),
  };
}

/** What a table gives: its row once that is settled, else the facts that still decide it. */
function read<R>(situation: Situation, table: Table<R>): { row: R | undefined; isOpen: boolean; turnsOn: string[] } {
  const left = remainder(situation, table);
  if (isLeaf(left)) return { row: rowOf(table, left), isOpen: false, turnsOn: [] };
  return { row: undefined, isOpen: true, turnsOn: openFactsIn(situation, left) };
}

/** What a payment comes to on the day asked for. */
export function amountOf({ engine, on }: Situation, { parameter, per }: Payment): Amount {
  const value = valueOn(engine.rulebook, parameter, on);
  if (!value) throw new RangeError(`${parameter} has no value on the day asked for.`);
  return { value: value.value, per, parameter, from: value.from };
}
