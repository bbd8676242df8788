import { openFacts, situationOf, visibleOptions } from '#questions/next-question.ts';
import type { Option, Question } from '#questions/questions.ts';
import { type Case, only } from './case.ts';

/**
 * The rows that say something, judged by the answers that came before: so a question looks the same when one comes back.
 * @param programme the result that the question is asked from, if it is.
 */
export function optionsFor(current: Case, question: Question, programme?: string): readonly Option[] {
  if (question.options.every(({ about }) => about === undefined)) return question.options;
  const visible = visibleOptions(question, openBefore(current, question, programme));
  return question.options.filter((option) => visible.includes(option) || option.value === current.answers[question.id]);
}

/** The facts that were open when the question was asked, or that are if it is asked now. */
function openBefore({ setting, answers, path }: Case, question: Question, programme?: string): ReadonlySet<string> {
  const { engine, on } = setting;
  const place = path.asked.findIndex(({ id }) => id === question.id);
  const before = path.asked.slice(0, Math.max(place, 0)).map(({ id }) => [id, answers[id] as string]);
  const situation = place === -1 ? path.situation() : situationOf(engine, Object.fromEntries(before), on);
  return openFacts(situation, only(programme, setting));
}
