/** What a question is, and how the options of a fact are written. */
import type { Known } from '#engine/knowledge.ts';
import { FACTS, type FactId } from '#facts/facts.ts';

export const SECTIONS = ['stay', 'you', 'home', 'learning', 'family'] as const;
export type Section = (typeof SECTIONS)[number];

/** What choosing an option says: for each fact the values that are left. */
export type Option = {
  value: string;
  sets: Partial<Record<FactId, Known>>;
  /** The option is shown only while this fact is open. */
  about?: FactId;
  /** Options under one small heading; headings are `question.<id>.group.<group>`. */
  group?: string;
  /** Choosing it leads to a page of its own instead of a result: the tool is not about this person. */
  exit?: string;
};

export type Question = {
  /** The fact that gives the question its name; also its mark in the page. */
  id: FactId;
  section: Section;
  /**
   * `choice`: rows to choose from. `list`: too many for rows. `month`: a month and a year, or one of the options. `year`: a
   * calendar year. `children`: a month and a year for each child, or one of the options.
   */
  kind: 'choice' | 'list' | 'month' | 'year' | 'children';
  options: readonly Option[];
  /** Asked after the main results, from the result that needs it; `unless` names the permits for which it is a main question. */
  askedFromResult?: true | { unless: readonly string[] };
  /** Has "I do not want to answer" and a neutral page title. */
  sensitive?: true;
  /** Asked only of people for whom this is so. */
  onlyIf?: { fact: FactId; oneOf: readonly string[] };
  /** First year that can be chosen for a month. */
  firstYear?: number;
  /** How many years ahead a month may lie; otherwise it lies in the past. */
  yearsAhead?: number;
  /** Facts that the month tells as well. */
  tellsAlso?: readonly FactId[];
  /** The day can be told too, because rules change within a month. */
  exactDay?: true;
};

export const one = (value: string | boolean): Known => ({ oneOf: [value] });
export const between = (from: number, to: number): Known => ({ from, to });

export const valuesOf = (fact: FactId): readonly (string | boolean)[] => {
  const kind = FACTS[fact];
  return kind.kind === 'choice' ? kind.values : [true, false];
};
/** One option for each value of a fact. */
export const eachValue = (fact: FactId, values = valuesOf(fact)): Option[] =>
  values.map((value) => ({ value: String(value), sets: { [fact]: one(value) } }));
/** One option for each stretch between the given first values; the last stretch runs to the end of the fact's domain. */
export const bands = (fact: FactId, starts: readonly number[]): Option[] => {
  const { max } = FACTS[fact] as { max: number };
  return starts.map((from, n) => {
    const to = (starts[n + 1] ?? max + 1) - 1;
    return { value: from === to ? String(from) : `${from}-${to}`, sets: { [fact]: between(from, to) } };
  });
};
