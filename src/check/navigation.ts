/** Where a set of answers leads: the questions asked, the next screen, the answers that fell away. */
import type { Day } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Engine } from '#engine/situation.ts';
import { type Answers, knowledgeOf } from '#questions/answers.ts';
import { mainOnly, openFacts, type Path, pendingQuestions, replay, situationOf } from '#questions/next-question.ts';
import { asks, isRuledOut, type Question } from '#questions/questions.ts';
import type { View } from './view.ts';

/** What every step of the check needs: the rules and the day. */
export type Setting = {
  engine: Engine;
  on: Day;
  /** A section on each screen, and no review: for helpers. */
  bySection?: true;
};

/** Answers without those that cannot matter any more, and the questions of the latter. */
export function dropStale(
  { engine, on }: Setting,
  answers: Answers,
): { answers: Answers; removed: string[]; path: Path } {
  const path = replay(engine, answers, on);
  const removed = path.dropped.filter((id) => !mayStillMatter({ engine, on }, answers, path, id));
  if (removed.length === 0) return { answers, removed, path };
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !removed.includes(id)));
  return { answers: kept, removed, path: replay(engine, kept, on) };
}

/**
 * While the path has open questions, an answer that it has not reached may still be asked for: keep it, so that nobody
 * answers twice. On an exit nothing is removed, since people also get there by mistake.
 */
function mayStillMatter({ engine, on }: Setting, answers: Answers, path: Path, id: string): boolean {
  if (path.exit) return true;
  const question = engine.rulebook.questions.find((one) => one.id === id);
  if (!question) return false;
  // Before the whole rulebook is there, nobody can tell what the later questions are good for.
  if (engine.rulebook.isMainOnly && question.askedFromResult) return true;
  if (!path.next) return false;
  const used = Object.fromEntries(path.asked.map((one) => [one.id, answers[one.id] as string]));
  const situation = situationOf(engine, used, on);
  const open = openFacts(situation, engine.rulebook.programmes, true);
  return !isRuledOut(question, situation.knowledge) && [...open].some((fact) => tellsAbout(engine, question, fact));
}

function tellsAbout({ rulebook }: Engine, question: Question, fact: string): boolean {
  return asks(question).includes(fact) || (rulebook.followsFrom[fact]?.includes(question.id) ?? false);
}

/** The screen at the end of what has been answered. */
export function currentEnd({ next, exit }: Path, { bySection }: Setting): View {
  if (exit) return { page: 'exit', exit };
  if (bySection) return next ? { page: 'section', section: next.section } : { page: 'results' };
  return next ? { page: 'question', id: next.id } : { page: 'review' };
}

/** The screen after a question was answered on `view`. */
export function nextScreen(setting: Setting, answers: Answers, path: Path, view: View & { page: 'question' }): View {
  if (path.exit || view.change) return currentEnd(path, setting);
  if (view.programme) return nextForProgramme(setting, answers, view.programme);
  const asked = mainOnly(path.asked, knowledgeOf(setting.engine.rulebook, answers));
  const following = asked[asked.findIndex(({ id }) => id === view.id) + 1];
  return following ? { page: 'question', id: following.id } : currentEnd(path, setting);
}

/** The next answer that a programme's result lacks; its result once there is none. */
export function nextForProgramme({ engine, on }: Setting, answers: Answers, id: string): View {
  const programme = engine.rulebook.programmes.find((one) => one.id === id) as Programme;
  const [next] = pendingQuestions(engine, answers, on, programme);
  return next ? { page: 'question', id: next.id, programme: id } : { page: 'results' };
}

/** The screens that lead to where saved answers end, as if they had just been given. */
export function screensOf(path: Path, answers: Answers, setting: Setting): View[] {
  const asked = mainOnly(path.asked, knowledgeOf(setting.engine.rulebook, answers)).map(
    ({ id }): View => ({ page: 'question', id }),
  );
  const end = currentEnd(path, setting);
  return end.page === 'review' ? [...asked, end, { page: 'results' }] : [...asked, end];
}

/** Whether a screen from the browser's history still makes sense with the answers as they are now. */
export function isStillThere(view: View, answers: Answers, path: Path): boolean {
  if (view.page === 'question') return view.id in answers || path.next?.id === view.id || view.programme !== undefined;
  if (view.page === 'exit') return path.exit === view.exit;
  if (view.page === 'section') return !path.exit;
  return !path.exit && (view.page === 'results' || !path.next);
}
