/** The trace of one person, row by row: `npm run rules:explain -- <facts file> [programme] [day]`. The file is JSON or YAML. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDay } from '#engine/calendar.ts';
import { FactError, readFacts } from '#rulebook/read-facts.ts';
import { deductions, files } from './rulebook.ts';
import { traceAll } from './trace.ts';

const MARK = { yes: 'fits    ', no: 'does not', unknown: 'open    ' };
const [file, ...rest] = process.argv.slice(2);
const day = rest.find((word) => /^\d/.test(word)) ?? files.country['checked-on'];
const wanted = rest.find((word) => !/^\d/.test(word));
const on = parseDay(day);
if (!file || on === undefined) {
  console.error(
    `Found "${process.argv.slice(2).join(' ')}". Write a facts file, then a programme and a day if you like.`,
  );
  process.exit(2);
}

try {
  const told = parse(readFileSync(file, 'utf8'), { schema: 'core' });
  const knowledge = deductions.derive(readFacts(files.facts, told), on);
  const traces = traceAll(files, knowledge, on);
  const shown = traces.filter(({ programme }) => wanted === undefined || programme === wanted);
  if (shown.length === 0)
    throw new Error(`There is no programme "${wanted}". Use the id of a file in ${files.folder}/programmes.`);
  for (const { programme, rows } of shown) {
    console.log(`\n${programme} on ${day}`);
    for (const { row, outcome, fits, lacks, sources } of rows) {
      const more =
        fits === 'unknown' ? `  needs ${lacks.join(', ')}` : fits === 'yes' ? `  (${sources.join(', ')})` : '';
      console.log(`  ${MARK[fits]} ${row} -> ${outcome}${more}`);
    }
  }
} catch (error) {
  console.error(error instanceof FactError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
