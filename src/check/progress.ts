/** How far the questions are: where the present one stands, about how many there will be, and how many are left for certain. */
import { addMonths, formatDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import { type Answers, knowledgeOf, optionOf, UNKNOWN } from '#questions/answers.ts';
import { openFacts, pendingIn, questionsAhead, situationOf, visibleOptions } from '#questions/next-question.ts';
import { isRuledOut, type Option, type Question } from '#questions/questions.ts';
import type { Case } from './case.ts';
import { isFolded } from './offered.ts';
import type { Setting } from './setting.ts';

/** This question is number `at` of about `of`. */
export type Progress = { at: number; of: number };

/**
 * The number of a main question, and an estimate of how many there will be. On the opening questions it is what the rulebook says
 * of the situation that was chosen, and of all of them before; so nothing turns on whether the rules have come. After them it is
 * the length of the way that follows if the usual answer is given to every question from here on.
 */
export function progressOf({ setting, answers, path, programmes }: Case, { id, opening }: Question): Progress {
  const place = path.asked.findIndex((question) => question.id === id);
  const before = place === -1 ? path.asked : path.asked.slice(0, place);
  const at = before.length + 1;
  const known = Object.fromEntries(before.map((question) => [question.id, answers[question.id] as string]));
  const of =
    opening && !programmes
      ? usualLength(before, known, setting)
      : before.length + restOfWay(setting, known, programmes);
  return { at, of: Math.max(at, of) };
}

/** By the situation that was chosen. Who does not know it will know less of the rest too: between the shortest and the mean. */
function usualLength(before: readonly Question[], answers: Answers, { engine }: Setting): number {
  const lengths = engine.rulebook.questions.flatMap(({ options }) => options.flatMap((one) => one.usualLength ?? []));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const [first] = before;
  if (!first) return Math.round(mean);
  return optionOf(first, answers[first.id])?.usualLength ?? Math.round((Math.min(...lengths) + mean) / 2);
}

/** More questions than on any way. */
const ENDLESS = 30;

/** How many questions would follow if each got its usual answer. */
function restOfWay({ engine, on }: Setting, before: Answers, programmes?: readonly Programme[]): number {
  let answers = before;
  for (let asked = 0; asked < ENDLESS; asked += 1) {
    const situation = situationOf(engine, answers, on);
    const [question] = pendingIn(situation, answers, programmes);
    if (!question) return asked;
    answers = { ...answers, [question.id]: usualAnswer(question, answers, situation) };
  }
  return ENDLESS;
}

/** A year ago; of bands that have an end the widest; else the first row. */
function usualAnswer(question: Question, answers: Answers, situation: Situation): string {
  if (question.kind === 'month') return formatDay(addMonths(situation.on, -12)).slice(0, 7);
  const told = knowledgeOf(situation.engine.rulebook, answers);
  const rows = visibleOptions(question, openFacts(situation), told).filter(
    (option) => !option.exit && !isFolded(question, option, answers),
  );
  const [row] = rows.some(({ band }) => band) ? [...rows].sort((a, b) => widthOf(b) - widthOf(a)) : rows;
  return row?.value ?? UNKNOWN;
}

function widthOf({ band }: Option): number {
  const {
    from = 0,
    over = from,
    below,
    upTo = below,
  } = (band ?? {}) as Record<'from' | 'over' | 'below' | 'upTo', number | undefined>;
  return upTo === undefined ? 0 : upTo - over;
}

export type Left = { from: number; to: number };

/** A wider guess than "1 to 4" helps nobody. */
const MOST = 4;

/**
 * The least and the most questions left, the present one included; nothing where they are too many to be told honestly.
 * The least is 1 when some answer to the present question ends the check; else it cannot be below 2.
 * @param situation what the answers describe, where it is worked out already
 * @param programmes the only ones that the check is about
 */
export function questionsLeft(
  setting: Setting,
  answers: Answers,
  situation: Situation = situationOf(setting.engine, answers, setting.on),
  programmes?: readonly Programme[],
): Left | undefined {
  const to = mostLeft(situation, answers, programmes);
  const [present] = to > 0 && to <= MOST ? pendingIn(situation, answers, programmes) : [];
  return present && { from: Math.min(to, mayBeLast(situation, answers, present, programmes) ? 1 : 2), to };
}

function mostLeft(situation: Situation, answers: Answers, programmes?: readonly Programme[]): number {
  const ahead = questionsAhead(situation, ({ id }) => answers[id] !== undefined, programmes);
  return ahead.filter((question) => !isRuledOut(question, situation.knowledge)).length;
}

function mayBeLast(
  situation: Situation,
  answers: Answers,
  question: Question,
  programmes?: readonly Programme[],
): boolean {
  // Too many months and regions to try: any of them might settle everything.
  if (question.kind !== 'choice') return true;
  const { engine, on } = situation;
  const options = visibleOptions(question, openFacts(situation, programmes), knowledgeOf(engine.rulebook, answers));
  const values = [UNKNOWN, ...options.map(({ value }) => value)];
  return values.some((value) => {
    const then = { ...answers, [question.id]: value };
    return pendingIn(situationOf(engine, then, on), then, programmes).length === 0;
  });
}
