/** What is known about a person: for each fact the values that are still possible. A fact that is not here is unknown. */
import { addMonths, type Day } from './calendar.ts';

/** One value of a fact with listed values (`true` and `false` are values too). */
export type Value = string | boolean;

/** Either some of the listed values, or everything from one number (or day) to another, both included. */
export type Known = { readonly oneOf: readonly Value[] } | { readonly from: number; readonly to: number };

export type Knowledge = Readonly<Record<string, Known | undefined>>;

/** Whether a fact is known to the last value; a date known to the month is not. */
export function isExact(known: Known | undefined): boolean {
  if (!known) return false;
  return 'oneOf' in known ? known.oneOf.length === 1 : known.from === known.to;
}

/**
 * What a table asks about a person, cut into cells that it does not look inside of.
 * - `values`: a fact with listed values; `cellOf[i]` is the cell of value i.
 * - `scale`: a number or a day; cell n holds what has reached exactly n of the `cuts`.
 * - `span`: the time from one dated fact to another (or to the day asked for); each cut is a number of months, reached when
 *   that many months have passed; `x.5` means more than x months.
 */
export type Term =
  | { kind: 'values'; fact: string; values: readonly Value[]; cellOf: readonly number[] }
  | { kind: 'scale'; fact: string; cuts: readonly number[] }
  | { kind: 'span'; from: string; to: string; cuts: readonly number[] };

/** In a span: the day that the answer is for. */
export const TODAY = 'today';

const all = (count: number): number => 2 ** count - 1;

/** How many cells a term has. */
export function cellCount(term: Term): number {
  return term.kind === 'values' ? Math.max(...term.cellOf) + 1 : term.cuts.length + 1;
}

/** The facts that a term is about. */
export function factsOf(term: Term): string[] {
  return term.kind === 'span' ? [term.from, term.to].filter((fact) => fact !== TODAY) : [term.fact];
}

/** The cells of a term that are still possible, as bits. `on` is the day that the answer is for. */
export function possibleCells(term: Term, knowledge: Knowledge, on: Day): number {
  if (term.kind === 'values') return cellsOfValues(term, knowledge[term.fact]);
  if (term.kind === 'span') return cellsOfSpan(term, knowledge, on);
  const known = knowledge[term.fact];
  return known && 'from' in known
    ? cellsBetween(
        term.cuts,
        (cut) => cut <= known.from,
        (cut) => cut <= known.to,
      )
    : all(term.cuts.length + 1);
}

function cellsOfValues(term: Term & { kind: 'values' }, known: Known | undefined): number {
  if (!known || !('oneOf' in known)) return all(cellCount(term));
  let mask = 0;
  for (const value of known.oneOf) mask |= 1 << (term.cellOf[term.values.indexOf(value)] as number);
  return mask;
}

/** Cells from the least to the greatest number of cuts that can have been reached. */
function cellsBetween(
  cuts: readonly number[],
  surely: (cut: number) => boolean,
  perhaps: (cut: number) => boolean,
): number {
  const least = cuts.filter(surely).length;
  const most = cuts.filter(perhaps).length;
  return all(most + 1) & ~all(least);
}

function cellsOfSpan(term: Term & { kind: 'span' }, knowledge: Knowledge, on: Day): number {
  const from = knowledge[term.from];
  const to = term.to === TODAY ? { from: on, to: on } : knowledge[term.to];
  if (!from || !to || !('from' in from) || !('from' in to)) return all(term.cuts.length + 1);
  const reached = (start: Day, end: Day) => (cut: number) =>
    addMonths(start, Math.floor(cut)) + (cut % 1 ? 1 : 0) <= end;
  return cellsBetween(term.cuts, reached(from.to, to.from), reached(from.from, to.to));
}
