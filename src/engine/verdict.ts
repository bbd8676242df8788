/** A person's verdicts: pure, from a compiled rulebook, what is known, and a day. */
import type { Day } from './calendar.ts';
import { factsOf, type Term } from './conditions/term.ts';
import { isLeaf, leafValue, type Ref } from './diagrams/diagram.ts';
import { forget, leavesLeft, termsLeft, walk } from './diagrams/restrict.ts';
import { isExact } from './knowledge.ts';
import {
  type Compiled,
  hasDetails,
  type Length,
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

/** What is decided on the day asked for. */
export type Decision = {
  programme: string;
  outcome: Outcome;
  /** The row that gave the outcome; where several could, the last of them, whose reason holds without the missing facts. */
  row: Row;
  /** Facts that can still change the outcome or, once that is settled, its length, amount or content. */
  missing: string[];
  /** What is not settled yet although the outcome is. */
  waiting: readonly Detail[];
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
  const { on, engine, diagrams, possible } = situation;
  const { verdict: table } = programme.tables;
  const left = outcomesLeft(situation, programme);
  const outcome = isLeaf(left) ? (OUTCOMES[leafValue(left)] as Outcome) : 'unknown';
  const { leaves, asked } = walk(diagrams, rootOn(table, on), possible);
  const row = table.rows[Math.max(...leaves)] as Row;
  const missing = missingFacts(situation, left);
  // What is asked last tells this row from its neighbours; what is asked first all rows share.
  const behind = [...asked].sort((one, other) => other - one);
  const because = new Set([...row.tests, ...behind.flatMap((term) => factsOf(engine.rulebook.terms[term] as Term))]);
  const verdict: Decision = {
    programme: programme.id,
    outcome,
    row,
    missing,
    waiting: [],
    because: [...because],
  };
  return hasDetails(outcome) ? withDetails(situation, programme, verdict) : verdict;
}

/** What is left of a programme's table, outcomes as leaves. */
const outcomesLeft = (situation: Situation, programme: Programme): Ref =>
  remainder(situation, situation.engine.outcomes.get(programme) as Compiled);

function missingFacts({ diagrams, engine, knowledge }: Situation, left: Ref): string[] {
  const facts = [...termsLeft(diagrams, left)].flatMap((number) => factsOf(engine.rulebook.terms[number] as Term));
  return [...new Set(facts)].filter((fact) => !isExact(knowledge[fact]));
}

/** Nobody is asked anything for the sake of the content: it is told as far as it is known. */
const ASKED_DETAILS = ['length', 'amount'] as const;

/**
 * The diagrams that a person's remaining answers can still change: one per table that concerns them, "I do not know"
 * taken out. A question is worth asking exactly while its term is in one of them. With `ahead`, also the amounts and
 * lengths of what may yet turn out to be a right: a bound on everything that can still be asked.
 */
export function openDiagrams(situation: Situation, programmes: readonly Programme[], ahead = false): Ref[] {
  const { diagrams, forgotten } = situation;
  return programmes.flatMap((programme) => {
    const verdict = forget(diagrams, outcomesLeft(situation, programme), forgotten);
    const isConcerned =
      (isLeaf(verdict) || ahead) && [...leavesLeft(diagrams, verdict)].some((leaf) => hasDetails(OUTCOMES[leaf]));
    const details = isConcerned ? tablesIn(programme.tables, ASKED_DETAILS) : [];
    return [verdict, ...details.map((table) => forget(diagrams, remainder(situation, table), forgotten))];
  });
}

/** Adds length, amount and what the programme surely contains; facts that still decide one of them go to `missing`. */
function withDetails(situation: Situation, { tables }: Programme, verdict: Decision): Decision {
  const length = tables.length && read(situation, tables.length);
  const amount = tables.amount && read(situation, tables.amount);
  const content = tables.content.map((table) => read(situation, table));
  const readings = { length: [length], amount: [amount], content };
  const missing = Object.values(readings).flatMap((some) => some.flatMap((one) => one?.missing ?? []));
  return {
    ...verdict,
    missing: [...new Set([...verdict.missing, ...missing])],
    waiting: DETAILS.filter((detail) => readings[detail].some((one) => one?.isOpen)),
    ...(length?.row && { length: length.row }),
    ...(amount?.row && { amount: amountOf(situation, amount.row) }),
    ...(content.length > 0 && { content: content.flatMap(({ row }) => row?.id ?? []) }),
  };
}

/** What a table gives: its row once that is settled, else the facts that still decide it. */
function read<R>(situation: Situation, table: Table<R>): { row: R | undefined; isOpen: boolean; missing: string[] } {
  const left = remainder(situation, table);
  if (isLeaf(left)) return { row: rowOf(table, left), isOpen: false, missing: [] };
  return { row: undefined, isOpen: true, missing: missingFacts(situation, left) };
}

/** What a payment comes to on the day asked for. */
export function amountOf({ engine, on }: Situation, { parameter, per }: Payment): Amount {
  const { values } = engine.rulebook.parameters[parameter] as Parameter;
  const value = values.findLast(({ from }) => from <= on);
  if (!value) throw new RangeError(`${parameter} has no value on the day asked for.`);
  return { value: value.value, per, parameter, from: value.from };
}
