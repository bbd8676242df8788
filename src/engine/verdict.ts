/** A person's verdicts: pure, from a compiled rulebook, what is known, and a day. */
import type { Day } from './calendar.ts';
import { cellCount, factsOf, openFactsOf, type Term } from './conditions/term.ts';
import { isLeaf, leafValue, type Ref } from './diagrams/diagram.ts';
import { forget, leavesLeft, type Possible, termsLeft, UNANSWERABLE, walk } from './diagrams/restrict.ts';
import { isExact } from './knowledge.ts';
import { type AgeChange, ageChangesOf, type Change, changesOf } from './outlook.ts';
import {
  type Compiled,
  hasDetails,
  type Length,
  type Open,
  OUTCOMES,
  type Outcome,
  type Parameter,
  type Payment,
  type Programme,
  type Row,
  rootOn,
  type Table,
  tablesIn,
} from './rulebook.ts';
import { remainder, rowOf, type Situation } from './situation.ts';

/** What a result tells beyond its outcome. */
export const DETAILS = ['length', 'amount', 'content'] as const;
export type Detail = (typeof DETAILS)[number];

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

export type Verdict = {
  programme: string;
  outcome: Outcome;
  /** The row that gave the outcome; the last of them where several could. */
  row: Row;
  told: Told;
  /** Facts that the rules still ask: for the outcome or, once that is settled, for its length, amount or content. */
  turnsOn: string[];
  /** These, what may tell apart the rows that give the outcome, and every fact from which one of them could follow. */
  missing: string[];
  /** What is not settled yet although the outcome is; `words`: which of several rows it is. */
  waiting: readonly (Detail | 'words')[];
  /** Facts that the outcome rests on, the row's own first. */
  because: string[];
  length?: Length;
  amount?: Amount;
  /** What the programme surely contains. */
  content?: string[];
  changes: Change[];
  /** Birthdays that give another outcome. */
  ageChanges: AgeChange[];
};

/** A programme's verdict, reasons included. */
export function evaluate(situation: Situation, programme: Programme): Verdict {
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
  const verdict: Verdict = {
    programme: programme.id,
    outcome,
    row: rows.at(-1) as Row,
    told: toldBy(rows, programme),
    turnsOn: openFactsIn(situation, left),
    missing: [],
    waiting: isSeveral ? ['words'] : [],
    because: [...because],
    changes: changesOf(situation, programme, outcome),
    ageChanges: ageChangesOf(situation, programme, outcome),
  };
  const detailed = hasDetails(outcome) ? withDetails(situation, programme, verdict) : verdict;
  const apart = isSeveral ? tellingApart(situation, programme) : [];
  detailed.missing = withOrigins(
    situation,
    apart.length > 0 ? [...new Set([...detailed.turnsOn, ...apart])] : detailed.turnsOn,
  );
  return detailed;
}

/** The rows that some possible cells of the terms lead to, and the terms asked on the way. */
function rowsLeft({ diagrams, on }: Situation, table: Table<Row>, possible: Possible) {
  const { leaves, asked } = walk(diagrams, rootOn(table, on), possible);
  return { rows: table.rows.filter((_, leaf) => leaves.has(leaf)), asked };
}

/**
 * The facts of which one alone may bring rows that are told apart nearer to each other: with some value of it, more can be
 * told than now. Where none does it alone, all that the rows turn on.
 */
function tellingApart(situation: Situation, programme: Programme): string[] {
  const { engine, diagrams, possible, knowledge, on } = situation;
  const { terms } = engine.rulebook;
  const { verdict: table } = programme.tables;
  const { rows } = rowsLeft(situation, table, possible);
  const now = JSON.stringify(sharedBy(rows, programme));
  const supposed = [...possible];
  const tellsMore = (term: number, cell: number): boolean => {
    supposed[term] = cell;
    const then = rowsLeft(situation, table, supposed).rows;
    supposed[term] = possible[term] as number;
    return then.length < rows.length && JSON.stringify(sharedBy(then, programme)) !== now;
  };
  const open = [...termsLeft(diagrams, remainder(situation, table))];
  const telling = open.filter((term) =>
    cellsIn(possible[term] as number, cellCount(terms[term] as Term)).some((cell) => tellsMore(term, cell)),
  );
  const facts = (telling.length > 0 ? telling : open).flatMap((term) =>
    openFactsOf(terms[term] as Term, knowledge, on),
  );
  return [...new Set(facts)];
}

