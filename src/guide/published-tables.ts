/** The decision tables of a programme as a lawyer reviews them: period by period, with every row that holds in each. */
import { type Day, formatDay } from '#engine/calendar.ts';
import { ADOPTED, TABLES, type TableName, tablesIn } from '#engine/rulebook.ts';
import { changeDays, inForce, type TableRow } from '#engine/table.ts';
import type { Draft } from '#rulebook/drafts.ts';
import { limitsNamed } from '#rulebook/limits.ts';
import type { ProgrammeFile, WrittenProgramme } from '#rulebook/programme-schema.ts';
import { rowsByTable } from '#rulebook/tables.ts';

/** What a row gives, by its table: as the file has it, with every limit filled in. */
type Given =
  | { table: 'verdict'; row: ProgrammeFile['rows'][number] }
  | { table: 'length'; row: NonNullable<ProgrammeFile['length']>[number] }
  | { table: 'amount'; row: NonNullable<ProgrammeFile['amount']>['rows'][number] }
  | { table: 'content'; row: NonNullable<ProgrammeFile['content']>[number] }
  | { table: 'deadlines'; row: NonNullable<ProgrammeFile['deadlines']>[number] }
  | { table: 'appeal'; row: ProgrammeFile['appeal'][number] };

/** A row that is the same in every period that has it. */
export type PublishedRow = Given & {
  id: string;
  /** Its place among all rows of its table. */
  place: number;
  /** Its anchor on the page; none other has it. */
  anchor: string;
  /** Days, and `ADOPTED` for what has no date. */
  dated: TableRow;
  /** The condition as the file has it, limits by name. */
  written: string;
  /** The limits that its condition and its figures read. */
  limits: readonly string[];
  sources: readonly string[];
};

export type PublishedPeriod = {
  /** First day; `ADOPTED` for what has no date. */
  from: Day;
  /** The first day of the next period; missing for the last. */
  until?: Day;
  when: 'now' | 'coming' | 'past';
  /** In their order. `isShownAbove`: a period further up the page has the row in full. */
  rows: readonly { row: PublishedRow; number: number; isShownAbove: boolean }[];
};

/** `isFirst`: the first row that fits gives the result; else each row that fits holds. Periods: now, what comes, what was. */
export type PublishedTable = { name: TableName; isFirst: boolean; periods: readonly PublishedPeriod[] };

/**
 * @param start the first day that can be asked about
 * @param today the day on which the law was last read: the period that it lies in is the one in force
 */
export function publishedTables(draft: Draft, written: WrittenProgramme, start: Day, today: Day): PublishedTable[] {
  return TABLES.flatMap((name) => {
    const rows = rowsOf(name, draft, written);
    if (rows.length === 0) return [];
    const isFirst = name !== 'content' && name !== 'deadlines';
    return { name, isFirst, periods: periodsOf(rows, start, today) };
  });
}

/** The anchor of a row of a table on the page of its programme: rows of verdicts have their bare id. */
export const anchorOf = (table: string, id: string): string => (table === 'verdict' ? id : `${table}.${id}`);

type Unnamed = Omit<PublishedRow, 'anchor'>;

function periodsOf(unnamed: readonly (Unnamed & { table: TableName })[], start: Day, today: Day) {
  const days = changeDays(
    unnamed.map(({ dated }) => dated),
    start,
  );
  const current = days.findLastIndex((day) => day <= today);
  const order = [
    ...days.slice(current, current + 1),
    ...days.slice(current + 1),
    ...days.slice(0, Math.max(current, 0)).reverse(),
  ];
  const shown = new Map<Unnamed, PublishedRow>();
  const taken = new Set<string>();
  const name = (row: Unnamed): PublishedRow => {
    const bare = anchorOf(row.table, row.id);
    const anchor = taken.has(bare) ? `${bare}.${dayName(row.dated.from)}` : bare;
    taken.add(anchor);
    const named = { ...row, anchor } as PublishedRow;
    shown.set(row, named);
    return named;
  };
  return order.flatMap((from): PublishedPeriod[] => {
    const rows = unnamed.filter(({ dated }) => inForce(dated, from));
    const until = days[days.indexOf(from) + 1];
    const when = from > today ? 'coming' : until === undefined || until > today ? 'now' : 'past';
    if (rows.length === 0 && when === 'past') return [];
    return [
      {
        from,
        ...(until !== undefined && { until }),
        when,
        rows: rows.map((row, place) => {
          const above = shown.get(row);
          return { row: above ?? name(row), number: place + 1, isShownAbove: above !== undefined };
        }),
      },
    ];
  });
}

const dayName = (day: Day): string => (day === ADOPTED ? 'adopted' : formatDay(day));

function rowsOf(name: TableName, { file, tables }: Draft, written: WrittenProgramme): Unnamed[] {
  const rows = fileRows(name, file);
  const conditions = tablesIn(tables, [name]).flatMap((table) => table.conditions);
  const asWritten = fileRows(name, written);
  return rows.map((row, place) => {
    const dated = conditions[place] as TableRow;
    const own = writtenRow(asWritten, row);
    return {
      table: name,
      row,
      id: row.id,
      place,
      dated,
      written: inFlow(own.when),
      limits: limitsNamed(own),
      sources: [row.source].flat(),
    } as Unnamed;
  });
}

type AnyRow = { id: string; from: unknown; when: unknown; source: string | readonly string[] };

/** The rows of one table in the order in which its conditions stand: pieces of content are put together by their id. */
function fileRows(name: TableName, file: ProgrammeFile | WrittenProgramme): readonly AnyRow[] {
  const rows: readonly AnyRow[] = rowsByTable(file)[name];
  return name === 'content' ? [...Map.groupBy(rows, ({ id }) => id).values()].flat() : rows;
}

/** The row as the file has it: of several with one id the last that begins no later. */
function writtenRow(asWritten: readonly AnyRow[], { id, from }: AnyRow): AnyRow {
  const same = asWritten.filter((one) => one.id === id);
  return (same.findLast((one) => typeof one.from === 'string' && one.from <= `${from}`) ?? same[0]) as AnyRow;
}

/** A condition in one line, as YAML has it. */
function inFlow(written: unknown): string {
  if (Array.isArray(written)) return `[${written.map(inFlow).join(', ')}]`;
  if (typeof written !== 'object' || written === null) return `${written}`;
  const pairs = Object.entries(written).map(([key, value]) => `${key}: ${inFlow(value)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
