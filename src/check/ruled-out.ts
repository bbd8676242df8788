import { type Answers, knowledgeOf } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';

/** Whether earlier answers show that a question is not for this person: `settledOn` of somebody in a reception centre. */
export function isRuledOut({ onlyIf }: Question, answers: Answers): boolean {
  const known = onlyIf && knowledgeOf(answers)[onlyIf.fact];
  return (
    known !== undefined && 'oneOf' in known && !known.oneOf.some((value) => onlyIf?.oneOf.includes(value as string))
  );
}
