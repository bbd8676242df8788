/** What the rules say about days to come, for readers of the published rulebook: what has a date, and what is only adopted. */
import { formatDay } from '#engine/calendar.ts';
import { dayOf } from './day-of.ts';
import { resolveLimits } from './limits.ts';
import type { WrittenFiles } from './rule-files.ts';
import { rowsByTable } from './tables.ts';

/** `on`: the first day of the change; `null` for what is adopted without a date. `what`: a row of a programme's table, or a figure. */
export type Upcoming = { on: string | null; sources: readonly string[] } & (
  | { what: 'row'; programme: string; table: string; row: string; change: 'begins' | 'ends' }
  | { what: 'limit' | 'parameter'; name: string; value: number | string }
);

type Row = { id: string; from: string; to?: string | undefined; source: string | readonly string[] };

/** Every row that begins or ends, and every figure that becomes another, after the day `after`; the nearest first. */
export function upcoming(files: WrittenFiles, after: string): Upcoming[] {
  const rows = resolveLimits(files).programmes.flatMap((file) => {
    return Object.entries(rowsByTable(file)).flatMap(([table, some]) =>
      (some as readonly Row[]).flatMap((row) =>
        turnsOf(row).map((turn) => ({ programme: file.programme, table, ...turn })),
      ),
    );
  });
  const figures = [...figuresOf('limit', files.limits), ...figuresOf('parameter', files.parameters)];
  const far = (on: string | null) => on ?? '9999';
  return [...rows, ...figures].filter(({ on }) => far(on) > after).sort((a, b) => far(a.on).localeCompare(far(b.on)));
}

type Figures = WrittenFiles['limits'] | WrittenFiles['parameters'];
type Values = readonly { from: string; value: number | string; source: string | readonly string[] }[];

/** A figure that is a part of another turns with that one. */
function figuresOf(what: 'limit' | 'parameter', figures: Figures): Upcoming[] {
  return Object.entries(figures).flatMap(([name, figure]) =>
    ('values' in figure ? (figure.values as Values) : []).map(({ from, value, source }) => ({
      what,
      name,
      value,
      on: dayOrNone(from),
      sources: [source].flat(),
    })),
  );
}

function turnsOf({ id, from, to, source }: Row) {
  const turn = { what: 'row' as const, row: id, sources: [source].flat() };
  const begins = { ...turn, on: dayOrNone(from), change: 'begins' as const };
  if (to === undefined) return [begins];
  return [begins, { ...turn, on: to === 'adopted' ? null : formatDay(dayOf(to) + 1), change: 'ends' as const }];
}

const dayOrNone = (from: string): string | null => (from === 'adopted' ? null : from);