/** The cells in a mask, each as a mask of its own. */
const cellsIn = (mask: number, count: number): number[] =>
  Array.from({ length: count }, (_, cell) => 1 << cell).filter((cell) => (mask & cell) !== 0);

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
function sharedBy(rows: readonly Row[], { decides }: Programme): Told {
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

/** What is left of a programme's table, outcomes as leaves. */
const outcomesLeft = (situation: Situation, programme: Programme): Ref =>
  remainder(situation, situation.engine.outcomes.get(programme) as Compiled);

/** The facts that what is left of a table still asks. */
function openFactsIn({ diagrams, engine, knowledge, on }: Situation, left: Ref): string[] {
  const open = new Set<string>();
  if (isLeaf(left)) return [];
  for (const number of termsLeft(diagrams, left))
    for (const fact of openFactsOf(engine.rulebook.terms[number] as Term, knowledge, on)) open.add(fact);
  return [...open];
}

/** Some facts and every fact that one of them could follow from, as far as it is not known. */
function withOrigins(situation: Situation, facts: readonly string[]): string[] {
  const found = [...facts];
  for (const fact of facts)
    for (const origin of originsOf(situation, fact)) if (!found.includes(origin)) found.push(origin);
  return found;
}

/** The open facts from which a fact could follow, however far back. */
function originsOf({ engine, knowledge, origins }: Situation, fact: string): readonly string[] {
  const before = origins.get(fact);
  if (before) return before;
  const found = new Set([fact]);
  // What is added on the way is looked at too.
  for (const one of found)
    for (const origin of engine.deductions.narrowedBy(one, knowledge))
      if (!isExact(knowledge[origin])) found.add(origin);
  found.delete(fact);
  const all = [...found];
  origins.set(fact, all);
  return all;
}

/** What the main questions ask about a right. What it contains is asked from its result only. */
const ASKED_DETAILS = ['length', 'amount'] as const;

/** For what questions are asked, beside outcomes and the amounts and lengths of rights. */
export type Asking = {
  /** Also the amounts and lengths of what may yet turn out to be a right: a bound on everything that can still be asked. */
  ahead?: boolean;
  /** As from a result: also what the programme contains, and which of several rows gives the outcome. */
  fromResult?: boolean;
};

/**
 * The diagrams that a person's remaining answers can still change: one per table that concerns them, "I do not know"
 * taken out. A question is worth asking exactly while its term is in one of them.
 */
export function openDiagrams(
  situation: Situation,
  programmes: readonly Programme[],
  { ahead = false, fromResult = false }: Asking = {},
): Ref[] {
  const { diagrams, forgotten } = situation;
  const open = (left: Ref) => forget(diagrams, left, forgotten);
  return programmes.flatMap((programme) => {
    const { tables } = programme;
    const outcome = open(outcomesLeft(situation, programme));
    const isConcerned = (isLeaf(outcome) && outcome !== UNANSWERABLE) || ahead;
    if (!isConcerned) return [outcome];
    const isRight = [...leavesLeft(diagrams, outcome)].some((leaf) => hasDetails(OUTCOMES[leaf]));
    const details = isRight ? tablesIn(tables, fromResult ? DETAILS : ASKED_DETAILS) : [];
    const asked = fromResult ? [tables.verdict, ...details] : details;
    return [outcome, ...asked.map((table) => open(remainder(situation, table)))];
  });
}

/** Adds length, amount and what the programme surely contains, and the facts that still decide one of them. */
function withDetails(situation: Situation, { tables }: Programme, verdict: Verdict): Verdict {
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

function amountOf({ engine, on }: Situation, { parameter, per }: Payment): Amount {
  const { values } = engine.rulebook.parameters[parameter] as Parameter;
  const value = values.findLast(({ from }) => from <= on);
  if (!value) throw new RangeError(`${parameter} has no value on the day asked for.`);
  return { value: value.value, per, parameter, from: value.from };
}
