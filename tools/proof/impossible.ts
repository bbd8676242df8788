/** Which situations of a proof no life can be in, by the bounds of the rulebook. */
import { contradictionsBy } from '#engine/bounds.ts';
import type { Day } from '#engine/calendar.ts';
import { cellCount, type Term } from '#engine/conditions/term.ts';
import { FAR } from '#engine/deducing.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import type { Rulebook } from '#engine/rulebook.ts';

/** The cells chosen so far of the terms that bounds speak of: one number for each such term, or `OPEN`. */
export type Chosen = readonly number[];
export const OPEN = -1;

export type Impossible = {
  /** Whether bounds speak of a term, and of any from it on. */
  isBounded(place: number): boolean;
  isBoundedFrom(place: number): boolean;
  /** Whether nobody can be in these cells. */
  isImpossible(chosen: Chosen): boolean;
  /** How many situations are left from a term on, once some cells are chosen. */
  count(place: number, chosen: Chosen): bigint;
};

/** @param terms those of the programme, in the order of the proof */
export function impossibleIn(terms: readonly Term[], { bounds }: Pick<Rulebook, 'bounds'>, on: Day): Impossible {
  const { among } = contradictionsBy(bounds);
  const meeting = thoseThatMeet(terms, bounds, on);
  const bounded = terms.map((term) => meeting.has(term));
  const places = bounded.flatMap((is, place) => (is ? [place] : []));
  const last = places.at(-1) ?? -1;
  const sizes = terms.map((term) => BigInt(cellCount(term) + 1));
  const judged = new Map<string, boolean>();
  const counted = new Map<string, bigint>();

  const isImpossible = (chosen: Chosen): boolean => {
    const key = chosen.join(' ');
    const before = judged.get(key);
    if (before !== undefined) return before;
    const known = chosen.map((cell, n) => (cell === OPEN ? {} : knownIn(terms[places[n] as number] as Term, cell)));
    const found = among([Object.assign({}, ...known)], on) !== undefined;
    judged.set(key, found);
    return found;
  };

  const count = (place: number, chosen: Chosen): bigint => {
    const size = sizes[place];
    if (size === undefined) return 1n;
    if (place > last) return size * count(place + 1, []);
    if (!bounded[place]) return size * count(place + 1, chosen);
    const key = `${place} ${chosen.join(' ')}`;
    const before = counted.get(key);
    if (before !== undefined) return before;
    const cells = Array.from({ length: Number(size) - 1 }, (_, cell) => [...chosen, cell]);
    const possible = [[...chosen, OPEN], ...cells.filter((way) => !isImpossible(way))];
    const sum = possible.reduce((so, way) => so + count(place + 1, way), 0n);
    counted.set(key, sum);
    return sum;
  };

  return {
    isBounded: (place) => bounded[place] === true,
    isBoundedFrom: (place) => place <= last,
    isImpossible,
    count,
  };
}

/**
 * The terms of which two or three can be in cells that cannot be true together: only these must be told apart on the way. What
 * takes four to contradict is not looked for, and stays among what is proved.
 */
function thoseThatMeet(terms: readonly Term[], bounds: Rulebook['bounds'], on: Day): ReadonlySet<Term> {
  const { among } = contradictionsBy(bounds);
  const named = namedIn({ bounds });
  const told = terms.filter((term) => isReadable(term) && named.has(term.fact));
  const cellsOf = (term: Term) => Array.from({ length: cellCount(term) }, (_, cell) => knownIn(term, cell));
  const groups = told.flatMap((one, a) =>
    told.slice(a + 1).flatMap((two, b) => [[one, two], ...told.slice(a + b + 2).map((three) => [one, two, three])]),
  );
  const found = new Set<Term>();
  for (const group of groups.filter((one) => one.some((term) => !found.has(term))))
    for (const pieces of combined(group.map(cellsOf)))
      for (const place of among(pieces, on) ?? []) found.add(group[place] as Term);
  return found;
}

/** One of each list, in every way. */
const combined = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((so, list) => so.flatMap((way) => list.map((one) => [...way, one])), [[]]);

/** The facts that bounds speak of. */
export function namedIn({ bounds: { year, ages, order, counts } }: Pick<Rulebook, 'bounds'>): ReadonlySet<unknown> {
  const tested = [...order, ...counts].flatMap(({ when }) => Object.keys(when ?? {}));
  const ends = [
    ...order.flatMap(({ least, most }) => [least, most]),
    ...counts.flatMap(({ fact, since }) => [fact, since]),
  ];
  return new Set([year, ...ages.flat(), ...ends, ...tested]);
}

type Readable = Extract<Term, { kind: 'scale' | 'values' }>;
const isReadable = (term: Term): term is Readable => term.kind === 'scale' || term.kind === 'values';

/** What is known of somebody who is in a cell of a term. */
function knownIn(term: Term, cell: number): Knowledge {
  if (!isReadable(term)) return {};
  if (term.kind === 'scale')
    return { [term.fact]: { from: term.cuts[cell - 1] ?? -FAR, to: (term.cuts[cell] ?? FAR + 1) - 1 } };
  const oneOf = term.values.filter((_, place) => term.cellOf[place] === cell);
  return term.others?.cell === cell ? {} : { [term.fact]: { oneOf } };
}
