/** The conditions of a rule file in the form that the engine compiles. */
import { parseDay } from '../engine/calendar.ts';
import type { Condition, Limits } from '../engine/condition.ts';
import { TODAY } from '../engine/knowledge.ts';
import { FACTS, type FactId } from '../facts/facts.ts';

/** Says what is wrong with a condition; the caller adds file and row. */
export class ConditionError extends Error {}

type Groups = Readonly<Record<string, readonly string[]>>;
type Written = Readonly<Record<string, unknown>>;
type Span = { from: string; to: string; months: Record<string, number> };

/** A `when` of a rule file as a condition. @throws {ConditionError} for a group or dated fact that does not exist. */
export function conditionOf(when: Written, groups: Groups): Condition {
  const of = Object.entries(when).flatMap(([key, value]) => partsOf(key, value, groups));
  return of.length === 1 ? (of[0] as Condition) : { kind: 'all', of };
}

function partsOf(key: string, value: unknown, groups: Groups): Condition[] {
  switch (key) {
    case 'any':
      return [{ kind: 'any', of: (value as Written[]).map((part) => conditionOf(part, groups)) }];
    case 'not':
      return [{ kind: 'not', of: conditionOf(value as Written, groups) }];
    case 'outcome':
      return Object.entries(value as Record<string, string[]>).map(([programme, outcomes]) => ({
        kind: 'outcome',
        programme,
        outcomes,
      }));
    case 'span':
      return [value].flat().map((span) => spanOf(span as Span));
    default:
      return [testOf(key as FactId, value, groups)];
  }
}

function testOf(fact: FactId, value: unknown, groups: Groups): Condition {
  const { kind } = FACTS[fact];
  if (kind === 'yes-no') return { kind: 'values', fact, values: [value as boolean] };
  if (kind === 'months') return { kind: 'values', fact, values: [value === 'some'] };
  if (kind === 'choice') return { kind: 'values', fact, values: valuesOf(fact, value, groups) };
  return {
    kind: 'scale',
    fact,
    limits:
      kind === 'date' ? dayLimits(value as Record<string, string>) : numberLimits(value as Record<string, number>),
  };
}

function valuesOf(fact: FactId, value: unknown, groups: Groups): string[] {
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

function spanOf({ from, to, months }: Span): Condition {
  for (const fact of [from, to]) {
    if (fact !== TODAY && FACTS[fact as FactId]?.kind !== 'date')
      throw new ConditionError(`span: "${fact}" is not a dated fact. Use one, or "${TODAY}"`);
  }
  const atLeast = months['at-least'] ?? (months['more-than'] === undefined ? undefined : months['more-than'] + 0.5);
  const below = months.below ?? (months['at-most'] === undefined ? undefined : months['at-most'] + 0.5);
  return {
    kind: 'span',
    from,
    to,
    limits: { ...(atLeast !== undefined && { atLeast }), ...(below !== undefined && { below }) },
  };
}
