/**
 * What cannot be true together: bounds between facts, read from a rulebook as data. Ranges are narrowed by every bound until
 * nothing moves; a fact that is left without any value shows a contradiction. What is known only roughly, and equal ends, never
 * do: at each step every value stays that some truth allows.
 */
import { addMonths, type Day, formatDay, fullMonths, parseDay, yearOf } from './calendar.ts';
import { FAR } from './deducing.ts';
import { isSurely, type Knowledge, type Range, type Value } from './knowledge.ts';

/** A fact, `birth` (which nobody is asked for), `today`, or a day or number that stands by itself. */
export type Point = string | number;

/** For whom a bound holds: people of whom all of this is surely so. */
type When = Readonly<Record<string, readonly Value[]>>;

/** `least` is not more, or not later, than `most`. Either may be moved on by months before they are compared. */
export type Order = { least: Point; leastPlus?: number; most: Point; mostPlus?: number; when?: When };

/** A fact that counts stretches of so many months, begun ones included, of the time from `since` to today. */
export type Count = { fact: string; months: number; since: Point; when?: When };

export type Bounds = {
  /** The fact that tells the year of birth, and the ages on days. */
  year?: string;
  ages: readonly (readonly [age: string, day: Point])[];
  order: readonly Order[];
  counts: readonly Count[];
};

/** Answers what some pieces of knowledge contradict. Comes with the whole rulebook; before, nothing is known to contradict. */
export type Contradictions = {
  /** The places of the fewest pieces that cannot be true together; nothing where all can. */
  among(pieces: readonly Knowledge[], on: Day): number[] | undefined;
  /** What a fact can still be when all of this is known; nothing where it cannot be bounded. */
  roomFor(fact: string, known: Knowledge, on: Day): Range | undefined;
};

/** Looks for contradictions by the bounds of a rulebook. */
export function contradictionsBy(bounds: Bounds): Contradictions {
  return {
    among(pieces, on) {
      if (narrow(bounds, merged(pieces), on)) return undefined;
      let left = pieces.map((_, place) => place);
      for (const place of left) {
        const fewer = left.filter((one) => one !== place);
        const rest = fewer.map((one) => pieces[one] as Knowledge);
        if (!narrow(bounds, merged(rest), on)) left = fewer;
      }
      return left;
    },
    roomFor: (fact, known, on) => narrow(bounds, { ...known, [fact]: ANY }, on)?.of(fact)[0],
  };
}

const ANY: Range = { from: -FAR, to: FAR };

const merged = (pieces: readonly Knowledge[]): Knowledge => Object.assign({}, ...pieces);

/** More rounds than any chain of bounds takes; what has not come to rest by then counts as possible. */
const MOST_ROUNDS = 40;

/** The ranges that are left; nothing where some fact has no value any more. */
function narrow({ year, ages, order, counts }: Bounds, known: Knowledge, on: Day): Ranges | undefined {
  // Where the day has come there is an age, and where an age is told the day has come, though the other is not told.
  const met = ages.filter(([age, day]) => known[age] || known[day] || day === 'today');
  const paired = Object.fromEntries(met.flat().map((point) => [point, ANY]));
  const ranges = new Ranges({ ...paired, ...known }, on);
  const inForce = order.filter(
    ({ least, most, when }) => ranges.of(least).length > 0 && ranges.of(most).length > 0 && holds(when, known),
  );
  const counted = counts.filter(({ when }) => holds(when, known));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    ranges.moved = false;
    for (const one of inForce) ranges.keepOrder(one);
    for (const [age, day] of ages) ranges.keepAge(age, day);
    for (const one of counted) ranges.keepCount(one, on);
    if (year !== undefined) ranges.keepYear(year);
    if (ranges.isEmpty) return undefined;
    if (!ranges.moved) return ranges;
  }
  return ranges;
}

const holds = (when: When = {}, known: Knowledge): boolean =>
  Object.entries(when).every(([fact, values]) => isSurely(known[fact], values));

type Narrowed = { from: number; to: number };

/**
 * The ranges of all points while they are narrowed. A list has one for each entry. What is not told has none, nor has a day that
 * never comes: it need not have happened, so nothing follows from it.
 */
class Ranges {
  moved = false;
  isEmpty = false;
  private readonly found: Map<Point, Narrowed[]>;
  private readonly known: Knowledge;
  private readonly aged = new Map<string, string>();

  constructor(known: Knowledge, on: Day) {
    this.known = known;
    this.found = new Map([
      ['today', [{ from: on, to: on }]],
      ['birth', [{ from: -FAR, to: on }]],
    ]);
  }

