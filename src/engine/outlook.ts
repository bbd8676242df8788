/** What is coming: the same person on later days, and at the ages that the law looks at. */
import type { Day } from './calendar.ts';
import { possibleCells } from './conditions/term.ts';
import type { Possible } from './diagrams/restrict.ts';
import type { Knowledge } from './knowledge.ts';
import { outcomeNumber, UNSETTLED } from './outcome.ts';
import { ADOPTED, type Compiled, OUTCOMES, type Outcome, type Programme, type Rulebook, rootOn } from './rulebook.ts';
import type { Situation } from './situation.ts';

/** `why`: the rules change on that day, or time has passed. `on` is `null` for what is adopted without a date. */
export type Change = { on: Day | null; outcome: Outcome; why: 'rules' | 'time' };
export type AgeChange = { age: number; outcome: Outcome };

/**
 * Each later day on which the outcome becomes another one. Only what is settled: whether something changes for somebody who
 * lacks an answer then is not known.
 */
export function changesOf(situation: Situation, programme: Programme, now: Outcome): Change[] {
  if (now === 'unknown') return [];
  const ruleDays = programme.tables.verdict.periods.map(([from]) => from).filter((day) => day > situation.on);
  const days = [...new Set([...ruleDays, ...situation.timeline.days])].sort((a, b) => a - b);
  const changes: Change[] = [];
  let before: Outcome = now;
  for (const day of days) {
    const outcome = outcomeOn(situation, programme, day, possibleOn(situation, day));
    if (outcome === undefined) continue;
    const why = ruleDays.includes(day) ? 'rules' : 'time';
    if (outcome !== before) changes.push({ on: day === ADOPTED ? null : day, outcome, why });
    before = outcome;
  }
  return changes;
}

/** Birthdays that give another outcome under the rules of today. */
export function ageChangesOf(situation: Situation, programme: Programme, now: Outcome): AgeChange[] {
  if (now === 'unknown') return [];
  const found = agesAsked(situation.engine.rulebook).flatMap((age) => {
    const possible = possibleAt(situation, age);
    const outcome = possible && outcomeOn(situation, programme, situation.on, possible);
    return outcome === undefined ? [] : [{ age, outcome }];
  });
  return found.filter(({ outcome }, place) => outcome !== (found[place - 1]?.outcome ?? now));
}

/** The ages at which some rule turns. */
const agesAsked = ({ country, terms }: Rulebook): readonly number[] =>
  terms.flatMap((term) => (term.kind === 'scale' && term.fact === country.adult.fact ? term.cuts : []));

function outcomeOn(situation: Situation, programme: Programme, day: Day, possible: Possible): Outcome | undefined {
  const { engine } = situation;
  const number = outcomeNumber(
    engine.diagrams,
    rootOn(engine.outcomes.get(programme) as Compiled, day),
    (term) => possible[term] as number,
  );
  return number === UNSETTLED ? undefined : OUTCOMES[number];
}

function possibleOn(situation: Situation, day: Day): Possible {
  if (day === ADOPTED) return situation.possible;
  return remembered(situation, day, () => cellsOf(situation, situation.timeline.knowledgeOn(day), day)) as Possible;
}

/** Ages are below every day that can be asked for, so the two do not meet. */
function possibleAt(situation: Situation, age: number): Possible | undefined {
  return remembered(situation, age, () => {
    const knowledge = situation.timeline.atAge(age);
    return knowledge && cellsOf(situation, knowledge, situation.on);
  });
}

/** Each day and each birthday is worked out once for all programmes. */
function remembered({ ahead }: Situation, key: number, make: () => Possible | undefined): Possible | undefined {
  if (!ahead.has(key)) ahead.set(key, make());
  return ahead.get(key);
}

const cellsOf = ({ engine }: Situation, knowledge: Knowledge, day: Day): Possible =>
  engine.rulebook.terms.map((term) => possibleCells(term, knowledge, day));
