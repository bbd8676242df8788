/** The door: facts as somebody wrote them become knowledge that the engine can use, or one error that says what is wrong. */
import { parseDay, parseMonth } from '#engine/calendar.ts';
import type { Knowledge, Known } from '#engine/knowledge.ts';
import type { FactKind, Facts } from '#engine/rulebook.ts';

/** One fact is not what it may be. The message names the fact, what was found and what is allowed. */
export class FactError extends Error {
  readonly fact: string;
  constructor(fact: string, found: unknown, allowed: string) {
    super(`${fact}: found ${describeFound(found)}, allowed is ${allowed}.`);
    this.name = 'FactError';
    this.fact = fact;
  }
}

/** What was found, as text; also for values that JSON does not know. */
function describeFound(found: unknown): string {
  if (typeof found === 'bigint') return `${found}n`;
  return typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? String(found));
}

/**
 * Reads facts. `undefined` counts as not given.
 * @param known the facts of the rulebook
 * @throws {FactError} at the first unknown fact, value outside its domain, or date that does not exist.
 */
export function readFacts(known: Facts, facts: unknown): Knowledge {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    throw new FactError('facts', facts, 'an object of facts');
  const knowledge: Record<string, Known> = {};
  for (const [fact, value] of Object.entries(facts)) {
    if (!Object.hasOwn(known, fact))
      throw new FactError(fact, value, `one of the facts: ${Object.keys(known).join(', ')}`);
    if (value !== undefined) knowledge[fact] = readValue(fact, value, known[fact] as FactKind);
  }
  return knowledge;
}

/**
 * Reads one value of one fact.
 * @throws {FactError} when the value is outside the fact's domain.
 */
export function readValue(fact: string, value: unknown, kind: FactKind): Known {
  switch (kind.kind) {
    case 'choice':
      if (typeof value === 'string' && kind.values.includes(value)) return { oneOf: [value] };
      break;
    case 'yes-no':
      if (typeof value === 'boolean') return { oneOf: [value] };
      break;
    case 'months':
      if (Array.isArray(value)) {
        const months = value.map((born) => (typeof born === 'string' ? readDate(born) : undefined));
        if (months.every((month) => month !== undefined)) return { months };
      }
      break;
    case 'date': {
      const days = typeof value === 'string' ? readDate(value) : undefined;
      if (days) return days;
      break;
    }
    default:
      if (
        typeof value === 'number' &&
        value >= kind.min &&
        value <= kind.max &&
        (kind.kind === 'number' || Number.isInteger(value))
      )
        return { from: value, to: value };
  }
  throw new FactError(fact, value, describe(kind));
}

function readDate(value: string): { from: number; to: number } | undefined {
  const day = parseDay(value);
  return day === undefined ? parseMonth(value) : { from: day, to: day };
}

function describe(kind: FactKind): string {
  switch (kind.kind) {
    case 'choice':
      return kind.values.length > 40 ? 'a code of two capital letters' : `one of ${kind.values.join(', ')}`;
    case 'yes-no':
      return 'true or false';
    case 'months':
      return 'a list of months written YYYY-MM, or of days written YYYY-MM-DD, empty for none';
    case 'date':
      return 'a date that exists, written YYYY-MM-DD, or YYYY-MM where only the month is known';
    default:
      return `${kind.kind === 'number' ? 'a number' : 'a whole number'} from ${kind.min} to ${kind.max}`;
  }
}