  of(point: Point): Narrowed[] {
    const before = this.found.get(point);
    if (before) return before;
    const ranges = this.first(point);
    this.found.set(point, ranges);
    return ranges;
  }

  private first(point: Point): Narrowed[] {
    if (typeof point === 'number') return [{ from: point, to: point }];
    const told = this.known[point];
    if (told && 'months' in told) return told.months.map((month) => ({ ...month }));
    return told && 'from' in told && told.from < FAR ? [{ ...told }] : [];
  }

  keepOrder({ least, leastPlus = 0, most, mostPlus = 0 }: Order): void {
    for (const low of this.of(least))
      for (const high of this.of(most)) {
        this.from(high, earliest(later(low.from, leastPlus), mostPlus));
        this.to(low, latest(later(high.to, mostPlus), leastPlus));
      }
  }

  keepAge(age: string, day: Point): void {
    for (const years of this.of(age))
      for (const then of this.of(day))
        for (const born of this.of('birth')) {
          const sides = [years.from, years.to, then.from, then.to, born.from, born.to].join();
          // Months of different lengths make this the dear step: it is not taken twice on the same numbers.
          if (this.aged.get(age) === sides) continue;
          this.aged.set(age, sides);
          this.from(years, 0);
          this.from(then, later(born.from, 12 * years.from));
          this.to(born, latest(then.to, 12 * years.from));
          if (!isFar(born.from) && !isFar(then.to)) this.to(years, fullYears(born.from, then.to));
          if (!isFar(born.to) && !isFar(then.from)) this.from(years, leastYears(born.to, then.from));
          if (isFar(years.to)) continue;
          if (!isFar(born.to)) this.to(then, lastDayBelow(years.to + 1, born.to));
          if (!isFar(then.from)) this.from(born, firstBirthBelow(years.to + 1, then.from));
        }
  }

  keepYear(year: string): void {
    for (const years of this.of(year))
      for (const born of this.of('birth')) {
        if (!isFar(years.from)) this.from(born, parseDay(`${years.from}-01-01`) ?? -FAR);
        if (!isFar(years.to)) this.to(born, parseDay(`${years.to}-12-31`) ?? FAR);
        if (!isFar(born.from)) this.from(years, yearOf(born.from));
        if (!isFar(born.to)) this.to(years, yearOf(born.to));
      }
  }

  keepCount({ fact, months, since }: Count, on: Day): void {
    for (const count of this.of(fact))
      for (const start of this.of(since)) {
        if (!isFar(count.from) && count.from > 1) this.to(start, latest(on, Math.floor((count.from - 1) * months)));
        if (!isFar(start.from)) this.to(count, Math.floor(fullMonths(start.from, on) / months) + 1);
      }
  }

  private from(range: Narrowed, from: number): void {
    if (from <= range.from) return;
    range.from = from;
    this.see(range);
  }

  private to(range: Narrowed, to: number): void {
    if (to >= range.to) return;
    range.to = to;
    this.see(range);
  }

  private see({ from, to }: Narrowed): void {
    this.moved = true;
    if (from > to) this.isEmpty = true;
  }
}

const isFar = (value: number): boolean => Math.abs(value) >= FAR;

const fullYears = (from: Day, to: Day): number => Math.floor(fullMonths(from, to) / 12);

/** The last day on which somebody is not so old yet. Those born on 29 February may have their birthday on either day. */
function lastDayBelow(years: number, born: Day): Day {
  const birthday = addMonths(born, 12 * years);
  return formatDay(born).endsWith('-02-29') ? birthday : birthday - 1;
}

/** The first day of birth of those who are not so old yet on a day. */
function firstBirthBelow(years: number, day: Day): Day {
  let born = addMonths(day + 1, -12 * years) - 2;
  while (lastDayBelow(years, born) < day) born += 1;
  return born;
}

/** How old somebody is at least on a day. */
function leastYears(born: Day, day: Day): number {
  const years = fullYears(born, day);
  return years > 0 && day <= lastDayBelow(years, born) ? years - 1 : years;
}

const later = (day: Day, months: number): Day => (isFar(day) || months === 0 ? day : addMonths(day, months));

/** The last day from which so many months lead to `day` at the latest: months are of different lengths. */
function latest(day: Day, months: number): Day {
  if (isFar(day) || months === 0) return day;
  let found = addMonths(day, -months);
  while (addMonths(found + 1, months) <= day) found += 1;
  return found;
}

/** The first day from which so many months lead to `day` at the earliest. */
function earliest(day: Day, months: number): Day {
  if (isFar(day) || months === 0) return day;
  let found = addMonths(day, -months);
  while (addMonths(found, months) < day) found += 1;
  while (addMonths(found - 1, months) >= day) found -= 1;
  return found;
}
