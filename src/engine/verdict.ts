/** A person's verdicts: pure, from a compiled rulebook, what is known, and a day. */
import type { Day } from './calendar.ts';
import { isLeaf, leafValue, type Ref } from './diagrams/diagram.ts';
import { forget, leavesLeft, restrict, termsLeft, walk } from './diagrams/restrict.ts';
import { factsOf, isExact, type Term } from './knowledge.ts';
import { type AgeChange, ageChangesOf, type Change, changesOf } from './outlook.ts';
import {
  type Length,
  OUTCOMES,
  type Outcome,
  type Parameter,
  type Period,
  type Programme,
  type Row,
  rootOn,
} from './rulebook.ts';
import type { Situation } from './situation.ts';
import { truth } from './truth.ts';

/** An amount in the currency of the country, exact to a hundredth, with the day from which it holds. */
export type Amount = { value: number; per: 'month' | 'year' | 'once'; parameter: string; from: Day };

export type Verdict = {
  programme: string;
  outcome: Outcome;
  /** The row that gave the outcome; where several could, the last of them, whose reason holds without the missing facts. */
  row: Row;
  /** Facts that can still change the outcome or, once that is settled, its amount or length. */
  missing: string[];
  /** Facts that the outcome rests on, the row's own first. */
  because: string[];
  length?: Length;
  amount?: Amount;
  content?: string[];
  changes: Change[];
  /** Birthdays that give another outcome. */
  ageChanges: AgeChange[];
};

/** A programme's verdict, reasons included. */
export function evaluate(situation: Situation, programme: Programme): Verdict {
  const { on, engine, diagrams, possible } = situation;
  const root = rootOn(programme.verdict, on);
  const left = remainder(situation, programme, root);
  const outcome = isLeaf(left) ? (OUTCOMES[leafValue(left)] as Outcome) : 'unknown';
  const { leaves, asked } = walk(diagrams, root, possible);
  const row = programme.rows[Math.max(...leaves)] as Row;
  const missing = missingFacts(situation, left);
  // What is asked last tells this row from its neighbours; what is asked first, the permit, all rows share.
  const behind = [...asked].sort((one, other) => other - one);
  const because = new Set([...row.tests, ...behind.flatMap((term) => factsOf(engine.rulebook.terms[term] as Term))]);
  const verdict: Verdict = {
    programme: programme.id,
    outcome,
    row,
    missing,
    because: [...because],
    changes: changesOf(situation, programme, outcome),
    ageChanges: ageChangesOf(situation, programme, outcome),
  };
  return hasDetails(outcome) ? withDetails(situation, programme, verdict) : verdict;
}

/** What is left of a programme's table, outcomes as leaves. */
function remainder({ diagrams, possible, engine }: Situation, programme: Programme, root: Ref): Ref {
  return restrict(diagrams, root, possible, engine.outcomeOf.get(programme) as readonly number[]);
}

function missingFacts({ diagrams, engine, knowledge }: Situation, left: Ref): string[] {
  const facts = [...termsLeft(diagrams, left)].flatMap((number) => factsOf(engine.rulebook.terms[number] as Term));
  return [...new Set(facts)].filter((fact) => !isExact(knowledge[fact]));
}

/**
 * The diagrams that a person's remaining answers can still change: one per table that concerns them, "I do not know"
 * taken out. A question is worth asking exactly while its term is in one of them. With `ahead`, also the amounts and
 * lengths of what may yet turn out to be a right: a bound on everything that can still be asked.
 */
export function openDiagrams(situation: Situation, programmes: readonly Programme[], ahead = false): Ref[] {
  const { diagrams, forgotten, on } = situation;
  return programmes.flatMap((programme) => {
    const verdict = forget(diagrams, remainder(situation, programme, rootOn(programme.verdict, on)), forgotten);
    const concerned =
      isLeaf(verdict) || ahead ? [...leavesLeft(diagrams, verdict)].some((leaf) => hasDetails(OUTCOMES[leaf])) : false;
    return [
      verdict,
      ...(concerned ? detailsLeft(situation, programme) : []).map((root) => forget(diagrams, root, forgotten)),
    ];
  });
}

const hasDetails = (outcome: Outcome | undefined): boolean =>
  outcome === 'right' || outcome === 'right-and-duty' || outcome === 'duty';

function detailsLeft({ diagrams, possible, on }: Situation, programme: Programme): Ref[] {
  const tables = [programme.length?.periods, programme.amount?.periods].filter((periods) => periods !== undefined);
  return tables.map((periods) => restrict(diagrams, rootOn(periods, on), possible));
}

/** Adds length, amount and the parts that surely belong; what still decides length or amount goes to `missing`. */
function withDetails(situation: Situation, programme: Programme, verdict: Verdict): Verdict {
  const { diagrams, possible, on, engine } = situation;
  const missing = new Set(verdict.missing);
  const settle = <T>(table: { rows: readonly T[]; periods: readonly Period[] } | undefined): T | undefined => {
    if (!table) return undefined;
    const left = restrict(diagrams, rootOn(table.periods, on), possible);
    if (isLeaf(left)) return table.rows[leafValue(left)];
    for (const fact of missingFacts(situation, left)) missing.add(fact);
    return undefined;
  };
  const length = verdict.row.noLength ? undefined : settle(programme.length);
  const paid = settle(programme.amount);
  const content = programme.content
    ?.filter(({ periods }) => truth(restrict(diagrams, rootOn(periods, on), possible)) === 'yes')
    .map(({ id }) => id);
  return {
    ...verdict,
    missing: [...missing],
    ...(length && Object.keys(length).length > 0 && { length }),
    ...(paid && programme.amount && amountOf(engine.rulebook.parameters, paid.parameter, programme.amount.per, on)),
    ...(content && { content }),
  };
}

function amountOf(
  parameters: Readonly<Record<string, Parameter>>,
  parameter: string,
  per: Amount['per'],
  on: Day,
): { amount: Amount } {
  const value = (parameters[parameter] as Parameter).values.findLast(({ from }) => from <= on);
  if (!value) throw new RangeError(`${parameter} has no value on the day asked for.`);
  return { amount: { value: value.value, per, parameter, from: value.from } };
}
