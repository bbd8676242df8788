/** Answers as people give them: one short text per question. They become knowledge; a text that cannot be is refused. */
import { addMonths, type Day, parseDay, parseMonth, yearOf } from '#engine/calendar.ts';
import { isWithin, type Knowledge, type Known } from '#engine/knowledge.ts';
import { isTakenBack, type Rulebook } from '#engine/rulebook.ts';
import { asks, type Option, type Question, questionFor } from './questions.ts';

type Questions = Pick<Rulebook, 'questions'>;

/** "I do not know". */
export const UNKNOWN = 'unknown';
/** "I do not want to answer"; counts the same. */
export const WITHHELD = 'withheld';

/** Question id -> option value, month (`YYYY-MM`), day (`YYYY-MM-DD`) where it may be told, `unknown` or `withheld`. */
export type Answers = Readonly<Record<string, string>>;

/** Whether the person could or would not say. */
export function isOpenAnswer(answer: string | undefined): boolean {
  return answer === UNKNOWN || answer === WITHHELD;
}

/** Whether a text can be an answer to the question on the day `on`: an option, a month not in the future, or "I do not know". */
export function isAnswer(
  { country }: Pick<Rulebook, 'country'>,
  question: Question,
  answer: unknown,
  on: Day,
): answer is string {
  if (typeof answer !== 'string') return false;
  if (answer === UNKNOWN || (answer === WITHHELD && question.sensitive)) return true;
  if (question.options.some(({ value }) => value === answer)) return true;
  if (question.kind === 'year') return isYearInReach(question, answer, on);
  if (question.kind === 'children')
    return monthsOf(answer)?.every((born) => isChildBorn(country.adult.at, born, on)) ?? false;
  return question.kind === 'month' && isMonthInReach(question, answer, on);
}

/** The most children that one answer holds. */
export const MOST_CHILDREN = 12;

/** The months of birth in an answer such as `2019-05,2022-11`, or days of birth; `undefined` where the text is none. */
function monthsOf(answer: string): { from: Day; to: Day }[] | undefined {
  const months = answer.split(',').map((born) => daysIn(born));
  return months.length <= MOST_CHILDREN && months.every((month) => month !== undefined) ? months : undefined;
}

/** Born already, and perhaps not yet adult. @param adultAt years of age */
export function isChildBorn(adultAt: number, born: { from: Day; to: Day }, on: Day): boolean {
  return born.from <= on && !isGrown(adultAt, born, on);
}

/** Surely adult on a day. */
export const isGrown = (adultAt: number, { to }: { to: Day }, on: Day): boolean => addMonths(to, adultAt * 12) <= on;

/** From the question's first year to this year, or as many years ahead as the question allows. */
function isYearInReach(question: Question, answer: string, on: Day): boolean {
  if (!/^\d{4}$/.test(answer)) return false;
  const year = Number(answer);
  return year >= firstYearOf(question) && year <= yearOf(on) + (question.yearsAhead ?? 0);
}

/** What an answer in figures says about the question's fact. */
function toldBy(question: Question, answer: string): Known {
  if (question.kind === 'year') return { from: Number(answer), to: Number(answer) };
  if (question.kind === 'children') return { months: monthsOf(answer) ?? [] };
  return daysOf(question, answer) as Known;
}

/** The days that an answer in figures means: a month, or one day where the question takes it. */
const daysOf = ({ exactDay }: Question, answer: string): { from: Day; to: Day } | undefined =>
  exactDay ? daysIn(answer) : parseMonth(answer);

/** The days of a month, or a day alone. */
export function daysIn(text: string): { from: Day; to: Day } | undefined {
  const day = parseDay(text);
  return day === undefined ? parseMonth(text) : { from: day, to: day };
}

/** Days from the question's first year on; years ahead only where the question has them. */
export function isMonthInReach(question: Question, answer: string, on: Day): boolean {
  return outOfReach(question, answer, on) === undefined;
}

/** Why a month or a day cannot be the answer on the day `on`; nothing where it can. */
export function outOfReach(
  question: Question,
  answer: string,
  on: Day,
): 'no-such-day' | 'too-early' | 'too-far-ahead' | 'month-ahead' | 'day-ahead' | undefined {
  const days = daysOf(question, answer);
  if (!days) return 'no-such-day';
  if (Number(answer.slice(0, 4)) < firstYearOf(question)) return 'too-early';
  if (days.from <= addMonths(on, 12 * (question.yearsAhead ?? 0))) return undefined;
  if (question.yearsAhead) return 'too-far-ahead';
  const month = parseMonth(answer.slice(0, 7));
  return month && month.from <= on ? 'day-ahead' : 'month-ahead';
}

/** The first year that a question takes. */
export const firstYearOf = ({ firstYear }: Question): number => firstYear ?? 1900;

/** The option that an answer chose, if it chose one. */
export function optionOf(question: Question, answer: string | undefined): Option | undefined {
  return question.options.find(({ value }) => value === answer);
}

/** What one answer says for itself, without what it tells on the side. */
export function tells(question: Question, answer: string | undefined): Knowledge {
  if (answer === undefined || isOpenAnswer(answer)) return {};
  return optionOf(question, answer)?.sets ?? { [question.id]: toldBy(question, answer) };
}

/** What the answers say about the person. Answers must fit their questions, see `isAnswer`. */
export function knowledgeOf({ questions }: Questions, answers: Answers): Knowledge {
  const knowledge: Record<string, Known | undefined> = {};
  for (const question of questions) {
    const answer = answers[question.id];
    const told = tells(question, answer);
    if (!isFinerWithin(question, told, knowledge)) continue;
    Object.assign(knowledge, told);
    if (answer === undefined || isOpenAnswer(answer) || optionOf(question, answer)) continue;
    for (const fact of question.tellsAlso ?? []) knowledge[fact] = toldBy(question, answer);
  }
  for (const [fact, known] of Object.entries(knowledge)) if (isTakenBack(known)) delete knowledge[fact];
  return knowledge;
}

/** Whether what a finer question would tell lies in the band that is known; of other questions nothing is asked. */
export function isFinerWithin({ finer }: Question, told: Knowledge, knowledge: Knowledge): boolean {
  const narrow = finer && told[finer];
  return !narrow || isWithin(narrow, knowledge[finer]);
}

/** Whether a fact that one question asks on the side has a question of its own, asked from a result: then that one still tells. */
export function hasOwnQuestion(rulebook: Questions, fact: string, { id }: Question): boolean {
  const own = questionFor(rulebook, fact);
  return own !== undefined && own.id !== id && own.askedFromResult === true;
}

/** Facts that somebody was asked for and does not know; no further answer of theirs will tell. */
export function unanswerable(rulebook: Questions, answers: Answers): string[] {
  const open = rulebook.questions.filter(({ id }) => isOpenAnswer(answers[id]));
  const known = knowledgeOf(rulebook, answers);
  return open.flatMap((question) => {
    // Who does not know more than the band has told all there is; who does not know a situation can still know its facts.
    if (question.isNoFact) return question.finer ?? [];
    return asks(question).filter((fact) => !known[fact] && !hasOwnQuestion(rulebook, fact, question));
  });
}
