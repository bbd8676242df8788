/** The trace of one person, row by row: `npm run rules:explain -- <facts file> [programme] [day]`. The file is JSON or YAML. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { parseDay } from '#engine/calendar.ts';
import { derive } from '#facts/derive.ts';
import { FACT_ORDER } from '#questions/questions.ts';
import { CHECKED_ON } from '#rulebook/compile.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { FactError, readFacts } from '#rulebook/read-facts.ts';
import { traceAll } from './trace.ts';

const MARK = { yes: 'fits    ', no: 'does not', unknown: 'open    ' };
const [file, ...rest] = process.argv.slice(2);
const day = rest.find((word) => /^\d/.test(word)) ?? CHECKED_ON;
const wanted = rest.find((word) => !/^\d/.test(word));
const on = parseDay(day);
if (!file || on === undefined) {
  console.error(
    `Found "${process.argv.slice(2).join(' ')}". Write a facts file, then a programme and a day if you like.`,
  );
  process.exit(2);
}

try {
  const knowledge = derive(readFacts(parse(readFileSync(file, 'utf8'), { schema: 'core' })), on);
  const traces = traceAll(loadRuleFiles(), FACT_ORDER, knowledge, on);
  const shown = traces.filter(({ programme }) => wanted === undefined || programme === wanted);
  if (shown.length === 0)
    throw new Error(`There is no programme "${wanted}". Use the id of a file in src/rulebooks/norway/programmes.`);
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
