/** bounds.yaml -> bounds as the engine narrows with them: every bound in one form, and every name looked up. */
import type { Bounds, Count, Order, Point } from '#engine/bounds.ts';
import type { Value } from '#engine/knowledge.ts';
import type { Fact, Facts, Limit } from '#engine/rulebook.ts';
import type { BoundsFile, WrittenBound } from './bounds-schema.ts';
import { dayOf } from './day-of.ts';
import { compileLimits } from './limits.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';

/** Points that are no facts. */
const POINTS = ['birth', 'today'];
const KINDS = { moment: ['date', 'months'], number: ['count', 'number', 'year'] } as const;

type Law = { facts: Facts; limits: Readonly<Record<string, Limit>> };
type Side = 'not-before' | 'not-after' | 'at-least' | 'at-most';
type Many<T> = T | readonly T[];
type Moment = string | { limit: string };
type Moved = Moment | (({ after: Moment } | { before: Moment }) & MovedBy);
type Figure = number | { limit: string };
type MovedBy = { years?: Figure | undefined; months?: Figure | undefined };

/** @throws {RuleError} for a fact, value, day or limit that does not exist or does not fit, naming the bound. */
export function compileBounds({
  bounds: file,
  facts,
  limits,
}: Pick<RulebookFiles, 'bounds' | 'facts' | 'limits'>): Bounds {
  const law = { facts, limits: compileLimits(limits) };
  const clash = POINTS.find((point) => point in facts);
  if (clash)
    throw fault(`"${clash}"`, 'a fact has this name, which bounds keep for a day.', 'Give the fact another name.');
  return {
    ...birthOf(file, law),
    order: file.bounds.flatMap((bound) => orderOf(bound, law)),
    counts: file.bounds.flatMap((bound) => countsOf(bound, law)),
  };
}

function birthOf({ birth }: BoundsFile, law: Law): Pick<Bounds, 'year' | 'ages'> {
  const ages = Object.entries(birth?.ages ?? {}).map(([age, day]) => {
    needs(age, ['count'], law.facts, `birth, "${age}"`);
    return [age, pointOf(day, law, `birth, "${age}"`)] as const;
  });
  if (birth?.year === undefined) return { ages };
  needs(birth.year, ['year'], law.facts, 'birth, "year"');
  return { year: birth.year, ages };
}

function orderOf(bound: WrittenBound, law: Law): Order[] {
  const { fact } = bound;
  const when = whenOf(bound, law);
  const onSide = <T>(side: Side): readonly T[] => listOf(bound[side] as Many<T> | undefined);
  const place = (side: Side) => `bound "${fact}", ${side}`;
  const earlier = onSide<Moved>('not-before').map((moment): Order => {
    pointOf(fact, law, place('not-before'));
    const { point, after, before } = momentOf(moment, law, place('not-before'));
    return { least: point, ...(after && { leastPlus: after }), most: fact, ...(before && { mostPlus: before }) };
  });
  const later = onSide<Moved>('not-after').map((moment): Order => {
    pointOf(fact, law, place('not-after'));
    const { point, after, before } = momentOf(moment, law, place('not-after'));
    return { least: fact, ...(before && { leastPlus: before }), most: point, ...(after && { mostPlus: after }) };
  });
  const least = onSide<Figure | string>('at-least').map(
    (figure): Order => ({ least: numberOf(fact, figure, law, place('at-least')), most: fact }),
  );
  const most = onSide<Figure | string | object>('at-most')
    .filter((figure) => !isSince(figure))
    .map((figure): Order => ({ least: fact, most: numberOf(fact, figure as Figure | string, law, place('at-most')) }));
  return [...earlier, ...later, ...least, ...most].map((order) => ({ ...order, ...(when && { when }) }));
}

function countsOf(bound: WrittenBound, law: Law): Count[] {
  const { fact } = bound;
  const when = whenOf(bound, law);
  return listOf(bound['at-most']).flatMap((figure): Count[] => {
    if (!isSince(figure)) return [];
    const place = `bound "${fact}", at-most`;
    needs(fact, ['count', 'number'], law.facts, place);
    const [months, since] = 'months-since' in figure ? [1, figure['months-since']] : [12, figure['years-since']];
    return [{ fact, months, since: pointOf(since, law, place), ...(when && { when }) }];
  });
}

