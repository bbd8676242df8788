/** Facts that cannot be true together are refused, and nothing is evaluated. */
import type { Contradictions } from '#engine/bounds.ts';
import { type Day, formatDay } from '#engine/calendar.ts';
import { FAR } from '#engine/deducing.ts';
import type { Knowledge, Range } from '#engine/knowledge.ts';
import type { FactKind, Facts } from '#engine/rulebook.ts';
import { describeFound } from '#rulebook/describe-found.ts';
import { FactError } from '#rulebook/read-facts.ts';

/**
 * @param given the facts as they were read, and `written` as the caller wrote them
 * @throws {FactError} that names the fewest facts which cannot be true together, what was found, and what is allowed.
 */
export function refuseContradictions(
  { facts, contradictions }: { facts: Facts; contradictions: Contradictions },
  given: Knowledge,
  written: object,
  on: Day,
): void {
  // In the order of the rulebook: the same facts give the same message, however they are listed.
  const told = Object.keys(facts).filter((fact) => given[fact] !== undefined);
  const places = contradictions.among(
    told.map((fact) => ({ [fact]: given[fact] })),
    on,
  );
  if (!places) return;
  const names = places.map((place) => told[place] as string);
  const known = Object.fromEntries(names.map((name) => [name, given[name]]));
  const bounded = names.filter((name) => !('oneOf' in (given[name] ?? {})));
  const fact = (bounded.length > 0 ? bounded : names).slice(-1)[0] as string;
  const foundOf = (name: string): unknown => (written as Record<string, unknown>)[name];
  const others = names.filter((name) => name !== fact).map((name) => `${name} is ${describeFound(foundOf(name))}`);
  const room = contradictions.roomFor(fact, known, on);
  const allowed = room ? describeRoom(room, facts[fact]?.kind) : 'no value at all';
  const since = others.length > 0 ? `, since ${others.join(' and ')}` : '';
  throw new FactError(fact, foundOf(fact), `${allowed}${since}`, names);
}

const DATED: Partial<Record<FactKind['kind'], string>> = { date: 'a day', months: 'days' };

function describeRoom({ from, to }: Range, kind: FactKind['kind'] | undefined): string {
  const dated = kind && DATED[kind];
  const say = (value: number): string => (dated ? formatDay(value) : String(value));
  const [isOpenBefore, isOpenAfter] = [from <= -FAR, to >= FAR];
  if (isOpenBefore && isOpenAfter) return 'another value';
  const what = dated ?? 'a number';
  if (isOpenBefore) return `${what} up to ${say(to)}`;
  return isOpenAfter ? `${what} from ${say(from)} on` : `${what} from ${say(from)} to ${say(to)}`;
}
