/** Which row of its programme each case of the case book ends in. */
import { type Day, parseDay } from '#engine/calendar.ts';
import { programmeOf } from '#engine/rulebook.ts';
import { type Engine, situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import type { CaseFile } from '#rulebook/case-book.ts';
import { readFacts } from '#rulebook/read-facts.ts';

/** `law`: what the expectation was read from. `on`: the day asked for. */
export type CaseTitle = { story: string; law: readonly string[]; on: Day };

/** The cases of one programme: by the row that the answer comes from, and those that an answer is still missing in. */
export type ProgrammeCases = {
  byRow: ReadonlyMap<string, readonly CaseTitle[]>;
  open: readonly CaseTitle[];
};

/** By programme. Rows are named as the rulebook names them, `<programme>.<row>`. @param today the day of cases that name none */
export function casesByRow(
  engine: Engine,
  files: readonly CaseFile[],
  today: Day,
): ReadonlyMap<string, ProgrammeCases> {
  return new Map(files.map(({ programme, cases }) => [programme, ofProgramme(engine, programme, cases, today)]));
}

function ofProgramme(engine: Engine, id: string, cases: CaseFile['cases'], today: Day): ProgrammeCases {
  const { rulebook, deductions } = engine;
  const programme = programmeOf(rulebook, id);
  const ended = cases.map(({ story, law, on: written, facts }) => {
    const on = written === undefined ? today : (parseDay(written) as Day);
    const knowledge = deductions.derive(readFacts(rulebook.facts, facts), on);
    const { outcome, row } = evaluate(situate(engine, knowledge, on), programme);
    return { title: { story, law, on }, row: outcome === 'unknown' ? undefined : row.id };
  });
  const settled = ended.filter(({ row }) => row !== undefined);
  return {
    byRow: new Map(
      [...Map.groupBy(settled, ({ row }) => row as string)].map(([row, some]) => [row, some.map(({ title }) => title)]),
    ),
    open: ended.flatMap(({ row, title }) => (row === undefined ? [title] : [])),
  };
}
