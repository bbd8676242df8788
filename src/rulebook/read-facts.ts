/** The door: facts as somebody wrote them become knowledge that the engine can use, or one error that says what is wrong. */
import { parseDay, parseMonth } from '#engine/calendar.ts';
import type { Knowledge, Known, Range } from '#engine/knowledge.ts';
import type { FactKind, Facts } from '#engine/rulebook.ts';
import { clippedName, describeFound } from './describe-found.ts';

/** Facts are not what they may be. The message names the fact, what was found and what is allowed. */
export class FactError extends Error {
  readonly fact: string;
  /** All facts that it is about: several where they cannot be true together. */
  readonly facts: readonly string[];
  constructor(fact: string, found: unknown, allowed: string, facts: readonly string[] = [clippedName(fact)]) {
    super(`${clippedName(fact)}: found ${describeFound(found)}, allowed is ${allowed}.`);
    this.name = 'FactError';
    this.fact = clippedName(fact);
    this.facts = facts;
  }
}

/** The most months that a list holds: more children than anybody has. */
export const MOST_MONTHS = 30;

/**
 * Reads facts. `undefined` counts as not given.
 * @param known the facts of the rulebook
 * @throws {FactError} at the first unknown fact, value outside its domain, or date that does not exist.
 */
export function readFacts(known: Facts, facts: unknown): Knowledge {
  const allowed = `one of the facts: ${Object.keys(known).join(', ')}`;
  const knowledge: Record<string, Known> = {};
  for (const [fact, value] of factsIn(known, facts)) {
    if (!Object.keys(known).includes(fact)) throw new FactError(fact, value, allowed);
    if (value !== undefined) knowledge[fact] = readValue(fact, value, known[fact] as FactKind);
  }
  return knowledge;
}

/** The facts as they are written, each read once, up to the first that is none. @throws {FactError} */
export const factsIn = (known: Facts, facts: unknown): [fact: string, value: unknown][] =>
  entriesOf('facts', facts, { allowed: 'an object of facts', isKnown: (fact) => Object.keys(known).includes(fact) });

/**
 * The entries of a plain object, each read once. Nothing that a caller hands in is trusted to be what it looks like: a Map, a
 * list or an object of a class would be read as one without entries, and reading may throw. The first key that is not known is the
 * last that is read: the caller refuses it, however many come after it.
 * @throws {FactError}
 */
export function entriesOf(
  name: string,
  found: unknown,
  { allowed, isKnown }: { allowed: string; isKnown: (key: string) => boolean },
): [key: string, value: unknown][] {
  const keys = attempt(() => (isPlain(found) ? Object.keys(found) : undefined));
  if (!keys) throw new FactError(name, found, allowed);
  const unknown = keys.findIndex((key) => !isKnown(key));
  return (unknown === -1 ? keys : keys.slice(0, unknown + 1)).map((key) => {
    const read = attempt(() => [(found as Record<string, unknown>)[key]] as const);
    if (!read) throw new FactError(key, UNREADABLE, 'a value that can be read');
    return [key, read[0]];
  });
}

/** Stands for what throws when it is read. */
const UNREADABLE = new Proxy([], {
  get: () => {
    throw new TypeError();
  },
});

function isPlain(found: unknown): found is object {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return false;
  if (Object.prototype.toString.call(found) !== '[object Object]' || Object.getOwnPropertySymbols(found).length > 0)
    return false;
  // The objects of another window have a prototype of their own, which has none either.
  const prototype: unknown = Object.getPrototypeOf(found);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.getOwnPropertyNames(prototype).includes('isPrototypeOf'))
  );
}

/** What a step gives; nothing where it throws. */
function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
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
    case 'months': {
      const months = attempt(() => readMonths(value));
      if (months) return { months };
      break;
    }
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

/** The days that each entry of a list can mean; nothing where it is none, has gaps, or is too long. */
function readMonths(value: unknown): Range[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const list: readonly unknown[] = value;
  // A proxy of a list can tell anything.
  const { length } = list;
  if (!Number.isInteger(length) || length < 0 || length > MOST_MONTHS) return undefined;
  // A gap in a list is passed over by `map` and `every`.
  const months = Array.from({ length }, (_, place) => list[place]).map((month) =>
    typeof month === 'string' ? readDate(month) : undefined,
  );
  return months.every((month) => month !== undefined) ? months : undefined;
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
      return `a list of at most ${MOST_MONTHS} months written YYYY-MM, or days written YYYY-MM-DD, empty for none`;
    case 'date':
      return 'a date that exists, written YYYY-MM-DD, or YYYY-MM where only the month is known';
    default:
      return `${kind.kind === 'number' ? 'a number' : 'a whole number'} from ${kind.min} to ${kind.max}`;
  }
}
