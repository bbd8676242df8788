/**
 * Time from one day to another, in FEEL. A date plus months is the same day of a later month, or that month's last day, as
 * in the engine's calendar; "more than two months" is a day after that one.
 */
import type { Bound } from './columns.ts';

type Written = Readonly<Record<string, unknown>>;
type Unit = 'months' | 'calendar-years' | 'school-years';

/** The FEEL name of the day that the answer is for. `today` in a rule file; FEEL's own `today()` would ask a clock. */
export const ON = 'on';

/** The unit that something is counted in, and its limits. */
export function timeOf(written: Written): { unit: Unit; written: Written } {
  const unit = (['months', 'calendar-years', 'school-years'] as const).find((one) => one in written);
  if (!unit) throw new Error(`The export does not know how to count ${JSON.stringify(written)}.`);
  return { unit, written: written[unit] as Written };
}

/** Whether that many months have passed, or more than that many. */
export function passed(from: string, to: string, months: number, more: boolean): string {
  const duration = `duration("${months < 0 ? '-' : ''}P${Math.abs(months)}M")`;
  return `${from} + ${duration} ${more ? '<' : '<='} ${to}`;
}

/** The years from the year `from` to a day. */
export function yearsBetween(unit: Unit, from: string, to: string): string {
  const end = unit === 'school-years' ? `(if ${to}.month >= 8 then ${to}.year else ${to}.year - 1)` : `${to}.year`;
  return `${end} - ${from}`;
}

/** A limit on months asks whether they have passed: "at most two" is "not more than two". */
export function sideOf(op: Bound['op']): { more: boolean; lower: boolean } {
  return { more: op === '>' || op === '<=', lower: op === '>' || op === '>=' };
}
