/**
 * Time from one day to another, in FEEL. A date plus months is the same day of a later month, or that month's last day, as
 * in the engine's calendar; "more than two months" is a day after that one.
 */
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { type Bound, boundsOf, type Column, type Formula, limits, truth } from './columns.ts';

type Written = Readonly<Record<string, unknown>>;
type Names = Pick<RulebookFiles, 'facts' | 'country'>;
/** Months, or years that begin on a day `MM-DD`. */
type Unit = 'months' | { from: string };

/** The FEEL name of the day that the answer is for. `today` in a rule file; FEEL's own `today()` would ask a clock. */
export const ON = 'on';

const nameOf = (fact: unknown): string => (fact === 'today' ? ON : String(fact));

function timeOf(written: Written, { country }: Names): { unit: Unit; written: Written } {
  if ('months' in written) return { unit: 'months', written: written['months'] as Written };
  const years = Object.entries({ 'calendar-years': JANUARY, ...country['year-from'] });
  const [name, from] = years.find(([one]) => one in written) ?? [];
  if (!name || !from) throw new Error(`The export does not know how to count ${JSON.stringify(written)}.`);
  return { unit: { from }, written: written[name] as Written };
}

const JANUARY = '01-01';

/** Whether that many months have passed, or more than that many. */
function passed(from: string, to: string, months: number, more: boolean): string {
  const duration = `duration("${months < 0 ? '-' : ''}P${Math.abs(months)}M")`;
  return `${from} + ${duration} ${more ? '<' : '<='} ${to}`;
}

function yearsBetween(first: string, from: string, to: string): string {
  const [month, day] = first.split('-').map(Number);
  const begun =
    day === 1
      ? `${to}.month >= ${month}`
      : `${to}.month > ${month} or (${to}.month = ${month} and ${to}.day >= ${day})`;
  const end = first === JANUARY ? `${to}.year` : `(if ${begun} then ${to}.year else ${to}.year - 1)`;
  return `${end} - ${from}`;
}

/** The tests of a span, or, where it does not hold, their opposites. */
export function spanTests(span: Written, names: Names, holds: boolean): Formula[] {
  const [from, to] = [nameOf(span['from']), nameOf(span['to'])];
  const { unit, written } = timeOf(span, names);
  if (unit !== 'months') {
    const start = names.facts[from]?.kind === 'year' ? from : `${from}.year`;
    return [limits({ feel: yearsBetween(unit.from, start, to), type: 'number' }, written, holds)];
  }
  const tests = boundsOf(written).map(({ op, value }) => {
    const { more, lower } = sideOf(op);
    return truth({ feel: passed(from, to, value as number, more), type: 'boolean' }, lower === holds);
  });
  return [holds ? { all: tests } : { any: tests }];
}

/** A limit on months asks whether they have passed: "at most two" is "not more than two". */
function sideOf(op: Bound['op']): { more: boolean; lower: boolean } {
  return { more: op === '>' || op === '<=', lower: op === '>' || op === '>=' };
}

/** Whether there is one child who is of every age asked for. */
export function childColumn(fact: string, tests: readonly Written[], names: Names): Column {
  const ages = tests.flatMap((test) => {
    const { unit, written } = timeOf(test, names);
    const at = test['on'] as { year: string; day: string } | undefined;
    const [month, day] = (at?.day ?? '').split('-').map(Number);
    const to = at ? `date(${at.year}, ${month}, ${day})` : ON;
    return boundsOf(written).map(({ op, value }) => {
      if (unit !== 'months') return `${yearsBetween(unit.from, 'b.year', to)} ${op} ${value}`;
      const { more, lower } = sideOf(op);
      const test = passed('b', to, value as number, more);
      return lower ? test : `not(${test})`;
    });
  });
  return { feel: `some b in ${fact} satisfies (${ages.join(' and ')})`, type: 'boolean' };
}
