/** The conditions of a rule file in the form that the engine compiles. */
import { parseDay } from '#engine/calendar.ts';
import type { Condition } from '#engine/conditions/condition.ts';
import { type ChildTest, type Limits, TODAY, type Unit } from '#engine/knowledge.ts';
import type { Facts } from '#engine/rulebook.ts';
import type { RulebookFiles } from './rule-files.ts';

/** Says what is wrong with a condition; the caller adds file and row. */
export class ConditionError extends Error {}

/** What a condition may name. */
type Names = { groups: Readonly<Record<string, readonly string[]>>; facts: Facts } & Pick<RulebookFiles, 'country'>;
type Written = Readonly<Record<string, unknown>>;
/** Limits under the name of their unit. */
type Time = Readonly<Record<string, Record<string, number>>>;
type Span = { from: string; to: string };
type Child = { on?: { year: string; day: string } };

/** A `when` of a rule file as a condition. @throws {ConditionError} for a group or dated fact that does not exist. */
export function conditionOf(when: Written, names: Names): Condition {
  const of = Object.entries(when).flatMap(([key, value]) => partsOf(key, value, names));
  return of.length === 1 ? (of[0] as Condition) : { kind: 'all', of };
}

function partsOf(key: string, value: unknown, names: Names): Condition[] {
  switch (key) {
    case 'any':
      return [{ kind: 'any', of: (value as Written[]).map((part) => conditionOf(part, names)) }];
    case 'not':
      return [{ kind: 'not', of: conditionOf(value as Written, names) }];
    case 'outcome':
      return Object.entries(value as Record<string, string[]>).map(([programme, outcomes]) => ({
        kind: 'outcome',
        programme,
        outcomes,
      }));
    case 'span':
      return [value].flat().map((span) => spanOf(span as Span, names));
    default:
      return [testOf(key, value, names)];
  }
}

function testOf(fact: string, value: unknown, names: Names): Condition {
  const kind = names.facts[fact]?.kind;
  if (kind === 'yes-no') return { kind: 'values', fact, values: [value as boolean] };
  if (kind === 'months')
    return typeof value === 'string'
      ? { kind: 'values', fact, values: [value === 'some'] }
      : { kind: 'child', fact, tests: ([value].flat() as Child[]).map((child) => childTest(fact, child, names)) };
  if (kind === 'choice') return { kind: 'values', fact, values: valuesOf(fact, value, names) };
  return {
    kind: 'scale',
    fact,
    limits:
      kind === 'date' ? dayLimits(value as Record<string, string>) : numberLimits(value as Record<string, number>),
  };
}

function valuesOf(fact: string, value: unknown, { groups }: Names): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value;
  const name = (value as { in: string }).in;
  const group = groups[name];
  if (!group)
    throw new ConditionError(
      `${fact}: there is no group "${name}". Use one of groups.yaml: ${Object.keys(groups).join(', ')}`,
    );
  return [...group];
}

const nextDay = (iso: string): number => dayOf(iso) + 1;

/** A day of a rule file. @throws {ConditionError} for one that does not exist. */
export function dayOf(iso: string): number {
  const day = parseDay(iso);
  if (day === undefined) throw new ConditionError(`${iso} is not a day. Write one that exists, as YYYY-MM-DD`);
  return day;
}

function dayLimits({ from, after, before, until, is }: Record<string, string>): Limits {
  if (is) return { atLeast: dayOf(is), below: nextDay(is) };
  return {
    ...(from && { atLeast: dayOf(from) }),
    ...(after && { atLeast: nextDay(after) }),
    ...(before && { below: dayOf(before) }),
    ...(until && { below: nextDay(until) }),
  };
}

function numberLimits(limits: Record<string, number>): Limits {
  const { is, above, below } = limits;
  if (is !== undefined) return { atLeast: is, below: is + 1 };
  const atLeast = limits['at-least'] ?? (above === undefined ? undefined : above + 1);
  const under = below ?? (limits['at-most'] === undefined ? undefined : limits['at-most'] + 1);
  return { ...(atLeast !== undefined && { atLeast }), ...(under !== undefined && { below: under }) };
}

function spanOf({ from, to, ...time }: Span, { facts, country }: Names): Condition {
  const { unit, limits } = timeOf(time, country);
  const isYear = (fact: string) => unit !== 'months' && facts[fact]?.kind === 'year';
  for (const fact of [from, to]) {
    if (fact !== TODAY && facts[fact]?.kind !== 'date' && !(fact === from && isYear(fact)))
      throw new ConditionError(`span: "${fact}" is not a dated fact. Use one, or "${TODAY}"`);
  }
  return { kind: 'span', from, to, unit, limits };
}

function childTest(fact: string, { on, ...time }: Child, { facts, country }: Names): ChildTest {
  if (on && facts[on.year]?.kind !== 'year')
    throw new ConditionError(`${fact}: "${on.year}" is not a fact that holds a year`);
  return { at: on ?? TODAY, ...timeOf(time, country) };
}

/** The schema has seen to it that there is one unit, and that it is known. */
function timeOf(time: Time, country: Names['country']): { unit: Unit; limits: Limits } {
  const [name, written] = Object.entries(time)[0] as [string, Record<string, number>];
  const first = country['year-from']?.[name];
  const unit = first === undefined ? (name as Unit) : (`years-from-${first}` as const);
  const step = unit === 'months' ? 0.5 : 1;
  const atLeast = written['at-least'] ?? (written['more-than'] === undefined ? undefined : written['more-than'] + step);
  const below = written.below ?? (written['at-most'] === undefined ? undefined : written['at-most'] + step);
  return { unit, limits: { ...(atLeast !== undefined && { atLeast }), ...(below !== undefined && { below }) } };
}
