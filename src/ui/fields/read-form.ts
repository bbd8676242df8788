/** What stands in a question's form when Continue is pressed. */

import type { Setting } from '#check/setting.ts';
import type { Mistake } from '#check/state.ts';
import { type Day, parseDay } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { isAnswer } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';

/** Names of the fields of a date. */
export const DAY = 'day';
export const MONTH = 'month';
export const YEAR = 'year';

export type Entry = { answer: string } | { mistake: Mistake };

/** The answer in a form, or what is wrong with it. A chosen row counts before a month, which it replaces. */
export function readForm({ engine: { rulebook }, on }: Setting, question: Question, form: FormData): Entry {
  const chosen = form.get(question.id);
  if (typeof chosen === 'string' && isAnswer(rulebook, question, chosen, on)) return { answer: chosen };
  if (question.kind === 'list') return { mistake: 'no-list-choice' };
  if (question.kind === 'choice') return { mistake: 'nothing-chosen' };
  if (question.kind === 'year') {
    const year = form.get(YEAR);
    return typeof year === 'string' && isAnswer(rulebook, question, year, on)
      ? { answer: year }
      : { mistake: 'no-list-choice' };
  }
  if (question.kind === 'children') return readChildren(rulebook, question, form, on);
  const [day, month, year] = [DAY, MONTH, YEAR].map((field) => form.get(field));
  if (!month || !year) return { mistake: 'half-a-month' };
  const answer = [year, month, ...(day ? [day] : [])].join('-');
  if (isAnswer(rulebook, question, answer, on)) return { answer };
  return { mistake: day && parseDay(answer) === undefined ? 'no-such-day' : 'out-of-reach' };
}

/** One month, or one day, for each row that is filled in. */
function readChildren(rulebook: Rulebook, question: Question, form: FormData, on: Day): Entry {
  const [years, days] = [form.getAll(YEAR), form.getAll(DAY)];
  const rows = form.getAll(MONTH).map((month, place) => ({ month, year: years[place], day: days[place] }));
  const filled = rows.filter(({ month, year }) => month || year);
  if (filled.length === 0) return { mistake: 'nothing-chosen' };
  if (filled.some(({ month, year }) => !month || !year)) return { mistake: 'half-a-month' };
  const born = filled.map(({ day, month, year }) => [year, month, ...(day ? [day] : [])].join('-'));
  if (isAnswer(rulebook, question, born.join(','), on)) return { answer: born.join(',') };
  const isNoDay = filled.some(({ day }, place) => day && parseDay(born[place] as string) === undefined);
  return { mistake: isNoDay ? 'no-such-day' : 'out-of-reach' };
}
