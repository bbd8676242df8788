/** Random people about whom everything is known to the last value: facts on both sides of all that the rules tell apart. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { addMonths, type Day, formatDay, parseDay } from '#engine/calendar.ts';
import { cellCount, factsOf, type Term } from '#engine/conditions/term.ts';
import { TODAY } from '#engine/conditions/time.ts';
import { cellOfValue } from '#engine/conditions/values.ts';
import type { Known, Value } from '#engine/knowledge.ts';
import type { FactKind, Facts, Rulebook } from '#engine/rulebook.ts';
import { type Given, given } from './feel.ts';

/** One value for both engines. */
export type Fact = { known: Known; feel: Given };
export type Person = ReadonlyMap<string, Fact>;
export type Random = (below: number) => number;

const FIRST = parseDay('2004-01-01') as Day;
const DAYS = 10_000;

/** Random whole numbers below a limit, the same on every run. */
export function randomFrom(seed: number): Random {
  const numbers = xoroshiro128plus(seed);
  return (below) => uniformInt(numbers, 0, below - 1);
}

export class People {
  readonly facts: readonly string[];
  private readonly terms: readonly Term[];
  private readonly domains: Facts;
  private readonly random: Random;
  private readonly kept = new Map<string, Given>();

  constructor({ terms, facts }: Rulebook, random: Random) {
    this.terms = terms;
    this.domains = facts;
    this.random = random;
    this.facts = [...new Set(terms.flatMap(factsOf))];
  }

  one<T>(list: readonly T[]): T {
    return list[this.random(list.length)] as T;
  }

  /** Somebody new, or somebody known with a few facts drawn again. */
  person(on: Day, like: Person = new Map(), again = this.facts): Person {
    const facts = new Map(like);
    for (const fact of again) facts.set(fact, this.value(fact, on, facts));
    return facts;
  }

  private value(fact: string, on: Day, facts: Person): Fact {
    const kind = this.domains[fact] as FactKind;
    switch (kind.kind) {
      case 'choice': {
        const cited = this.terms.find((term) => term.kind === 'values' && term.fact === fact);
        return this.oneOf(kind.values.length > 40 && cited ? this.inEveryCell(cited, kind.values) : kind.values);
      }
      case 'yes-no':
        return this.oneOf([true, false]);
      case 'months': {
        const born = Array.from({ length: this.random(4) }, () => this.day(fact, on, facts));
        const dates = born.map((day) => this.feel(`date("${formatDay(day)}")`));
        // A list is put together from its dates, each read once: hardly two people have the same.
        const feel = { value: dates.map(({ value }) => value), key: `[${dates.map(({ key }) => key).join(', ')}]` };
        return { known: { months: born.map((day) => ({ from: day, to: day })) }, feel };
      }
      case 'date':
        return this.exactly(this.day(fact, on, facts), true);
      default: {
        const drawn = this.random(3) > 0 ? this.near(this.cutsOf(fact)) : kind.min + this.random(kind.max - kind.min);
        const year = kind.kind === 'year' ? Number(formatDay(on).slice(0, 4)) - this.random(25) : drawn;
        return this.exactly(Math.min(kind.max, Math.max(kind.min, year ?? kind.min)), false);
      }
    }
  }

  /** A cited value of each cell, so that a fact with hundreds of values is not nearly always "another". */
  private inEveryCell(term: Term, values: readonly string[]): readonly string[] {
    if (term.kind !== 'values') return [];
    const cell = this.random(cellCount(term));
    return values.filter((value) => cellOfValue(term, value) === cell);
  }

  private oneOf(values: readonly Value[]): Fact {
    const value = this.one(values);
    return { known: { oneOf: [value] }, feel: this.feel(JSON.stringify(value)) };
  }

  private exactly(value: number, isDay: boolean): Fact {
    return { known: { from: value, to: value }, feel: this.feel(isDay ? `date("${formatDay(value)}")` : `${value}`) };
  }

  private feel(text: string): Given {
    const before = this.kept.get(text);
    if (before) return before;
    const value = given(text);
    this.kept.set(text, value);
    return value;
  }

  private cutsOf(fact: string): number[] {
    return this.terms.flatMap((term) => (term.kind === 'scale' && term.fact === fact ? term.cuts : []));
  }

  private near(cuts: readonly number[]): number | undefined {
    return cuts.length === 0 ? undefined : this.one(cuts) + this.one([-1, 0, 0, 1]);
  }

  /** Near a limit, near the end of a span that is counted from or to this day, at the end of a month, or any day. */
  private day(fact: string, on: Day, facts: Person): Day {
    const way = this.random(4);
    const any = FIRST + this.random(DAYS);
    if (way === 0) return this.near(this.cutsOf(fact)) ?? on - this.random(3) + 1;
    if (way === 1) return addMonths(any - Number(formatDay(any).slice(8)) + 1, 1) - 1 - this.random(3);
    const spans = this.terms.filter((term) => ['span', 'child'].includes(term.kind) && factsOf(term).includes(fact));
    return way === 2 || spans.length === 0 ? any : this.spanEnd(this.one(spans), fact, on, facts) + this.random(5) - 2;
  }

  private spanEnd(term: Term, fact: string, on: Day, facts: Person): Day {
    if (term.kind === 'child') {
      const { unit, limits } = this.one(term.tests);
      const cut = this.one([limits.atLeast, limits.below].filter((limit) => limit !== undefined));
      return addMonths(on, -Math.floor(cut) * (unit === 'months' ? 1 : 12));
    }
    if (term.kind !== 'span') return on;
    const months = Math.floor(this.one(term.cuts)) * (term.unit === 'months' ? 1 : 12);
    const isEnd = term.to === fact;
    const other = isEnd ? term.from : term.to;
    const known = other === TODAY ? { from: on } : facts.get(other)?.known;
    const start = known && 'from' in known && !term.fromYear ? known.from : on;
    return addMonths(start, isEnd ? months : -months);
  }
}
