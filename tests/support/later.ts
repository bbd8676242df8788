/** What is foretold, held against the same facts on each later day: a second reading that knows nothing of turning days. */
import { addMonths, type Day, formatDay } from '#engine/calendar.ts';
import { outcomes } from '#engine/outcome.ts';
import { foresee } from '#engine/outlook.ts';
import type { Programme } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { deductions, engine, rulebook } from './rulebook.ts';

const YEARS = 5;

/** What was told for one programme, from a day on: the outcome, and until when it may still be open. */
type Told = { from: Day; outcome: string; by: Day };

/** The outcomes that are settled on the day, and what is told of the later ones. */
function foretold(facts: Facts, on: Day): { programme: Programme; told: Told[] }[] {
  const given = readFacts(rulebook.facts, facts);
  const timeline = deductions.timelineOf(given, rulebook.terms, on);
  const situation = situate(engine, deductions.derive(given, on), on, { timeline });
  return rulebook.programmes.flatMap((programme) => {
    const { outcome: now, changes } = foresee(situation, programme);
    if (now === 'unknown') return [];
    const later = changes.flatMap(({ on: from, outcome, by }) =>
      from === null ? [] : [{ from, outcome, by: by ?? from }],
    );
    return [{ programme, told: [{ from: on, outcome: now, by: on }, ...later] }];
  });
}

/**
 * Each day of five years on which an outcome is not the one that was told. It may be open, since time can make an answer
 * missing, but not on the day told itself: on that the outcome is there, or where only a month is known at its end.
 */
export function notForetold(facts: Facts, on: Day): string[] {
  const given = readFacts(rulebook.facts, facts);
  const all = foretold(facts, on);
  const programmes = all.map(({ programme }) => programme);
  const faults: string[] = [];
  for (let day = on + 1; day <= addMonths(on, YEARS * 12); day += 1) {
    const now = outcomes(engine, programmes, deductions.derive(given, day), day);
    for (const [place, { programme, told }] of all.entries()) {
      const since = told.findLast(({ from }) => from <= day) as Told;
      const mayBeOpen = day !== since.by;
      if (now[place] !== since.outcome && !(now[place] === 'unknown' && mayBeOpen))
        faults.push(`${programme.id} on ${formatDay(day)} is ${now[place]}, told is ${since.outcome}`);
    }
  }
  return faults;
}
