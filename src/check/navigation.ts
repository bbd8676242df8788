/** Where a set of answers leads: the next screen, and the answers that fell away. */
import { lastWhere } from '#engine/last-where.ts';
import type { Engine } from '#engine/situation.ts';
import type { Answers } from '#questions/answers.ts';
import { mainOnly, openFacts } from '#questions/next-question.ts';
import { asks, isRuledOut, type Question } from '#questions/questions.ts';
import { type Case, caseOf } from './case.ts';
import type { Setting } from './setting.ts';
import type { State } from './state.ts';
import type { Notice, View } from './view.ts';

type QuestionView = View & { page: 'question' };

/** The case of some answers without those that contradict earlier ones or cannot matter any more, and what to say about them. */
export function dropStale(setting: Setting, answers: Answers, topic?: string): { current: Case; notices: Notice[] } {
  // What a topic does not ask may count in the whole check, which everybody can go on with.
  const { current: whole, notices } = withoutContradictions(setting, answers);
  const removed = whole.path.dropped.filter((id) => !mayStillMatter(whole, id));
  if (removed.length > 0) notices.push({ kind: 'removed', questions: removed });
  const left = removed.length === 0 ? whole : without(whole, removed);
  return { current: caseOf(setting, left.answers, topic), notices };
}

/** Of two answers that contradict each other, the one that is asked for later goes: it is told, and asked again. */
export function withoutContradictions(setting: Setting, answers: Answers): { current: Case; notices: Notice[] } {
  const current = caseOf(setting, answers);
  const { contradictions } = current.path;
  if (contradictions.length === 0) return { current, notices: [] };
  return {
    current: without(
      current,
      contradictions.map(({ question }) => question),
    ),
    notices: contradictions.map((one) =>
      one.against.length > 0 ? { kind: 'contradicted', ...one } : { kind: 'removed', questions: [one.question] },
    ),
  };
}

function without({ setting, answers }: Case, gone: readonly string[]): Case {
  return caseOf(setting, Object.fromEntries(Object.entries(answers).filter(([id]) => !gone.includes(id))));
}

/**
 * While the path has open questions, an answer that it has not reached may still be asked for: keep it, so that nobody
 * answers twice. On an exit nothing is removed, since people also get there by mistake.
 */
function mayStillMatter({ setting: { engine }, path }: Case, id: string): boolean {
  if (path.exit) return true;
  const question = engine.rulebook.questions.find((one) => one.id === id);
  if (!question) return false;
  if (!path.next) return false;
  const situation = path.situation();
  const open = openFacts(situation, engine.rulebook.programmes, { ahead: true, fromResult: true });
  return !isRuledOut(question, situation.knowledge) && [...open].some((fact) => tellsAbout(engine, question, fact));
}

function tellsAbout({ rulebook }: Engine, question: Question, fact: string): boolean {
  return asks(question).includes(fact) || (rulebook.followsFrom[fact]?.includes(question.id) ?? false);
}

/** The screen at the end of what has been answered. */
export function currentEnd({ path: { next, exit }, setting: { bySection, engine } }: Case): View {
  if (exit) return { page: 'exit', exit };
  if (!next && engine.rulebook.isOpening) return { page: 'waiting' };
  if (bySection) return next ? { page: 'section', section: next.section } : { page: 'results' };
  return next ? { page: 'question', id: next.id } : { page: 'results' };
}

/** The screen after a question was answered on `view`; nothing after the last question. */
export function nextScreen(current: Case, view: QuestionView): View | undefined {
  const { path } = current;
  if (path.exit) return currentEnd(current);
  if (view.programme) return nextForProgramme(current, view.programme);
  if (view.more) return nextOfMore(current);
  const asked = view.change ? [] : askedBeforeResults(current);
  const goesOn = path.next !== undefined || current.setting.engine.rulebook.isOpening;
  return asked[asked.findIndex(({ id }) => id === view.id) + 1] ?? (goesOn ? currentEnd(current) : undefined);
}

/** The results, the one result or the review from which the question on the screen was opened. */
export function openedFrom({ screens, at }: Pick<State, 'screens' | 'at'>): View {
  const before = lastWhere(screens.slice(0, at + 1), ({ page }) => page !== 'question');
  return before?.page === 'result' || before?.page === 'review' ? before : { page: 'results' };
}

function askedBeforeResults({ path, told, topic }: Case): QuestionView[] {
  const before = topic === undefined ? mainOnly(path.asked, told()) : path.before;
  return before.map(({ id }) => ({ page: 'question', id }));
}

/** The next answer that a programme's result lacks. */
export function nextForProgramme(current: Case, programme: string): View | undefined {
  const [next] = current.pending(programme);
  return next && { page: 'question', id: next.id, programme };
}

/** The next answer that open results lack; the results once there is none. */
export function nextOfMore(current: Case): View {
  const [next] = current.more();
  return next ? { page: 'question', id: next.question.id, more: true } : { page: 'results' };
}

/** The screens that lead to where saved answers end, as if they had just been given. */
export function screensOf(current: Case): View[] {
  const asked = askedBeforeResults(current);
  return [...asked, currentEnd(current)];
}

/** Whether a screen from the browser's history still makes sense with the answers as they are now. */
export function isStillThere(view: View, { answers, path }: Case): boolean {
  if (view.page === 'question')
    return view.id in answers || path.next?.id === view.id || view.programme !== undefined || view.more === true;
  if (view.page === 'exit') return path.exit === view.exit;
  if (view.page === 'section') return !path.exit;
  if (view.page === 'waiting') return true;
  return !path.exit && (view.page === 'results' || view.page === 'result' || !path.next);
}
