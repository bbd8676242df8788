/** Limits and amounts over time, with whoever reads them. */
import { formatDay } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { limitsNamed } from '#rulebook/limits.ts';
import type { WrittenFiles } from '#rulebook/rule-files.ts';
import { rowsByTable } from '#rulebook/tables.ts';
import { anchorOf } from './published-tables.ts';

/** `from` is a day `YYYY-MM-DD`, or `adopted`; a value that is a day is written so too. */
type DatedValue = { from: string; value: number | string; sources: readonly string[] };
/** A row that reads a figure. */
type Reader = { programme: string; anchor: string };

export type DatedFigure = {
  name: string;
  kind: 'limit' | 'amount';
  /** What a limit counts; of an amount the words of its file. */
  unit: string;
  values: readonly DatedValue[];
  /** An amount that is a part of another one: so many of so many parts of it. */
  part?: { of: string; times: number; over: number };
  readers: readonly Reader[];
};

/** Every limit and every amount of a rulebook, in the order of its files. @param rulebook with the amounts worked out */
export function datedFigures(files: WrittenFiles, rulebook: Pick<Rulebook, 'parameters'>): DatedFigure[] {
  const readers = readersByName(files);
  const limits = Object.entries(files.limits).map(
    ([name, { unit, values }]): DatedFigure => ({
      name,
      kind: 'limit',
      unit,
      values: values.map(({ from, value, source }) => ({ from, value, sources: [source].flat() })),
      readers: readers.get(name) ?? [],
    }),
  );
  return [...limits, ...amounts(files, rulebook, readers)];
}

function amounts(
  { parameters }: WrittenFiles,
  rulebook: Pick<Rulebook, 'parameters'>,
  readers: ReadonlyMap<string, readonly Reader[]>,
): DatedFigure[] {
  return Object.entries(parameters).map(([name, written]) => {
    const base = 'of' in written ? parameters[written.of] : written;
    const sourceFrom = new Map(base && 'values' in base ? base.values.map(({ from, source }) => [from, source]) : []);
    return {
      name,
      kind: 'amount',
      unit: written.unit,
      values: (rulebook.parameters[name]?.values ?? []).map(({ from, value }) => ({
        from: formatDay(from),
        value,
        sources: [sourceFrom.get(formatDay(from)) ?? []].flat(),
      })),
      ...('of' in written && { part: { of: written.of, times: written.times[0], over: written.times[1] } }),
      readers: readers.get(name) ?? [],
    };
  });
}

/** The rows that name each limit or amount. */
function readersByName({ programmes }: WrittenFiles): Map<string, Reader[]> {
  const found = new Map<string, Reader[]>();
  for (const file of programmes) {
    for (const [table, rows] of Object.entries(rowsByTable(file)))
      for (const row of rows as readonly { id: string; parameter?: string }[]) {
        const reader = { programme: file.programme, anchor: anchorOf(table, row.id) };
        for (const name of [...limitsNamed(row), ...[row.parameter ?? []].flat()]) {
          const known = found.get(name) ?? [];
          if (!known.some(({ programme, anchor }) => programme === reader.programme && anchor === reader.anchor))
            found.set(name, [...known, reader]);
        }
      }
  }
  return found;
}
