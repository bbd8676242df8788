/** What a question offers: the options and years that say something, and that can be true together with the answers before. */
import { parseDay, parseMonth, yearOf } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import { type Answers, firstYearOf, isChildBorn, knowledgeOf, UNKNOWN } from '#questions/answers.ts';
import { contradictedBy } from '#questions/contradictions.ts';
import { openFacts, situationOf, visibleOptions } from '#questions/next-question.ts';
import type { Option, Question } from '#questions/questions.ts';
import { type Case, only } from './case.ts';

export type Offered = {
  options: readonly Option[];
  /** Those of them that are folded away, because of the answer that chooses the rows. */
  folded: ReadonlySet<Option>;
  /** For a month, a year and children, the latest first. */
  years: readonly number[];
  /** The questions because of whose answers something is left out. */
  against: readonly string[];
};

/** @param programme the result that the question is asked from, if it is. */
export function offeredBy(current: Case, question: Question, programme?: string): Offered {
  const left = new Set<string>();
  const canBe = (told: Knowledge): boolean => {
    const against = contradictedBefore(current, question, told);
    for (const id of against ?? []) left.add(id);
    return against === undefined;
  };
  const options = optionsFor(current, question, programme).filter(({ sets }) => canBe(sets));
  const folded = new Set(options.filter((option) => isFolded(question, option, current.answers)));
  const years = yearsInReach(current, question).filter((year) => canBe(toldByYear(question, year)));
  return { options, folded, years, against: [...left] };
}

/** Whether an option is no row for who gave this answer to the question that chooses them. */
export function isFolded({ rowsBy }: Question, { rowsFor }: Option, answers: Answers): boolean {
  return rowsBy !== undefined && !rowsFor?.includes(answers[rowsBy] ?? UNKNOWN);
}

/** The questions before it whose answers contradict what a question would tell; nothing where none does. */
export function contradictedBefore(current: Case, question: Question, told: Knowledge): readonly string[] | undefined {
  const { engine, on } = current.setting;
  return contradictedBy(engine, answersBefore(current, question), question, told, on);
}

/** The answers that were there when the question was asked, or that are if it is asked now. */
function answersBefore({ answers, path: { asked } }: Case, question: Question): Answers {
  const place = asked.findIndex(({ id }) => id === question.id);
  const before = place === -1 ? asked : asked.slice(0, place);
  return Object.fromEntries(before.map(({ id }) => [id, answers[id] as string]));
}

/** The rows that say something, judged by the answers that came before: so a question looks the same when one comes back. */
function optionsFor(current: Case, question: Question, programme?: string): readonly Option[] {
  if (!question.finer && question.options.every(({ about }) => about === undefined)) return question.options;
  const told = knowledgeOf(current.setting.engine.rulebook, current.answers);
  const visible = visibleOptions(question, openBefore(current, question, programme), told);
  return question.options.filter((option) => visible.includes(option) || option.value === current.answers[question.id]);
}

/** The facts that were open when the question was asked, or that are if it is asked now. */
function openBefore(current: Case, question: Question, programme?: string): ReadonlySet<string> {
  const { setting, path } = current;
  const isAsked = path.asked.some(({ id }) => id === question.id);
  const situation = isAsked
    ? situationOf(setting.engine, answersBefore(current, question), setting.on)
    : path.situation();
  return openFacts(situation, only(programme, setting) ?? current.programmes);
}

function yearsInReach({ setting: { engine, on } }: Case, question: Question): number[] {
  if (!['month', 'year', 'children'].includes(question.kind)) return [];
  const last = yearOf(on) + (question.yearsAhead ?? 0);
  const years = Array.from({ length: last - firstYearOf(question) + 1 }, (_, ago) => last - ago);
  if (question.kind !== 'children') return years;
  const { at } = engine.rulebook.country.adult;
  const isChild = (month: string) => isChildBorn(at, parseMonth(month) as { from: number; to: number }, on);
  return years.filter((year) => isChild(`${year}-01`) || isChild(`${year}-12`));
}

/** What is known when only the year is. */
function toldByYear({ id, kind }: Question, year: number): Knowledge {
  if (kind === 'year') return { [id]: { from: year, to: year } };
  const days = { from: parseDay(`${year}-01-01`) as number, to: parseDay(`${year}-12-31`) as number };
  return { [id]: kind === 'children' ? { months: [days] } : days };
}
