import type { Rulebook } from '#engine/rulebook.ts';
import { type Answers, knowledgeOf } from '#questions/answers.ts';

/** Whether the answers say that the person is a child: then an adult comes first, not a list of errands. */
export function isUnderAge(rulebook: Rulebook, answers: Answers): boolean {
  const { fact, at } = rulebook.country.adult;
  const age = knowledgeOf(rulebook, answers)[fact];
  return age !== undefined && 'to' in age && age.to < at;
}
