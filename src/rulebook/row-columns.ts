/**
 * The rows of all verdicts on the wire, one text for each column: what is alike stands together. Between `,` a cell has nothing where
 * the row before says the same, and `-` where there is nothing to say. No id has its programme before it, sources are told by their
 * place in the register, and the facts that a row tests by its condition.
 */
import type { Row } from '#engine/rulebook.ts';

/** How the words of a cell are read, where they are not the value itself. */
const COLUMNS: { [Column in keyof Omit<Required<Row>, 'tests'>]: ((words: string[]) => unknown) | undefined } = {
  id: undefined,
  reason: undefined,
  outcome: undefined,
  from: ([day]) => Number(day),
  sources: (words) => words,
  office: undefined,
  next: (words) => words,
  event: undefined,
  open: undefined,
  urgent: () => true,
};
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS) as Column[];
const NOTHING = '-';

export type RowColumns = Readonly<Record<Column, string>>;
/** A row without what its condition says, its ids without the programme. */
export type SentRow = Omit<Row, 'tests'>;

/** @param sources the register */
export function writeRows(rows: readonly SentRow[], sources: readonly string[]): RowColumns {
  const cell = (row: SentRow | undefined, name: Column): string => {
    const value = name === 'sources' ? row?.sources.map((source) => sources.indexOf(source)) : row?.[name];
    return [value ?? []].flat().join(' ') || NOTHING;
  };
  const column = (name: Column): string[] => rows.map((row) => cell(row, name));
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      column(name)
        .map((text, place, all) => (text === all[place - 1] ? '' : text))
        .join(),
    ]),
  ) as RowColumns;
}

/** The rows again. */
export function readRows(columns: RowColumns, sources: readonly string[]): SentRow[] {
  const rows = columns.id.split(',').map((): Record<string, unknown> => ({}));
  for (const name of NAMES) {
    let before = '';
    columns[name].split(',').forEach((cell, place) => {
      before = cell || before;
      const words = before === NOTHING ? [] : before.split(' ');
      const value = COLUMNS[name] ? COLUMNS[name](words) : words[0];
      if (before !== NOTHING || Array.isArray(value)) (rows[place] as Record<string, unknown>)[name] = value;
    });
  }
  return rows.map((row) => ({
    ...(row as SentRow),
    sources: (row.sources as string[]).map((place) => sources[Number(place)] as string),
  }));
}
