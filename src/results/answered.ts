/** From facts back to the questions that a person saw. */

import type { Rulebook } from '#engine/rulebook.ts';
import type { Engine } from '#engine/situation.ts';
import { type Answers, hasOwnQuestion, isOpenAnswer, optionOf } from '#questions/answers.ts';
import { originsOf } from '#questions/follows-from.ts';
import { asks, type Question, questionFor, questionOf } from '#questions/questions.ts';

/** The question whose answer told a fact. */
export function answerTo(
  { questions }: Pick<Rulebook, 'questions'>,
  answers: Answers,
): (fact: string) => string | undefined {
  const told = new Map<string, string>();
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined || isOpenAnswer(answer)) continue;
    const facts = optionOf(question, answer)?.sets ?? { [question.id]: answer };
    for (const fact of Object.keys(facts)) if (!told.has(fact)) told.set(fact, question.id);
  }
  return (fact) => told.get(fact);
}

/**
 * Questions to which the person said "I do not know", or did not want to answer, and that could tell more about one of the facts.
 * A question that has an answer is never among them, though what it told may leave the fact open: a month where the day decides.
 */
export function openAnswersTo(engine: Engine, facts: readonly string[], answers: Answers): Question[] {
  const { rulebook } = engine;
  const open = (fact: string): string | undefined => {
    const question = rulebook.questions.find(
      (one) =>
        asks(one).some((asked) => asked === fact && !hasOwnQuestion(rulebook, asked, one)) &&
        isOpenAnswer(answers[one.id]),
    );
    return question?.id ?? questionFor(rulebook, fact)?.id;
  };
  const behind = originsOf(rulebook, facts, (fact) =>
    answers[open(fact) ?? ''] === undefined ? undefined : open(fact),
  );
  return behind.filter((id) => isOpenAnswer(answers[id])).map((id) => questionOf(engine, id));
}
