/**
 * How fast verdicts are, in one run: all programmes for 10,000 mixed situations, three of them against hand-written code and
 * two general engines, and how time grows with the rulebook. Checks first that all agree. `npm run bench:engine`.
 */
import { parseDay } from '#engine/calendar.ts';
import { possibleCells } from '#engine/conditions/term.ts';
import { outcomes } from '#engine/outcome.ts';
import type { Programme } from '#engine/rulebook.ts';
import { createEngine, situate } from '#engine/situation.ts';
import { inForce } from '#engine/table.ts';
import { evaluate } from '#engine/verdict.ts';
import { FACT_ORDER } from '#questions/questions.ts';
import { CHECKED_ON, compileRulebook, compileScope } from '#rulebook/compile.ts';
import { draftProgrammes } from '#rulebook/drafts.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { type Cells, jsonLogic, jsonRules, type Row } from './general-engines.ts';
import { growth } from './growth.ts';
import { HAND_WRITTEN } from './hand-written.ts';
import { type Situation, situations } from './situations.ts';

const COUNT = 10_000;
const MUST = 10;
const on = parseDay(CHECKED_ON) as number;
const files = loadRuleFiles();
const rulebook = compileRulebook(files, FACT_ORDER);
const engine = createEngine(rulebook);
const compared = Object.keys(HAND_WRITTEN);
const programmes = compared.map((id) => rulebook.programmes.find((one) => one.id === id) as Programme);
const mixed = situations(rulebook, COUNT, 0.25, on);
const full = situations(rulebook, 300, 0, on);

/** The best of several rounds, in microseconds for each situation. */
function time(work: (situation: Situation) => unknown, some: readonly Situation[] = mixed, rounds = 7): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const situation of some) work(situation);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1000) / some.length;
}

const diagrams = ({ knowledge }: Situation) => outcomes(engine, programmes, knowledge, on);
const byHand = ({ plain }: Situation) => compared.map((id) => HAND_WRITTEN[id]?.(plain, on));

let same = 0;
let finer = 0;
for (const situation of mixed) {
  const [found, expected] = [diagrams(situation), byHand(situation)];
  found.forEach((outcome, place) => {
    if (outcome === expected[place]) same += 1;
    // Row by row, two open rows that exclude each other look like a doubt; the diagram knows better.
    else if (expected[place] === 'unknown') finer += 1;
    else
      throw new Error(
        `${compared[place]}: ${outcome} and by hand ${expected[place]} for ${JSON.stringify(situation.plain)}`,
      );
  });
}
console.log(
  `${same.toLocaleString('en')} verdicts agree with the hand-written ones; ${finer} more are settled only here.`,
);

const scope = compileScope(files, FACT_ORDER)(on);
const tables = draftProgrammes(files)
  .filter(({ file }) => compared.includes(file.programme))
  .sort((a, b) => compared.indexOf(a.file.programme) - compared.indexOf(b.file.programme))
  .map(({ file, tables: { verdict } }) =>
    verdict.conditions.flatMap((row, place): Row[] =>
      inForce(row, on) ? [{ when: row.when, outcome: file.rows[place]?.outcome ?? '' }] : [],
    ),
  );
const cellsOf = ({ knowledge }: Situation): Cells =>
  Object.fromEntries(
    scope.terms.map((term, number) => [`t${number}`, 31 - Math.clz32(possibleCells(term, knowledge, on))]),
  );
const logic = tables.map((rows) => jsonLogic(rows, scope));
const ruled = tables.map((rows) => jsonRules(rows, scope));
const prepared = full.map((situation) => ({ situation, cells: cellsOf(situation) }));
for (const { situation, cells } of prepared) {
  for (const [place, outcome] of diagrams(situation).entries()) {
    const others = [logic[place]?.(cells), await ruled[place]?.(cells)];
    if (others.some((other) => other !== outcome))
      throw new Error(`${compared[place]}: ${outcome}, general engines ${others.join(' and ')}`);
  }
}
console.log(`${full.length * compared.length} verdicts agree with two general engines, all facts given.\n`);

const hand = time(byHand);
const handFull = time(byHand, full, 50);
const line = (name: string, micros: number, base = hand) =>
  console.log(`${(micros / base).toFixed(1).padStart(9)} ×  ${micros.toFixed(2).padStart(9)} µs  ${name}`);
console.log(`${compared.join(', ')}; one situation with a quarter of the facts open:`);
line('hand-written if and else, three-valued', hand);
const ours = time(diagrams);
line('diagrams, outcomes only', ours);
console.log('\nThe same with every fact given:');
line('hand-written', handFull, handFull);
line('diagrams, outcomes only', time(diagrams, full, 50), handFull);
const start = performance.now();
for (const { cells } of prepared) for (const run of logic) run(cells);
line('json-logic-engine, compiled', ((performance.now() - start) * 1000) / prepared.length, handFull);
const startRules = performance.now();
for (const { cells } of prepared) for (const run of ruled) await run(cells);
line('json-rules-engine', ((performance.now() - startRules) * 1000) / prepared.length, handFull);

console.log(`\nAll ${rulebook.programmes.length} programmes, one situation:`);
line(
  'outcomes only',
  time(({ knowledge }) => outcomes(engine, rulebook.programmes, knowledge, on)),
);
line(
  'with reasons and what is missing',
  time(
    ({ knowledge }) => {
      const situation = situate(engine, knowledge, on);
      return rulebook.programmes.map((programme) => evaluate(situation, programme));
    },
    mixed.slice(0, 500),
    3,
  ),
);
growth(rulebook, mixed.slice(0, 200), on);
console.log(ours / hand <= MUST ? `\nwithin ${MUST} times hand-written` : `\nover ${MUST} times hand-written`);
process.exitCode = ours / hand <= MUST ? 0 : 1;
