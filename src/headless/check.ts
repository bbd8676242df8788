/** The headless module: one pure function from facts to verdicts, the same for browsers and Node. */
import { contradictionsBy } from '#engine/bounds.ts';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { missingOf } from '#engine/missing.ts';
import { foresee } from '#engine/outlook.ts';
import type { Length, Open, Outcome, Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Deductions, type NarrowedBy, situate } from '#engine/situation.ts';
import type { Amount, Change, Verdict } from '#engine/verdict.ts';
import { originsOf } from '#questions/follows-from.ts';
import { firstFactToAsk } from '#questions/next-question.ts';
import { entriesOf, FactError, factsIn, readFacts } from '#rulebook/read-facts.ts';
import { refuseContradictions } from './refuse-contradictions.ts';

type ResultAmount = { [currency: string]: number | string | true } & { per: 'month' | 'year' | 'once'; gross: true };

type Result = {
  programme: string;
  outcome: Outcome;
  missing: string[];
  /** `row`: the last of several that are possible; then what tells them apart is missing. `open`: why it is unclear. */
  because: { row: string; facts: string[]; sources: string[]; open?: Open };
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

/** `rulebookVersion`: of the rules; one more whenever something that decides was changed. */
export type Check = { on: string; checkedOn: string; rulebookVersion: number; results: Result[]; next: string | null };

/**
 * Makes `check` for a rulebook.
 * `check(facts, { on })`: verdicts of all programmes on the day `on` (`YYYY-MM-DD`; today where the caller leaves it out).
 * Amounts are before tax, exact to a hundredth of the currency. Nothing is stored or sent.
 * @param narrowedBy names in `missing` also what a missing fact could follow from
 * @throws {FactError} for an unknown fact, a value outside its domain, a date that does not exist, facts that cannot be true
 * together, or a day before the rules begin.
 */
export function createCheck(
  rulebook: Rulebook,
  deductions: Deductions,
  today: () => string,
  narrowedBy: NarrowedBy = () => [],
): (facts: object, options?: { on?: string }) => Check {
  const contradictions = contradictionsBy(rulebook.bounds);
  const engine = createEngine(rulebook, deductions, contradictions);
  return (facts, options) => {
    const asked = readDay(options);
    const on = asked === undefined ? today() : asked;
    const day = typeof on === 'string' ? parseDay(on) : undefined;
    if (typeof on !== 'string' || day === undefined || day < (parseDay(rulebook.start) as number))
      throw new FactError('on', on, `a day from ${rulebook.start} on, written YYYY-MM-DD`);
    const written = Object.fromEntries(factsIn(rulebook.facts, facts));
    const given = readFacts(rulebook.facts, written);
    refuseContradictions({ facts: rulebook.facts, contradictions }, given, written, day);
    const isGiven = (fact: string) => fact in given;
    const timeline = deductions.timelineOf(given, rulebook.terms, day);
    const situation = situate(engine, deductions.derive(given, day), day, { timeline });
    const verdicts = rulebook.programmes.map((programme) => {
      const verdict = foresee(situation, programme);
      return { ...verdict, missing: missingOf(situation, programme, verdict, narrowedBy) };
    });
    return {
      on,
      checkedOn: rulebook.checkedOn,
      rulebookVersion: rulebook.version,
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

/** The day that a caller asks for, as it is written; nothing where none is named. */
function readDay(options: unknown): unknown {
  const allowed = 'an object with the day "on", or nothing';
  const isKnown = (name: string): boolean => name === 'on';
  const entries = options === undefined ? [] : entriesOf('options', options, { allowed, isKnown });
  const other = entries.find(([name]) => !isKnown(name));
  if (other) throw new FactError('options', other[0], allowed);
  return entries[0]?.[1];
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
