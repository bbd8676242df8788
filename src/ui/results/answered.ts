/** From facts back to the questions that a person saw. */

import { originsOf } from '#facts/follows-from.ts';
import { type Answers, hasLaterQuestion, isOpenAnswer, optionOf } from '#questions/answers.ts';
import { asks, QUESTIONS, type Question, questionFor } from '#questions/questions.ts';
import { questionOf } from '../question/question-titles.ts';

/** The question whose answer told a fact. */
export function answerTo(answers: Answers): (fact: string) => string | undefined {
  const told = new Map<string, string>();
  for (const question of QUESTIONS) {
    const answer = answers[question.id];
    if (answer === undefined || isOpenAnswer(answer)) continue;
    const facts = optionOf(question, answer)?.sets ?? { [question.id]: answer };
    for (const fact of Object.keys(facts)) if (!told.has(fact)) told.set(fact, question.id);
  }
  return (fact) => told.get(fact);
}

/** Questions that were answered without telling all about one of the facts: "I do not know", or a month where the day decides. */
export function openAnswersTo(facts: readonly string[], answers: Answers): Question[] {
  const open = (fact: string): string | undefined => {
    const question = QUESTIONS.find(
      (one) =>
        asks(one).some((asked) => asked === fact && !hasLaterQuestion(asked, one)) && isOpenAnswer(answers[one.id]),
    );
    return question?.id ?? questionFor(fact as Question['id'])?.id;
  };
  const behind = originsOf(facts, (fact) => (answers[open(fact) ?? ''] === undefined ? undefined : open(fact)));
  return behind.map(questionOf);
}
