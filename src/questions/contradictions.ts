/** Answers that cannot be true together with others. */
import type { Day } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import type { Engine } from '#engine/situation.ts';
import { type Answers, tells } from './answers.ts';
import type { Question } from './questions.ts';

/** An answer, and the questions whose answers it contradicts. */
export type Contradiction = { question: string; answer: string; against: readonly string[] };

/**
 * The questions whose answers contradict what a question would tell: the fewest. None of them, if it cannot be true whatever
 * else is; nothing where it can be. What a question tells on the side counts for others than those it contradicts.
 */
export function contradictedBy(
  { rulebook, contradictions }: Engine,
  before: Answers,
  question: Question,
  told: Knowledge,
  on: Day,
): readonly string[] | undefined {
  if (!contradictions) return undefined;
  const others = rulebook.questions.filter(({ id }) => id !== question.id && before[id] !== undefined);
  const found = contradictions.among([...others.map((one) => tells(one, before[one.id])), told], on);
  return found?.flatMap((place) => others[place]?.id ?? []);
}
