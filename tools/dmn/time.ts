/**
 * Time from one day to another, in FEEL. A date plus months is the same day of a later month, or that month's last day, as
 * in the engine's calendar; "more than two months" is a day after that one.
 */
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import type { Bound } from './columns.ts';

type Written = Readonly<Record<string, unknown>>;
type Names = Pick<RulebookFiles, 'country'>;
/** Months, or years that begin on a day `MM-DD`. */
type Unit = 'months' | { from: string };

/** The FEEL name of the day that the answer is for. `today` in a rule file; FEEL's own `today()` would ask a clock. */
export const ON = 'on';

/** The unit that something is counted in, and its limits. */
export function timeOf(written: Written, { country }: Names): { unit: Unit; written: Written } {
  if ('months' in written) return { unit: 'months', written: written['months'] as Written };
  const years = Object.entries({ 'calendar-years': JANUARY, ...country['year-from'] });
  const [name, from] = years.find(([one]) => one in written) ?? [];
  if (!name || !from) throw new Error(`The export does not know how to count ${JSON.stringify(written)}.`);
  return { unit: { from }, written: written[name] as Written };
}

const JANUARY = '01-01';

/** Whether that many months have passed, or more than that many. */
export function passed(from: string, to: string, months: number, more: boolean): string {
  const duration = `duration("${months < 0 ? '-' : ''}P${Math.abs(months)}M")`;
  return `${from} + ${duration} ${more ? '<' : '<='} ${to}`;
}

/** The years from the year `from` to a day, counted from `first` on. */
export function yearsBetween(first: string, from: string, to: string): string {
  const [month, day] = first.split('-').map(Number);
  const begun =
    day === 1
      ? `${to}.month >= ${month}`
      : `${to}.month > ${month} or (${to}.month = ${month} and ${to}.day >= ${day})`;
  const end = first === JANUARY ? `${to}.year` : `(if ${begun} then ${to}.year else ${to}.year - 1)`;
  return `${end} - ${from}`;
}

/** A limit on months asks whether they have passed: "at most two" is "not more than two". */
export function sideOf(op: Bound['op']): { more: boolean; lower: boolean } {
  return { more: op === '>' || op === '<=', lower: op === '>' || op === '>=' };
}
