/** What stands in a question's form when Continue is pressed. */

import type { Setting } from '#check/setting.ts';
import type { Wrong } from '#check/state.ts';
import { type Day, parseMonth } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { firstYearOf, isAnswer, isGrown, outOfReach } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';

/** Names of the fields of a date. */
export const DAY = 'day';
export const MONTH = 'month';
export const YEAR = 'year';

export type Entry = { answer: string } | { mistake: Wrong };

/** The answer in a form, or what is wrong with it. A chosen row counts before a month, which it replaces. */
export function readForm({ engine: { rulebook }, on }: Setting, question: Question, form: FormData): Entry {
  const chosen = form.get(question.id);
  if (typeof chosen === 'string' && isAnswer(rulebook, question, chosen, on)) return { answer: chosen };
  if (question.kind === 'list') return { mistake: { kind: 'no-list-choice' } };
  if (question.kind === 'choice') return { mistake: { kind: 'nothing-chosen' } };
  if (question.kind === 'year') {
    const year = form.get(YEAR);
    return typeof year === 'string' && isAnswer(rulebook, question, year, on)
      ? { answer: year }
      : { mistake: { kind: 'no-list-choice' } };
  }
  if (question.kind === 'children') return readChildren(rulebook, form, on);
  const [day, month, year] = [DAY, MONTH, YEAR].map((field) => form.get(field));
  if (!month || !year) return { mistake: { kind: 'half-a-month' } };
  const answer = [year, month, ...(day ? [day] : [])].join('-');
  const wrong = outOfReach(question, answer, on);
  if (!wrong) return { answer };
  return { mistake: wrong === 'too-early' ? { kind: wrong, from: `${firstYearOf(question)}-01` } : { kind: wrong } };
}

/** One month for each row that is filled in. */
function readChildren(rulebook: Rulebook, form: FormData, on: Day): Entry {
  const years = form.getAll(YEAR);
  const rows = form.getAll(MONTH).map((month, place) => ({ month, year: years[place] }));
  const filled = rows.filter(({ month, year }) => month || year);
  if (filled.length === 0) return { mistake: { kind: 'nothing-chosen' } };
  const wrong = rows.flatMap(({ month, year }, place): Wrong[] => {
    if (!month && !year) return [];
    const kind = wrongWithChild(rulebook, month && year ? `${year}-${month}` : '', on);
    return kind ? [{ kind, child: place + 1 }] : [];
  });
  if (wrong[0]) return { mistake: wrong[0] };
  return { answer: filled.map(({ month, year }) => `${year}-${month}`).join(',') };
}

function wrongWithChild({ country }: Rulebook, month: string, on: Day) {
  const born = parseMonth(month);
  if (!born) return 'half-a-child';
  if (born.from > on) return 'child-ahead';
  return isGrown(country.adult.at, born, on) ? 'child-grown' : undefined;
}
