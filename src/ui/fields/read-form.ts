/** What stands in a question's form when Continue is pressed. */

import type { Setting } from '#check/setting.ts';
import type { Wrong } from '#check/state.ts';
import type { Day } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { daysIn, firstYearOf, isAnswer, isGrown, outOfReach } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';

/** Names of the fields of a date. */
export const DAY = 'day';
export const MONTH = 'month';
export const YEAR = 'year';

export type Entry = { answer: string } | { mistake: Wrong };

/** The answer in a form, or what is wrong with it. A chosen row counts before a month, which it replaces. */
export function readForm({ engine: { rulebook }, on }: Setting, question: Question, form: FormData): Entry {
  // A list in which nothing is chosen stands before the rows, with an empty value of the same name.
  const chosen = form
    .getAll(question.id)
    .find((value) => typeof value === 'string' && isAnswer(rulebook, question, value, on));
  if (typeof chosen === 'string') return { answer: chosen };
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

/** One month, or one day, for each child that was counted. */
function readChildren(rulebook: Rulebook, form: FormData, on: Day): Entry {
  const [years, days] = [form.getAll(YEAR), form.getAll(DAY)];
  const rows = form.getAll(MONTH).map((month, place) => ({ month, year: years[place], day: days[place] }));
  if (rows.length === 0) return { mistake: { kind: 'nothing-chosen' } };
  const [wrong] = rows.flatMap((row, place): Wrong[] => {
    const kind = wrongWithChild(rulebook, row, on);
    if (kind === 'no-such-day') return [{ kind }];
    return kind ? [{ kind, child: place + 1 }] : [];
  });
  return wrong ? { mistake: wrong } : { answer: rows.map(bornAs).join(',') };
}

type Row = { year?: FormDataEntryValue | undefined; month: FormDataEntryValue; day?: FormDataEntryValue | undefined };

/** A row as an answer has it: a month, or a day. */
const bornAs = ({ year, month, day }: Row): string => [year, month, ...(day ? [day] : [])].join('-');

function wrongWithChild({ country }: Rulebook, row: Row, on: Day) {
  if (!row.month || !row.year) return 'half-a-child';
  const born = daysIn(bornAs(row));
  if (!born) return 'no-such-day';
  if (born.from > on) return 'child-ahead';
  return isGrown(country.adult.at, born, on) ? 'child-grown' : undefined;
}
