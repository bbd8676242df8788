/** The tables of a programme file: what each row gives, and the condition on which it gives it. */
import { factsNamed } from '#engine/conditions/condition.ts';
import type { Appeal, Deadline, Length, Row, Table, TableName, Tables } from '#engine/rulebook.ts';
import type { TableRow } from '#engine/table.ts';
import type { ProgrammeFile, WrittenProgramme } from './programme-schema.ts';

/** A row of any table, as far as all tables have it. */
export type WrittenRow = {
  id: string;
  from: string;
  to?: string | undefined;
  when: Record<string, unknown>;
  source: string | string[];
};

/** The body of a table that is read and not yet compiled: the condition of each row. */
export type Conditions = { conditions: readonly TableRow[] };

/** @param read a row's dates and condition; throws where they cannot be read */
export function readTables(file: ProgrammeFile, read: (row: WrittenRow) => TableRow): Tables<Conditions> {
  const { rows, length, amount, content = [], deadlines = [], appeal } = file;
  const table = <W extends WrittenRow, R>(written: readonly W[], given: (row: W) => R): Table<R, Conditions> => ({
    rows: written.map(given),
    conditions: written.map(read),
  });
  const conditions = rows.map(read);
  return {
    verdict: { conditions, rows: rows.map((row, n) => verdictRow(file, row, conditions[n] as TableRow)) },
    ...(length && { length: table(length, lengthOf) }),
    ...(amount && { amount: table(amount.rows, ({ parameter }) => ({ parameter, per: amount.per })) }),
    content: [...Map.groupBy(content, ({ id }) => id).values()].map((same) => table(same, ({ id }) => ({ id }))),
    deadlines: deadlines.map((deadline) => table([deadline], deadlineOf)),
    appeal: table(appeal, appealOf),
  };
}

/** The rows of a programme file by the table that they stand in; none of a table that it does not have. */
export const rowsByTable = <File extends ProgrammeFile | WrittenProgramme>(file: File) => {
  const { rows: verdict, length = [], amount, content = [], deadlines = [], appeal } = file;
  return { verdict, length, amount: amount?.rows ?? [], content, deadlines, appeal } satisfies Record<
    TableName,
    unknown
  >;
};

type Written = ProgrammeFile['rows'][number];

const verdictRow = (file: ProgrammeFile, written: Written, condition: TableRow): Row => ({
  id: `${file.programme}.${written.id}`,
  outcome: written.outcome,
  from: condition.from,
  sources: [written.source].flat(),
  tests: factsNamed(condition.when),
  office: written.office ?? file.office,
  next: written.next ?? file.next,
  ...(written.reason && { reason: `${file.programme}.${written.reason}` }),
  ...(written.event && { event: written.event }),
  ...(written.open && { open: written.open }),
  ...(written.urgent && { urgent: written.urgent }),
});

const lengthOf = ({ maxMonths, extensionMonths, hours }: NonNullable<ProgrammeFile['length']>[number]): Length => ({
  ...(maxMonths !== undefined && { maxMonths }),
  ...(extensionMonths !== undefined && { extensionMonths }),
  ...(hours !== undefined && { hours }),
});

const appealOf = ({ id, source }: WrittenRow): Appeal => ({ id, source: [source].flat()[0] as string });

const deadlineOf = (written: NonNullable<ProgrammeFile['deadlines']>[number]): Deadline => ({
  id: written.id,
  whose: written.whose,
  ...(written.after !== undefined && { after: written.after }),
  ...(written.months !== undefined && { months: written.months }),
  ...(written.step !== undefined && { step: written.step }),
  ...(written['kept-by'] !== undefined && { keptBy: written['kept-by'] }),
  outcomes: written.outcomes,
});
