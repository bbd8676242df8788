/** How many questions are left, said only where it is certain. */
import type { Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import { type Answers, UNKNOWN } from '#questions/answers.ts';
import { openFacts, pendingIn, questionsAhead, situationOf, visibleOptions } from '#questions/next-question.ts';
import { isRuledOut, type Question } from '#questions/questions.ts';
import type { Setting } from './setting.ts';

export type Left = { from: number; to: number };

/** A wider guess than "1 to 4" helps nobody. */
const MOST = 4;

/**
 * The least and the most questions left, the present one included; nothing where they are too many to be told honestly.
 * The least is 1 when some answer to the present question ends the check; else it cannot be below 2.
 * @param situation what the answers describe, where it is worked out already
 * @param programmes the only ones that the check is about
 */
export function questionsLeft(
  setting: Setting,
  answers: Answers,
  situation: Situation = situationOf(setting.engine, answers, setting.on),
  programmes?: readonly Programme[],
): Left | undefined {
  const to = mostLeft(situation, answers, programmes);
  const [present] = to > 0 && to <= MOST ? pendingIn(situation, answers, programmes) : [];
  return present && { from: Math.min(to, mayBeLast(situation, answers, present, programmes) ? 1 : 2), to };
}

function mostLeft(situation: Situation, answers: Answers, programmes?: readonly Programme[]): number {
  const ahead = questionsAhead(situation, ({ id }) => answers[id] !== undefined, programmes);
  return ahead.filter((question) => !isRuledOut(question, situation.knowledge)).length;
}

function mayBeLast(
  situation: Situation,
  answers: Answers,
  question: Question,
  programmes?: readonly Programme[],
): boolean {
  // Too many months and regions to try: any of them might settle everything.
  if (question.kind !== 'choice') return true;
  const { engine, on } = situation;
  const options = visibleOptions(question, openFacts(situation, programmes));
  const values = [UNKNOWN, ...options.map(({ value }) => value)];
  return values.some((value) => {
    const then = { ...answers, [question.id]: value };
    return pendingIn(situationOf(engine, then, on), then, programmes).length === 0;
  });
}
