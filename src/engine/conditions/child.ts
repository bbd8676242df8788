/** There is a child who is of every age asked for. */
import { type Day, parseDay } from '../calendar.ts';
import { isSurely, type Knowledge, type Known, type Range } from '../knowledge.ts';
import type { TermKind, TestKind } from './kind.ts';
import type { Limits } from './limits.ts';
import { reached, TODAY, type Unit } from './time.ts';

/** A day that a child's age is looked at: the day asked for, or a day (`MM-DD`) of the year that a fact names. */
type AgeDay = typeof TODAY | { year: string; day: string };
/** One child must be this old on that day. */
export type ChildAge = { unit: Unit; at: AgeDay; limits: Limits };

export type ChildTest = { kind: 'child'; fact: string; tests: readonly ChildAge[] };
/** A test of children is a term of its own: cell 1 is yes. */
export type ChildTerm = ChildTest;

const [NOT_THERE, THERE] = [1, 2];

export const childTerm: TermKind<ChildTerm> = {
  facts: ({ fact, tests }) => [fact, ...tests.flatMap(({ at }) => (at === TODAY ? [] : [at.year]))],
  cellCount: () => 2,
  possible({ fact, tests }, knowledge, on) {
    const known = knowledge[fact];
    if (isSurely(known, [false])) return NOT_THERE;
    if (!known || !('months' in known)) return NOT_THERE | THERE;
    const passes = (born: Range, surely: boolean) => tests.every((test) => isOfAge(test, born, knowledge, on, surely));
    if (!known.months.some((born) => passes(born, false))) return NOT_THERE;
    return known.months.some((born) => passes(born, true)) ? THERE : NOT_THERE | THERE;
  },
};

export const childTest: TestKind<ChildTest, ChildTerm> = {
  key: ({ fact, tests }) => `${fact} ${JSON.stringify(tests)}`,
  named: ({ fact }) => [fact],
  term: ([test]) => test,
  passes: () => [false, true],
  describe: ({ fact, tests }, cell) => `${fact} ${cell === 1 ? 'has' : 'has no'} child of ${JSON.stringify(tests)}`,
};

/**
 * Whether more could be told about the children: that there are some says nothing about their ages, and where a month of
 * birth lies on both sides of a limit, the day tells.
 */
export function couldTellMore(term: ChildTerm, knowledge: Knowledge, on: Day): boolean {
  const known = knowledge[term.fact];
  if (!known || !('months' in known)) return childTerm.possible(term, knowledge, on) === (NOT_THERE | THERE);
  const passes = (born: Range, surely: boolean) =>
    term.tests.every((test) => isOfAge(test, born, knowledge, on, surely));
  return known.months.some((born) =>
    [born.from, born.to].some((day) =>
      [true, false].some((surely) => passes({ from: day, to: day }, surely) !== passes(born, surely)),
    ),
  );
}

/** Whether a child born in this stretch of days is of the age asked for: surely, or perhaps. */
function isOfAge({ unit, at, limits }: ChildAge, born: Range, knowledge: Knowledge, on: Day, surely: boolean): boolean {
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
