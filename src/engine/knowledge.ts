/** What is known about a person: for each fact the values that are still possible. A fact that is not here is unknown. */

/** One value of a fact with listed values (`true` and `false` are values too). */
export type Value = string | boolean;

/** From one number (or day) to another, both included. */
export type Range = { readonly from: number; readonly to: number };

/** Some of the listed values; or a range of numbers or days; or, for a list of months, the days of each month. */
export type Known =
  | { readonly oneOf: readonly Value[] }
  /** Any other value, of a fact that has too many to list. */
  | { readonly noneOf: readonly Value[] }
  | Range
  | { readonly months: readonly Range[] };

export type Knowledge = Readonly<Record<string, Known | undefined>>;

/** Whether a fact is known to the last value; a date known to the month is not, a list of months is. */
export function isExact(known: Known | undefined): boolean {
  if (!known) return false;
  if ('months' in known) return true;
  if ('noneOf' in known) return false;
  return 'oneOf' in known ? known.oneOf.length === 1 : known.from === known.to;
}

/** Whether a range lies inside what is known of its fact. */
export const isWithin = (narrow: Known, wide: Known | undefined): boolean =>
  wide !== undefined && 'from' in narrow && 'from' in wide && wide.from <= narrow.from && narrow.to <= wide.to;

/** Whether a fact with listed values can still have one of them. */
export function canBe(known: Known, value: Value): boolean {
  if ('oneOf' in known) return known.oneOf.includes(value);
  return !('noneOf' in known && known.noneOf.includes(value));
}

/** Whether a fact with listed values surely has one of these. */
export const isSurely = (known: Known | undefined, values: readonly Value[]): boolean =>
  known !== undefined && 'oneOf' in known && known.oneOf.every((value) => values.includes(value));
