/** What is asked after the main results, for all of them together: what opens most comes first. */
import { isLeaf, type Ref } from '#engine/diagrams/diagram.ts';
import { openDiagrams } from '#engine/open-diagrams.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import type { Answers } from './answers.ts';
import { pendingIn } from './next-question.ts';
import type { Question } from './questions.ts';

/** A question, and the programmes whose outcome it can still change. */
export type MoreQuestion = { question: Question; programmes: readonly string[] };

/**
 * The questions that open outcomes still turn on, each once. Of two that open as many the one that stands earlier comes first.
 * @param programmes the only ones that the check is about
 */
export function questionsForMore(
  situation: Situation,
  answers: Answers,
  programmes: readonly Programme[] = situation.engine.rulebook.programmes,
): MoreQuestion[] {
  const { questions } = situation.engine.rulebook;
  const asked = programmes
    .filter((programme) => isOpen(situation, programme))
    .map((programme) => ({ id: programme.id, pending: pendingIn(situation, answers, [programme]) }));
  return questions
    .map((question) => ({
      question,
      programmes: asked.filter(({ pending }) => pending.includes(question)).map(({ id }) => id),
    }))
    .filter((one) => one.programmes.length > 0)
    .sort((a, b) => b.programmes.length - a.programmes.length);
}

/** Whether an answer can still change the outcome. */
const isOpen = (situation: Situation, programme: Programme): boolean =>
  // The first of them is the outcome.
  !isLeaf(openDiagrams(situation, [programme])[0] as Ref);
