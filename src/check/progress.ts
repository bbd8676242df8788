/** How many questions are left, said only where it is certain. */
import type { Situation } from '#engine/situation.ts';
import { type Answers, knowledgeOf, UNKNOWN } from '#questions/answers.ts';
import {
  openFacts,
  pendingIn,
  pendingQuestions,
  questionsAhead,
  situationOf,
  visibleOptions,
} from '#questions/next-question.ts';
import { isRuledOut, type Question } from '#questions/questions.ts';
import type { Setting } from './setting.ts';

export type Left = { from: number; to: number };

/** A wider guess than "1 to 4" helps nobody. */
const MOST = 4;

/**
 * The least and the most questions left, the present one included; nothing where they are too many to be told honestly.
 * The least is 1 when some answer to the present question ends the check; else it cannot be below 2.
 * @param situation what the answers describe, where it is worked out already
 */
export function questionsLeft(
  setting: Setting,
  answers: Answers,
  situation: Situation = situationOf(setting.engine, answers, setting.on),
): Left | undefined {
  const to = mostLeft(situation, answers);
  const [present] = to > 0 && to <= MOST ? pendingIn(situation, answers) : [];
  return present && { from: Math.min(to, mayBeLast(situation, answers, present) ? 1 : 2), to };
}

function mostLeft(situation: Situation, answers: Answers): number {
  const ahead = questionsAhead(situation, ({ id }) => answers[id] !== undefined);
  return ahead.filter((question) => !isRuledOut(question, situation.knowledge)).length;
}

function mayBeLast(situation: Situation, answers: Answers, question: Question): boolean {
  // Too many months and regions to try: any of them might settle everything.
  if (question.kind !== 'choice') return true;
  const { engine, on } = situation;
  const options = visibleOptions(question, openFacts(situation), knowledgeOf(engine.rulebook, answers));
  const values = [UNKNOWN, ...options.map(({ value }) => value)];
  return values.some((value) => pendingQuestions(engine, { ...answers, [question.id]: value }, on).length === 0);
}
