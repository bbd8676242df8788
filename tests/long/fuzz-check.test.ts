/** The built module under many thousand inputs: the result, or one error of ours, in bounded time. */
import { expect, test } from 'vitest';
import { holdsForAll, hostileCalls, newTally, saysTheSameTwice, truthfulCalls } from '../headless/hostile-callers.ts';
import { figure } from '../support/figures.ts';
import { tryAll } from '../support/fuzz.ts';
import { check as fromSource } from '../support/rulebook.ts';

const built: { check: typeof fromSource } = await import(new URL('../../dist/api/v1/rettvei.js', import.meta.url).href);

/** No answer takes as long, on a slow machine whose cores are shared. */
const LONGEST_MS = 5000;

test('the built module is asked, and says the same as the source', () => {
  const facts = { permit: 'refugee', age: 30 };
  const on = { on: '2026-11-22' };
  expect(built.check(facts, on)).toEqual(fromSource(facts, on));
});

test.for([
  { who: 'anybody, with anything as facts and as options,', runs: 40_000, calls: hostileCalls },
  { who: 'who can exist', runs: 6000, calls: truthfulCalls },
])('$who gets an answer for every programme, or one short error', ({ runs, calls }, { task }) => {
  const tally = newTally();
  const tried = tryAll(runs, calls, (input) => {
    holdsForAll(built.check, input, tally);
    if ((tally.answered + tally.refused) % 50 === 0) saysTheSameTwice(built.check, input);
  });
  figure(task, 'fuzz: inputs in all', tried);
  figure(task, 'fuzz: calls of check() refused', tally.refused);
  figure(task, 'fuzz: calls of check() answered', tally.answered);
  figure(task, 'fuzz: errors that are none of ours', tally.foreign);
  figure(task, 'fuzz: longest check(), ms', Math.round(tally.longest), 'most');
  expect(tally.longest).toBeLessThan(LONGEST_MS);
  expect(tally.answered).toBeGreaterThan(runs / 50);
  expect(tally.foreign).toBe(0);
});
