/** The questions of a rulebook: which facts each asks for, and of whom. */

import { canBe, isSurely, type Knowledge } from '#engine/knowledge.ts';
import { onceFor } from '#engine/once.ts';
import { asks, type FactTest, type Question, type Rulebook } from '#engine/rulebook.ts';
import type { Engine } from '#engine/situation.ts';

export { asks, type Option, type Question } from '#engine/rulebook.ts';

type Questions = Pick<Rulebook, 'questions'>;

/** The question with an id that is known to exist. */
export function questionOf({ rulebook }: Engine, id: string): Question {
  return rulebook.questions.find((question) => question.id === id) as Question;
}

/** The question that asks for a fact, if there is one. */
export function questionFor({ questions }: Questions, fact: string): Question | undefined {
  return questionsByFact(questions).get(fact);
}

/**
 * Which question asks for each fact: a page looks it up at every step. A question of the fact's own name comes before others that
 * settle it too, and an earlier one before a later.
 */
const questionsByFact = onceFor((questions: readonly Question[]): ReadonlyMap<string, Question> => {
  const named = questions.map((question) => [question.id, question] as const);
  const asked = questions
    .filter(({ finer }) => !finer)
    .flatMap((question) => asks(question).map((fact) => [fact, question] as const));
  return new Map([...named, ...asked].reverse());
});

/** The question that asks for a fact once more, inside the band that was told. */
export function finerFor({ questions }: Questions, fact: string): Question | undefined {
  return questions.find(({ finer }) => finer === fact);
}

/** Whether a question waits until the main results, for somebody of whom this is known. */
export function isAskedFromResult({ askedFromResult }: Question, knowledge: Knowledge): boolean {
  if (typeof askedFromResult !== 'object') return askedFromResult === true;
  const { unless } = askedFromResult;
  const known = knowledge[unless.fact];
  const isSettled = known !== undefined && 'oneOf' in known && known.oneOf.length === 1;
  return isSettled && !holds(unless, knowledge);
}

/** Whether a question is for this person, as far as is known: what it asks for must be so already. */
export function isFor({ onlyIf }: Question, knowledge: Knowledge): boolean {
  return onlyIf === undefined || holds(onlyIf, knowledge);
}

/** Whether what is known shows that a question is not for this person: the day of moving in, of somebody in a centre. */
export function isRuledOut({ onlyIf }: Question, knowledge: Knowledge): boolean {
  const known = onlyIf && knowledge[onlyIf.fact];
  return known !== undefined && !onlyIf?.oneOf.some((value) => canBe(known, value));
}

/** Whether a fact surely has one of the values. */
function holds({ fact, oneOf }: FactTest, knowledge: Knowledge): boolean {
  return isSurely(knowledge[fact], oneOf);
}
