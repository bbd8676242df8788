/** The headless module: one pure function from facts to verdicts, the same for browsers and Node. */
import { formatDay, parseDay } from '#engine/calendar.ts';
import { missingOf } from '#engine/missing.ts';
import type { Length, Open, Outcome, Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Deductions, type NarrowedBy, situate } from '#engine/situation.ts';
import { type Amount, evaluate, type Verdict } from '#engine/verdict.ts';
import { originsOf } from '#questions/follows-from.ts';
import { firstFactToAsk } from '#questions/next-question.ts';
import { FactError, readFacts } from '#rulebook/read-facts.ts';

type Result = {
  programme: string;
  outcome: Outcome;
  missing: string[];
  /** `row`: the last of several that are possible; then what tells them apart is missing. `open`: why it is unclear. */
  because: { row: string; facts: string[]; sources: string[]; open?: Open };
  length?: Length;
  /** Before tax. The sum stands under the code of the currency in small letters: `eur`. */
  amount?: { [currency: string]: number | string | true } & { per: 'month' | 'year' | 'once'; gross: true };
  /** What the programme surely contains. */
  content?: string[];
  changes: { on: string | null; outcome: Outcome }[];
  /** Birthdays that give another outcome under the rules of the day asked for. */
  birthdays?: { age: number; outcome: Outcome }[];
};

export type Check = { on: string; checkedOn: string; results: Result[]; next: string | null };

/**
 * Makes `check` for a rulebook.
 * `check(facts, { on })`: verdicts of all programmes on the day `on` (`YYYY-MM-DD`; today where the caller leaves it out).
 * Amounts are before tax, exact to a hundredth of the currency. Nothing is stored or sent.
 * @param narrowedBy names in `missing` also what a missing fact could follow from
 * @throws {FactError} for an unknown fact, a value outside its domain, a date that does not exist, or a day before the rules begin.
 */
export function createCheck(
  rulebook: Rulebook,
  deductions: Deductions,
  today: () => string,
  narrowedBy: NarrowedBy = () => [],
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
    const verdicts = rulebook.programmes.map((programme) => {
      const verdict = evaluate(situation, programme);
      return { ...verdict, missing: missingOf(situation, programme, verdict, narrowedBy) };
    });
    return {
      on,
      checkedOn: rulebook.checkedOn,
      results: verdicts.map((verdict) => resultOf(rulebook, verdict, isGiven)),
      next: firstFactToAsk(
        rulebook,
        [...new Set(verdicts.flatMap(({ turnsOn }) => turnsOn))],
        isGiven,
        situation.knowledge,
      ),
    };
  };
}

function resultOf(
  rulebook: Rulebook,
  verdict: Verdict & { missing: string[] },
  isGiven: (fact: string) => boolean,
): Result {
  const { programme, outcome, row, told, missing, because, length, amount, content, changes, ageChanges } = verdict;
  return {
    programme,
    outcome,
    missing,
    because: {
      row: row.id,
      facts: originsOf(rulebook, because, (fact) => (isGiven(fact) ? fact : undefined)),
      sources: [...row.sources],
      ...(told.open && { open: told.open }),
    },
    ...(length && { length }),
    ...(amount && { amount: amountOf(amount, rulebook.country.currency.code) }),
    ...(content && { content }),
    changes: changes.map(({ on, outcome: then }) => ({ on: on === null ? null : formatDay(on), outcome: then })),
    ...(ageChanges.length > 0 && { birthdays: ageChanges }),
  };
}

function amountOf({ value, per, parameter, from }: Amount, currency: string): NonNullable<Result['amount']> {
  return { [currency.toLowerCase()]: value, per, gross: true, parameter, from: formatDay(from) };
}
