/** A few of the callers that tests/long/fuzz-check.test.ts meets in many thousands, the same in each run. */
import { expect, test } from 'vitest';
import { tryAll } from '../support/fuzz.ts';
import { SEED } from '../support/people.ts';
import { check } from '../support/rulebook.ts';
import { holdsForAll, hostileCalls, type MadeCall, newTally, saysTheSameTwice } from './hostile-callers.ts';

test('whatever is handed in: an answer for every programme, or one short error', () => {
  const tally = newTally();
  const all = (input: MadeCall): void => {
    holdsForAll(check, input, tally);
    saysTheSameTwice(check, input);
  };
  tryAll(300, hostileCalls, all, SEED);
  expect(tally).toMatchObject({ foreign: 0 });
  expect(Math.min(tally.answered, tally.refused)).toBeGreaterThan(20);
});
