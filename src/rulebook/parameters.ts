/** Dated amounts: what a file gives, and what hangs on it, exact to a hundredth. */
import { formatDay } from '#engine/calendar.ts';
import type { Parameter } from '#engine/rulebook.ts';
import { dayOf } from './day-of.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';

type Values = { unit: string; values: { from: string; value: number; source: string }[] };

/** @throws {RuleError} for a gap before the first day on which some amount needs a value, dates out of order, or an amount of nothing. */
export function compileParameters(
  files: RulebookFiles['parameters'],
  start: number,
  programmes: RulebookFiles['programmes'],
): Record<string, Parameter> {
  const fail = (id: string, problem: string, remedy: string) =>
    new RuleError('parameters.yaml', `${id}: ${problem}`, remedy);
  /** The first day on which some amount needs the parameter. */
  const firstUse = (id: string): number => {
    const rows = programmes.flatMap(({ amount }) => amount?.rows ?? []).filter(({ parameter }) => parameter === id);
    const days = rows.map(({ from }) => (from === 'adopted' ? start : Math.max(start, dayOf(from))));
    return Math.min(...days);
  };
  const base = (id: string, used: string): Values => {
    const file = files[used];
    if (!file || 'of' in file) throw fail(id, `"${used}" is not an amount with values.`, 'Name one that has values.');
    return file;
  };
  return Object.fromEntries(
    Object.entries(files).map(([id, file]) => {
      const { values } = 'of' in file ? base(id, file.of) : file;
      const [times, over] = 'of' in file ? file.times : [1, 1];
      const dated = values.map(({ from, value }) => ({
        from: dayOf(from),
        value: Math.round((value * times * 100) / over) / 100,
      }));
      const first = dated[0] as { from: number };
      const needed = firstUse(id);
      if (first.from > needed)
        throw fail(
          id,
          `has no value on ${formatDay(needed)}: the first starts ${formatDay(first.from)}.`,
          'Add the earlier value.',
        );
      dated.slice(1).forEach(({ from }, n) => {
        if (from <= (dated[n] as { from: number }).from)
          throw fail(
            id,
            `the value of ${formatDay(from)} does not come after the one before it.`,
            'Put the values in the order of their dates.',
          );
      });
      // Nobody is paid what was in force before the first amount that uses it; a text may name any value.
      const used = Number.isFinite(needed)
        ? dated.filter((_, n) => (dated[n + 1]?.from ?? needed + 1) > needed)
        : dated;
      return [id, { values: used }];
    }),
  );
}
