/** What is known about a person: for each fact the values that are still possible. A fact that is not here is unknown. */
import { addMonths, type Day, parseDay, yearFrom, yearOf } from './calendar.ts';

/** One value of a fact with listed values (`true` and `false` are values too). */
export type Value = string | boolean;

/** From one number (or day) to another, both included. */
export type Range = { readonly from: number; readonly to: number };

/** Some of the listed values; or a range of numbers or days; or, for a list of months, the days of each month. */
export type Known = { readonly oneOf: readonly Value[] } | Range | { readonly months: readonly Range[] };

export type Knowledge = Readonly<Record<string, Known | undefined>>;

/** Whether a fact is known to the last value; a date known to the month is not, a list of months is. */
export function isExact(known: Known | undefined): boolean {
  if (!known) return false;
  if ('months' in known) return true;
  return 'oneOf' in known ? known.oneOf.length === 1 : known.from === known.to;
}

/**
 * How the time between two days is counted: in full months; in calendar years (2008 to any day of 2026 is 18); or from a
 * calendar year to the one in which the year around the second day began, for years that begin on a day `MM-DD`.
 */
export type Unit = 'months' | 'calendar-years' | `years-from-${string}`;

/** A number or day must lie from `atLeast` (included) to `below` (not included). Days are day numbers. */
export type Limits = { atLeast?: number; below?: number };

/** A day that a child's age is looked at: the day asked for, or a day (`MM-DD`) of the year that a fact names. */
type AgeDay = typeof TODAY | { year: string; day: string };

/** One child must be this old on that day. */
export type ChildTest = { unit: Unit; at: AgeDay; limits: Limits };

/**
 * What a table asks about a person, cut into cells that it does not look inside of.
 * - `values`: a fact with listed values; `cellOf[i]` is the cell of value i.
 * - `scale`: a number or a day; cell n holds what has reached exactly n of the `cuts`.
 * - `span`: the time from one dated fact to another (or to the day asked for); each cut is a number of units, reached when
 *   that many have passed; `x.5` means more than x months. `fromYear`: the first fact is a calendar year, not a day.
 * - `child`: whether there is a child who passes all the tests; cell 1 is yes.
 */
export type Term =
  | { kind: 'values'; fact: string; values: readonly Value[]; cellOf: readonly number[] }
  | { kind: 'scale'; fact: string; cuts: readonly number[]; isOfDays?: true }
  | { kind: 'span'; from: string; to: string; unit: Unit; fromYear?: true; cuts: readonly number[] }
  | { kind: 'child'; fact: string; tests: readonly ChildTest[] };

/** In a span: the day that the answer is for. */
export const TODAY = 'today';

const all = (count: number): number => 2 ** count - 1;

/** How many cells a term has. */
export function cellCount(term: Term): number {
  if (term.kind === 'child') return 2;
  return term.kind === 'values' ? Math.max(...term.cellOf) + 1 : term.cuts.length + 1;
}

/** The facts that a term is about. */
export function factsOf(term: Term): string[] {
  if (term.kind === 'span') return [term.from, term.to].filter((fact) => fact !== TODAY);
  if (term.kind === 'child') return [term.fact, ...term.tests.flatMap(({ at }) => (at === TODAY ? [] : [at.year]))];
  return [term.fact];
}

/** The cells of a term that are still possible, as bits. `on` is the day that the answer is for. */
export function possibleCells(term: Term, knowledge: Knowledge, on: Day): number {
  if (term.kind === 'values') return cellsOfValues(term, knowledge[term.fact]);
  if (term.kind === 'span') return cellsOfSpan(term, knowledge, on);
  if (term.kind === 'child') return cellsOfChild(term, knowledge, on);
  const known = knowledge[term.fact];
  return known && 'from' in known
    ? cellsBetween(
        term.cuts,
        (cut) => cut <= known.from,
        (cut) => cut <= known.to,
      )
    : all(term.cuts.length + 1);
}

function cellsOfValues(term: Term & { kind: 'values' }, known: Known | undefined): number {
  if (!known || 'from' in known) return all(cellCount(term));
  let mask = 0;
  const values = 'months' in known ? [known.months.length > 0] : known.oneOf;
  for (const value of values) mask |= 1 << (term.cellOf[term.values.indexOf(value)] as number);
  return mask;
}

/** Cells from the least to the greatest number of cuts that can have been reached. */
function cellsBetween(
  cuts: readonly number[],
  surely: (cut: number) => boolean,
  perhaps: (cut: number) => boolean,
): number {
  const least = cuts.filter(surely).length;
  const most = cuts.filter(perhaps).length;
  return all(most + 1) & ~all(least);
}

/** Whether so much time has passed from `start` (a day; a year where `startsInYear`) to the day `end`. */
function reached(unit: Unit, cut: number, start: number, end: Day, startsInYear = false): boolean {
  if (unit === 'months') return addMonths(start, Math.floor(cut)) + (cut % 1 ? 1 : 0) <= end;
  const endYear = unit === 'calendar-years' ? yearOf(end) : yearFrom(end, unit.slice('years-from-'.length));
  return endYear - (startsInYear ? start : yearOf(start)) >= cut;
}

function cellsOfSpan(term: Term & { kind: 'span' }, knowledge: Knowledge, on: Day): number {
  const from = knowledge[term.from];
  const to = term.to === TODAY ? { from: on, to: on } : knowledge[term.to];
  if (!from || !to || !('from' in from) || !('from' in to)) return all(term.cuts.length + 1);
  return cellsBetween(
    term.cuts,
    (cut) => reached(term.unit, cut, from.to, to.from, term.fromYear),
    (cut) => reached(term.unit, cut, from.from, to.to, term.fromYear),
  );
}

const [NOT_THERE, THERE] = [1, 2];

function cellsOfChild({ fact, tests }: Term & { kind: 'child' }, knowledge: Knowledge, on: Day): number {
  const known = knowledge[fact];
  if (known && 'oneOf' in known && known.oneOf.every((some) => some === false)) return NOT_THERE;
  if (!known || !('months' in known)) return NOT_THERE | THERE;
  if (known.months.length === 0) return NOT_THERE;
  const passes = (born: Range, surely: boolean) => tests.every((test) => isOfAge(test, born, knowledge, on, surely));
  if (!known.months.some((born) => passes(born, false))) return NOT_THERE;
  return known.months.some((born) => passes(born, true)) ? THERE : NOT_THERE | THERE;
}

/** Whether a child born in this stretch of days is of the age asked for: surely, or perhaps. */
function isOfAge(
  { unit, at, limits }: ChildTest,
  born: Range,
  knowledge: Knowledge,
  on: Day,
  surely: boolean,
): boolean {
  const days = at === TODAY ? { from: on, to: on } : daysIn(knowledge[at.year], at.day);
  if (!days) return !surely;
  const [youngest, oldest] = [
    (cut: number) => reached(unit, cut, born.to, days.from),
    (cut: number) => reached(unit, cut, born.from, days.to),
  ];
  const { atLeast, below } = limits;
  const oldEnough = atLeast === undefined || (surely ? youngest : oldest)(atLeast);
  const youngEnough = below === undefined || !(surely ? oldest : youngest)(below);
  return oldEnough && youngEnough;
}

/** A day of the year in every year that is still possible. */
function daysIn(years: Known | undefined, day: string): Range | undefined {
  if (!years || !('from' in years)) return undefined;
  return { from: parseDay(`${years.from}-${day}`) as Day, to: parseDay(`${years.to}-${day}`) as Day };
}
