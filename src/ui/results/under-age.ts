import { type Answers, knowledgeOf } from '#questions/answers.ts';

const OF_AGE = 18;

/** Whether the answers say that the person is a child: then an adult comes first, not a list of errands. */
export function isUnderAge(answers: Answers): boolean {
  const age = knowledgeOf(answers)['age'];
  return age !== undefined && 'to' in age && age.to < OF_AGE;
}