type Since = { 'months-since': Moment } | { 'years-since': Moment };
const isSince = (figure: unknown): figure is Since =>
  typeof figure === 'object' && figure !== null && ('months-since' in figure || 'years-since' in figure);

function listOf<T>(one: Many<T> | undefined): readonly T[] {
  if (one === undefined) return [];
  return Array.isArray(one) ? one : [one as T];
}

function whenOf({ fact, when }: WrittenBound, { facts }: Law): Record<string, readonly Value[]> | undefined {
  if (!when) return undefined;
  return Object.fromEntries(
    Object.entries(when).map(([tested, written]) => {
      const place = `bound "${fact}", when`;
      const domain = needs(tested, ['choice', 'yes-no'], facts, place);
      const allowed: readonly Value[] = domain.kind === 'choice' ? domain.values : [true, false];
      const values = listOf<Value>(written);
      const unknown = values.find((value) => !allowed.includes(value));
      if (unknown !== undefined)
        throw fault(
          place,
          `${tested} is never ${JSON.stringify(unknown)}.`,
          'Use a value of the fact, see facts.yaml.',
        );
      return [tested, values];
    }),
  );
}

/** A day with what is added to it, in months. */
function momentOf(moment: Moved, law: Law, place: string): { point: Point; after?: number; before?: number } {
  if (typeof moment === 'string' || 'limit' in moment) return { point: pointOf(moment, law, place) };
  const months = monthsOf(moment, law, place);
  return 'after' in moment
    ? { point: pointOf(moment.after, law, place), after: months }
    : { point: pointOf(moment.before, law, place), before: months };
}

function monthsOf({ years, months }: MovedBy, law: Law, place: string): number {
  const figure = years ?? months;
  if (figure === undefined || (years !== undefined && months !== undefined))
    throw fault(place, 'it needs either years or months.', 'Write one of the two.');
  const units = years === undefined ? ['months'] : ['years', 'age'];
  const number = typeof figure === 'number' ? figure : Number(onlyValue(figure.limit, units, law, place));
  return years === undefined ? number : 12 * number;
}

function pointOf(moment: Moment, law: Law, place: string): Point {
  if (typeof moment !== 'string') return dayOf(String(onlyValue(moment.limit, ['day'], law, place)));
  if (/^\d/.test(moment)) return existing(moment, place);
  if (!POINTS.includes(moment)) needs(moment, KINDS.moment, law.facts, place);
  return moment;
}

function existing(day: string, place: string): number {
  try {
    return dayOf(day);
  } catch {
    throw fault(place, `${day} is not a day.`, 'Write one that exists, as YYYY-MM-DD.');
  }
}

function numberOf(fact: string, figure: Figure | string, law: Law, place: string): Point {
  needs(fact, KINDS.number, law.facts, place);
  if (typeof figure === 'number') return figure;
  if (typeof figure === 'object')
    return Number(onlyValue(figure.limit, ['age', 'years', 'months', 'number'], law, place));
  needs(figure, KINDS.number, law.facts, place);
  return figure;
}

/** The one value of a limit: what is impossible does not change from one day to the next. */
function onlyValue(name: string, units: readonly string[], { limits }: Law, place: string): number | string {
  const limit = limits[name];
  if (!limit) throw fault(place, `there is no limit "${name}".`, 'Add it to limits.yaml, or use one that is there.');
  if (!units.includes(limit.unit))
    throw fault(place, `the limit "${name}" is in ${limit.unit}.`, `Name a limit in ${units.join(' or ')}.`);
  const [only] = limit.values;
  if (!only || limit.values.length > 1 || limit.adopted !== undefined)
    throw fault(
      place,
      `the limit "${name}" has several values.`,
      'A bound holds on every day: name a limit with one value.',
    );
  return only[1];
}

function needs(fact: string, kinds: readonly string[], facts: Facts, place: string): Fact {
  const found = facts[fact];
  if (!found) throw fault(place, `there is no fact "${fact}".`, 'Add it to facts.yaml, or use one that is there.');
  if (!kinds.includes(found.kind))
    throw fault(place, `"${fact}" is of the kind "${found.kind}".`, `Use a fact of the kind ${kinds.join(' or ')}.`);
  return found;
}

const fault = (place: string, problem: string, remedy: string): RuleError =>
  new RuleError('bounds.yaml', `${place}: ${problem}`, remedy);
