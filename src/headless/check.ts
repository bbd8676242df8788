/** The headless module: one pure function from facts to verdicts, the same for browsers and Node. */
import { formatDay, parseDay } from '#engine/calendar.ts';
import type { Length, Outcome, Rulebook } from '#engine/rulebook.ts';
import { createEngine, situate } from '#engine/situation.ts';
import { evaluate, type Verdict } from '#engine/verdict.ts';
import { timelineOf } from '#facts/course.ts';
import { derive } from '#facts/derive.ts';
import type { FactId, Facts } from '#facts/facts.ts';
import { originsOf, standIn } from '#facts/follows-from.ts';
import { firstFactToAsk } from '#questions/next-question.ts';
import { FactError, readFacts } from '#rulebook/read-facts.ts';

export type Result = {
  programme: string;
  outcome: Outcome;
  missing: FactId[];
  because: { row: string; facts: FactId[]; sources: string[] };
  length?: Length;
  amount?: { nok: number; per: 'month' | 'year' | 'once'; gross: true; parameter: string; from: string };
  /** What the programme surely contains. */
  content?: string[];
  changes: { on: string | null; outcome: Outcome }[];
  /** Birthdays that give another outcome under the rules of the day asked for. */
  birthdays?: { age: number; outcome: Outcome }[];
};

export type Check = { on: string; checkedOn: string; results: Result[]; next: FactId | null };

/**
 * Makes `check` for a rulebook.
 * `check(facts, { on })`: verdicts of all programmes on the day `on` (`YYYY-MM-DD`; today where the caller leaves it out).
 * Amounts are NOK before tax, exact to the øre. Nothing is stored or sent.
 * @throws {FactError} for an unknown fact, a value outside its domain, a date that does not exist, or a day before the rules begin.
 */
export function createCheck(
  rulebook: Rulebook,
  today: () => string,
): (facts: Facts, options?: { on?: string }) => Check {
  const engine = createEngine(rulebook);
  return (facts, options) => {
    const on = options?.on ?? today();
    const day = parseDay(on);
    if (day === undefined || day < (parseDay(rulebook.start) as number))
      throw new FactError('on', on, `a day from ${rulebook.start} on, written YYYY-MM-DD`);
    const given = readFacts(facts);
    const isGiven = (fact: string) => fact in given;
    const timeline = timelineOf(given, rulebook.terms, day);
    const situation = situate(engine, derive(given, day), day, { timeline });
    const verdicts = rulebook.programmes
      .map((programme) => evaluate(situation, programme))
      .map((verdict) => ({
        ...verdict,
        missing: [...new Set(verdict.missing.map((fact) => standIn(fact, situation.knowledge, day)))],
      }));
    return {
      on,
      checkedOn: rulebook.checkedOn,
      results: verdicts.map((verdict) => resultOf(verdict, isGiven)),
      next: firstFactToAsk([...new Set(verdicts.flatMap(({ missing }) => missing))], isGiven, situation.knowledge),
    };
  };
}

function resultOf(verdict: Verdict, isGiven: (fact: string) => boolean): Result {
  const { programme, outcome, row, missing, because, length, amount, content, changes, ageChanges } = verdict;
  return {
    programme,
    outcome,
    missing: missing as FactId[],
    because: {
      row: row.id,
      facts: originsOf(because, (fact) => (isGiven(fact) ? fact : undefined)) as FactId[],
      sources: [...row.sources],
    },
    ...(length && { length }),
    ...(amount && { amount: { ...amount, from: formatDay(amount.from) } }),
    ...(content && { content }),
    changes: changes.map(({ on, outcome: then }) => ({ on: on === null ? null : formatDay(on), outcome: then })),
    ...(ageChanges.length > 0 && { birthdays: ageChanges }),
  };
}
