import type { Answers } from '#questions/answers.ts';
import { openFacts, replay, situationOf, visibleOptions } from '#questions/next-question.ts';
import type { Option, Question } from '#questions/questions.ts';
import type { Setting } from './navigation.ts';

/**
 * The rows that say something, judged by the answers that came before: so a question looks the same when one comes back.
 * @param programme the result that the question is asked from, if it is.
 */
export function optionsFor(
  { engine, on }: Setting,
  answers: Answers,
  question: Question,
  programme?: string,
): readonly Option[] {
  if (question.options.every(({ about }) => about === undefined)) return question.options;
  const { asked } = replay(engine, answers, on);
  const place = asked.findIndex(({ id }) => id === question.id);
  const before = (place === -1 ? asked : asked.slice(0, place)).map(({ id }) => [id, answers[id] as string]);
  const situation = situationOf(engine, Object.fromEntries(before), on);
  const asking = programme && engine.rulebook.programmes.filter(({ id }) => id === programme);
  const visible = visibleOptions(question, openFacts(situation, asking || undefined));
  return question.options.filter((option) => visible.includes(option) || option.value === answers[question.id]);
}
