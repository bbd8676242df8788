/** The headless module: one pure function from facts to verdicts, the same for browsers and Node. */
import { formatDay, parseDay } from '#engine/calendar.ts';
import { foresee } from '#engine/outlook.ts';
import type { Length, Outcome, Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Deductions, situate } from '#engine/situation.ts';
import type { Amount, Change, Verdict } from '#engine/verdict.ts';
import { originsOf } from '#questions/follows-from.ts';
import { firstFactToAsk } from '#questions/next-question.ts';
import { FactError, readFacts } from '#rulebook/read-facts.ts';

type ResultAmount = { [currency: string]: number | string | true } & { per: 'month' | 'year' | 'once'; gross: true };

type Result = {
  programme: string;
  outcome: Outcome;
  missing: string[];
  because: { row: string; facts: string[]; sources: string[] };
  length?: Length;
  /** Before tax. The sum stands under the code of the currency in small letters: `eur`. */
  amount?: ResultAmount;
  /** What the programme surely contains. */
  content?: string[];
  /**
   * Each later day on which the outcome becomes another one while these facts stay as they are; `null` for what is adopted
   * without a date. Where only a month or year is known, `on` is the first day on which it can turn, and by the day `by` it has.
   */
  changes: { on: string | null; outcome: Outcome; by?: string }[];
  /** Birthdays that give another outcome or amount under the rules of the day asked for. */
  birthdays?: { age: number; outcome: Outcome; amount?: ResultAmount }[];
};

export type Check = { on: string; checkedOn: string; results: Result[]; next: string | null };

/**
 * Makes `check` for a rulebook.
 * `check(facts, { on })`: verdicts of all programmes on the day `on` (`YYYY-MM-DD`; today where the caller leaves it out).
 * Amounts are before tax, exact to a hundredth of the currency. Nothing is stored or sent.
 * @throws {FactError} for an unknown fact, a value outside its domain, a date that does not exist, or a day before the rules begin.
 */
export function createCheck(
  rulebook: Rulebook,
  deductions: Deductions,
  today: () => string,
): (facts: object, options?: { on?: string }) => Check {
  const engine = createEngine(rulebook, deductions);
  return (facts, options) => {
    const on = options?.on ?? today();
    const day = parseDay(on);
    if (day === undefined || day < (parseDay(rulebook.start) as number))
      throw new FactError('on', on, `a day from ${rulebook.start} on, written YYYY-MM-DD`);
    const given = readFacts(rulebook.facts, facts);
    const isGiven = (fact: string) => fact in given;
    const timeline = deductions.timelineOf(given, rulebook.terms, day);
    const situation = situate(engine, deductions.derive(given, day), day, { timeline });
    const verdicts = rulebook.programmes
      .map((programme) => foresee(situation, programme))
      .map((verdict) => ({
        ...verdict,
        missing: [...new Set(verdict.missing.map((fact) => deductions.standIn(fact, situation.knowledge, day)))],
      }));
    return {
      on,
      checkedOn: rulebook.checkedOn,
      results: verdicts.map((verdict) => resultOf(rulebook, verdict, isGiven)),
      next: firstFactToAsk(
        rulebook,
        [...new Set(verdicts.flatMap(({ missing }) => missing))],
        isGiven,
        situation.knowledge,
      ),
    };
  };
}

function resultOf(rulebook: Rulebook, verdict: Verdict, isGiven: (fact: string) => boolean): Result {
  const { programme, outcome, row, missing, because, length, amount, content, changes, ageChanges } = verdict;
  return {
    programme,
    outcome,
    missing: missing,
    because: {
      row: row.id,
      facts: originsOf(rulebook, because, (fact) => (isGiven(fact) ? fact : undefined)),
      sources: [...row.sources],
    },
    ...(length && { length }),
    ...(amount && { amount: amountOf(amount, rulebook.country.currency.code) }),
    ...(content && { content }),
    changes: changes.map(changeOf),
    ...(ageChanges.length > 0 && {
      birthdays: ageChanges.map(({ amount: then, ...change }) => ({
        ...change,
        ...(then && { amount: amountOf(then, rulebook.country.currency.code) }),
      })),
    }),
  };
}

const changeOf = ({ on, outcome, by }: Change): Result['changes'][number] => ({
  on: on === null ? null : formatDay(on),
  outcome,
  ...(by !== undefined && { by: formatDay(by) }),
});

function amountOf({ value, per, parameter, from }: Amount, currency: string): ResultAmount {
  return { [currency.toLowerCase()]: value, per, gross: true, parameter, from: formatDay(from) };
}
