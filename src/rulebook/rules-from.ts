/** A rulebook without what a page never works out: what held only before a day, and figures that texts have filled in. */
import { formatDay } from '#engine/calendar.ts';
import { mapLeaves } from '#engine/diagrams/build.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { mapTables, type Rulebook, type Table } from '#engine/rulebook.ts';
import { withOwnNodes } from './own-nodes.ts';

/** The rulebook for `day` and all days after it: older periods go, and with them the rows and diagrams that only they have. */
export function rulesFrom(rulebook: Rulebook, day: number): Rulebook {
  const { programmes, parameters, limits } = rulebook;
  const diagrams = Diagrams.of(rulebook.nodes);
  const left = programmes.map((programme) => ({
    ...programme,
    tables: mapTables(programme.tables, (table) => tableFrom(diagrams, table, day)),
  }));
  return {
    ...rulebook,
    start: formatDay(day),
    ...withOwnNodes(diagrams, left),
    parameters: changeEach(parameters, ({ values }) => ({ values: since(values, ({ from }) => from, day) })),
    limits: changeEach(limits, (limit) => ({ ...limit, values: since(limit.values, ([from]) => from, day) })),
  };
}

/** The periods that hold on a day or begin after it, and the rows that they can give. */
function tableFrom<R>(diagrams: Diagrams, { rows, periods }: Table<R>, day: number): Table<R> {
  const left = since(periods, ([from]) => from, day);
  const met = new Set<number>();
  const meet = (row: number): number => {
    met.add(row);
    return row;
  };
  for (const [, root] of left) mapLeaves(diagrams, root, meet);
  const kept = rows.filter((_, row) => met.has(row));
  // A leaf above all rows says that none fits.
  const placeOf = (row: number): number => (row < rows.length ? kept.indexOf(rows[row] as R) : kept.length);
  return { rows: kept, periods: left.map(([from, root]) => [from, mapLeaves(diagrams, root, placeOf)] as const) };
}

/** What holds on a day or begins after it, of things in the order of their first days. */
const since = <T>(all: readonly T[], from: (one: T) => number, day: number): T[] =>
  all.filter((_, place) => all.slice(place + 1).every((next) => from(next) > day));

/**
 * Without the limits and amounts that no page works out any more: a figure with one value is filled into the texts while the
 * site is built. @param inTexts names that texts read
 */
export function withoutSettled(rulebook: Rulebook, inTexts: ReadonlySet<string>): Rulebook {
  const paid = new Set(
    rulebook.programmes.flatMap(({ tables }) => tables.amount?.rows ?? []).map((row) => row.parameter),
  );
  const changes = (name: string, values: readonly unknown[]) => values.length > 1 && inTexts.has(name);
  return {
    ...rulebook,
    limits: entriesWhere(rulebook.limits, (name, { values }) => changes(name, values)),
    parameters: entriesWhere(rulebook.parameters, (name, { values }) => paid.has(name) || changes(name, values)),
  };
}

function entriesWhere<T>(all: Readonly<Record<string, T>>, keep: (name: string, one: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name, one]) => keep(name, one)));
}

function changeEach<A, B>(all: Readonly<Record<string, A>>, change: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));
}
