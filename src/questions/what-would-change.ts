/** What would have to be different for a better outcome: one answer changed at a time, and only what a person can change. */
import type { Day } from '#engine/calendar.ts';
import { outcomes } from '#engine/outcome.ts';
import type { Outcome, Programme } from '#engine/rulebook.ts';
import type { Engine } from '#engine/situation.ts';
import { type Answers, knowledgeOf } from './answers.ts';
import { asks, type Option, type Question } from './questions.ts';

/** The better, the earlier. What is not here is no outcome to hope for. */
const BETTER: readonly Outcome[] = ['right', 'right-and-duty', 'may-be-offered'];
const OPEN_TO_CHANGE: readonly Outcome[] = ['no', 'unclear', 'may-be-offered', 'not-yet'];

export type WouldChange = { question: Question; option: Option; outcome: Outcome };

/** One option of one question for each way to a better outcome, the best first; nothing where the outcome is good already. */
export function whatWouldChange(
  engine: Engine,
  answers: Answers,
  on: Day,
  programme: Programme,
  now: Outcome,
): WouldChange[] {
  if (!OPEN_TO_CHANGE.includes(now)) return [];
  const { changeable, questions } = engine.rulebook;
  return questions
    .filter(({ id }) => changeable.includes(id) && answers[id] !== undefined)
    .flatMap((question) => betterBy(engine, answers, on, programme, now, question) ?? [])
    .sort((a, b) => worth(b.outcome) - worth(a.outcome));
}

const worth = (outcome: Outcome): number => BETTER.length - BETTER.indexOf(outcome);

/** The best that another answer to one question alone would give, if that is better than what is. */
export function betterBy(
  engine: Engine,
  answers: Answers,
  on: Day,
  programme: Programme,
  now: Outcome,
  question: Question,
): WouldChange | undefined {
  const given = knowledgeOf(engine.rulebook, answers);
  const limit = BETTER.includes(now) ? worth(now) : 0;
  const rest = Object.fromEntries(
    Object.entries(given).filter(([fact]) => !asks(question).some((asked) => asked === fact)),
  );
  const ways = question.options.flatMap((option): WouldChange[] => {
    if (option.value === answers[question.id]) return [];
    const knowledge = engine.deductions.derive({ ...rest, ...option.sets }, on);
    const [outcome] = outcomes(engine, [programme], knowledge, on) as [Outcome];
    return BETTER.includes(outcome) && worth(outcome) > limit ? [{ question, option, outcome }] : [];
  });
  return ways.sort((a, b) => worth(b.outcome) - worth(a.outcome))[0];
}
