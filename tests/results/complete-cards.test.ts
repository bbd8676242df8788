import { expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { appealOf } from '#engine/follow-up.ts';
import { situate } from '#engine/situation.ts';
import { engine, rulebook } from '../support/rulebook.ts';

const appealOn = (programme: (typeof rulebook.programmes)[number], day: string) =>
  appealOf(situate(engine, {}, parseDay(day) as number), programme)?.id;

// That each row has a reason, a source, an office and a step is checked where the files are read and their texts compared.
test.each(['2021-01-01', '2026-06-30', '2026-07-01', '2030-01-01'])(
  'on %s every card says how to ask for a new answer, to somebody of whom nothing is known',
  (day) => {
    const silent = rulebook.programmes.filter((programme) => appealOn(programme, day) === undefined);
    expect(
      silent.map(
        ({ id }) => `programmes/${id}.yaml: the rows of "appeal" ask a fact on ${day}. Let one row hold for everybody.`,
      ),
    ).toEqual([]);
  },
);

test.each([
  ['2026-06-30', 'une'],
  ['2026-07-01', 'no-appeal-collective'],
])('an answer about collective protection of %s: %s', (day, id) => {
  const programme = rulebook.programmes.find((one) => one.id === 'collective-protection');
  if (!programme) throw new Error('There is no such programme.');
  expect(appealOn(programme, day)).toBe(id);
});
