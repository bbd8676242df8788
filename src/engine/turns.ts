/**
 * On which days the cells of a term can become others while time passes: for each kind of condition. Too many days do no
 * harm, since each is looked at; a day that is left out would be missed.
 */
import { addMonths, type Day, parseDay, yearFrom, yearOf } from './calendar.ts';
import type { ChildTerm } from './conditions/child.ts';
import type { ScaleTerm } from './conditions/scale.ts';
import type { SpanTerm } from './conditions/span.ts';
import type { Term } from './conditions/term.ts';
import { firstOf, monthsReached, TODAY, type Unit } from './conditions/time.ts';
import type { Knowledge, Known } from './knowledge.ts';

/** Days, in no order; those that are past or do not exist among them. */
type Turns<T> = (term: T, knowledge: Knowledge, on: Day) => (Day | undefined)[];

const TURNS: { [K in Term['kind']]: Turns<Extract<Term, { kind: K }>> } = {
  values: () => [],
  scale: scaleTurns,
  span: spanTurns,
  child: childTurns,
};

/**
 * The days after `on` on which a term can get other cells while the facts stay as they are. The end of a range that lies on `on`
 * is taken to go along with the day, as that of "not later than today" does.
 */
export function turnsOf(term: Term, knowledge: Knowledge, on: Day): Day[] {
  return (TURNS[term.kind] as Turns<Term>)(term, knowledge, on).filter((day): day is Day => (day as Day) > on);
}

/** A number does not move; a day that goes along reaches each cut on that day. */
function scaleTurns({ fact, cuts, isOfDays }: ScaleTerm, knowledge: Knowledge, on: Day): (Day | undefined)[] {
  return isOfDays && endsOf(knowledge[fact]).includes(on) ? [...cuts] : [];
}

/** Where both ends go along with the day, the time between them stays. */
function spanTurns({ from, to, unit, cuts, fromYear }: SpanTerm, knowledge: Knowledge, on: Day): (Day | undefined)[] {
  const ends = to === TODAY ? [on] : endsOf(knowledge[to]);
  return endsOf(knowledge[from]).flatMap((start) =>
    ends.flatMap((end) =>
      cuts.flatMap((cut) =>
        start === end
          ? []
          : end === on
            ? reachedOn(unit, cut, start, fromYear)
            : start === on
              ? lostOn(unit, cut, end)
              : [],
      ),
    ),
  );
}

function childTurns({ fact, tests }: ChildTerm, knowledge: Knowledge): (Day | undefined)[] {
  const children = knowledge[fact];
  if (!children || !('months' in children)) return [];
  return tests.flatMap(({ at, unit, limits: { atLeast, below } }) =>
    at !== TODAY
      ? []
      : children.months.flatMap(({ from, to }) =>
          [atLeast, below].flatMap((cut) =>
            cut === undefined ? [] : [reachedOn(unit, cut, from), reachedOn(unit, cut, to)],
          ),
        ),
  );
}

const endsOf = (known: Known | undefined): number[] => (known && 'from' in known ? [known.from, known.to] : []);

/** The first day on which so much time has passed from `start`. */
function reachedOn(unit: Unit, cut: number, start: number, startsInYear = false): Day | undefined {
  if (unit === 'months') return monthsReached(cut, start);
  return parseDay(`${(startsInYear ? start : yearOf(start)) + cut}-${firstOf(unit)}`);
}

/** The first days from which so much time does not pass any more until `end`; months differ in length. */
function lostOn(unit: Unit, cut: number, end: Day): (Day | undefined)[] {
  if (unit !== 'months') {
    const year = unit === 'calendar-years' ? yearOf(end) : yearFrom(end, firstOf(unit));
    return [parseDay(`${year - cut + 1}-01-01`)];
  }
  const last = addMonths(end - (cut % 1 ? 1 : 0), -Math.floor(cut));
  return [1, 2, 3, 4].map((days) => last + days);
}
