/** What a result rests on, in the person's own answers: those that fit, those that stand in the way, and what is open. */
import type { Day } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Engine } from '#engine/situation.ts';
import type { Verdict } from '#engine/verdict.ts';
import type { Answers } from '#questions/answers.ts';
import { originsOf } from '#questions/follows-from.ts';
import { type Question, questionOf } from '#questions/questions.ts';
import { betterBy } from '#questions/what-would-change.ts';
import { answerTo, openAnswersTo } from './answered.ts';

/** `met`: answers that the result rests on. `unmet`: of those, where another answer alone would give more. `open`: not known. */
export type Grounds = { met: readonly Question[]; unmet: readonly Question[]; open: readonly Question[] };

/** @param pending questions that are still worth asking for this result */
export function groundsOf(
  { engine, on }: { engine: Engine; on: Day },
  answers: Answers,
  verdict: Verdict,
  programme: Programme,
  pending: readonly Question[],
): Grounds {
  const { rulebook } = engine;
  const behind = originsOf(rulebook, verdict.because, answerTo(rulebook, answers)).map((id) => questionOf(engine, id));
  const isAgainst = (question: Question) =>
    betterBy(engine, answers, on, programme, verdict.outcome, question) !== undefined;
  const unmet = GIVES.includes(verdict.outcome) ? [] : behind.filter(isAgainst);
  return {
    met: behind.filter((question) => !unmet.includes(question)),
    unmet,
    open: [...new Set([...pending, ...openAnswersTo(engine, verdict.turnsOn, answers)])],
  };
}

const GIVES: readonly Verdict['outcome'][] = ['right', 'right-and-duty', 'duty', 'unknown'];
