/**
 * How long one step in the middle of a run takes: all programmes evaluated with reasons and what is coming, and the next question chosen.
 * `npm run bench`. The limit is 2 ms on the machine at hand.
 */
import { parseDay } from '#engine/calendar.ts';
import { foresee } from '#engine/outlook.ts';
import { createEngine } from '#engine/situation.ts';
import type { Answers } from '#questions/answers.ts';
import { pendingQuestions, replay, situationOf } from '#questions/next-question.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { deductions, files } from '../rulebook.ts';

const LIMIT_MS = 2;
const ROUNDS = 300;
const on = parseDay('2026-11-22') as number;
const engine = createEngine(compileRulebook(files), deductions);

const people: Record<string, Answers> = {
  'nothing answered': {},
  'permit not known': { situation: 'unknown', permit: 'unknown' },
  'Ukrainian, four answers': {
    situation: 'ukraine',
    permit: 'not-applied',
    ukraineGroup: 'citizen',
    homeBeforeInvasion: 'ukraine',
    sex: 'man',
  },
  'refugee, four answers': {
    situation: 'protection',
    permit: 'refugee',
    permitGrantedOn: '2026-08',
    age: '25-54',
    heldCollectiveProtectionBefore: 'unknown',
  },
  'collective protection, five answers': {
    situation: 'ukraine',
    permit: 'collective-protection',
    permitGrantedOn: '2024-05',
    age: '25-54',
    secondCitizenship: 'none',
    tripToUkraine: 'none',
  },
};

/** Middle time of many rounds, in milliseconds. */
function median(work: () => void): number {
  for (let round = 0; round < 30; round += 1) work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[ROUNDS / 2] as number;
}

let slowest = 0;
for (const [name, answers] of Object.entries(people)) {
  const step = median(() => {
    const situation = situationOf(engine, answers, on);
    for (const programme of engine.rulebook.programmes) foresee(situation, programme);
    pendingQuestions(engine, answers, on);
  });
  const path = median(() => replay(engine, answers, on));
  slowest = Math.max(slowest, step);
  console.log(`${step.toFixed(3)} ms a step, ${path.toFixed(3)} ms to replay the whole path: ${name}`);
}
console.log(slowest <= LIMIT_MS ? `within ${LIMIT_MS} ms` : `over the limit of ${LIMIT_MS} ms`);
process.exitCode = slowest <= LIMIT_MS ? 0 : 1;
