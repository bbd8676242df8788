/** The case as it stands: what follows from the answers so far. Worked out once for each set of answers, whoever asks. */
import type { Knowledge } from '#engine/knowledge.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import { type Answers, knowledgeOf } from '#questions/answers.ts';
import { type MoreQuestion, questionsForMore } from '#questions/more-questions.ts';
import { type Path, pendingIn, replay, situationOf } from '#questions/next-question.ts';
import type { Question } from '#questions/questions.ts';
import type { Setting } from './setting.ts';

/** What is a function is worked out when it is asked for; situation and pending questions, which cost time, then are kept. */
export type Case = {
  setting: Setting;
  answers: Answers;
  /** The questions asked, and the one to ask now or the exit. */
  path: Path;
  /** What was told, without what follows from it. */
  told: () => Knowledge;
  /** The person on the day, to be put to the rules. */
  situation: () => Situation;
  /** Questions still worth asking: those of the check itself, or all of one programme. */
  pending: (programme?: string) => readonly Question[];
  /** What can be asked for all results together whose outcome is open, what opens most first. */
  more: () => readonly MoreQuestion[];
};

/** Cases by their answers. A case goes when nobody holds its answers any more. */
const made = new WeakMap<Answers, Case>();

/** The case that some answers make. They must not be changed afterwards: other answers are another object. */
export function caseOf(setting: Setting, answers: Answers): Case {
  const known = made.get(answers);
  if (known?.setting === setting) return known;
  const { engine, on } = setting;
  const path = replay(engine, answers, on);
  // Where every answer was asked for, the path has met the same situation.
  const situation = once(() => (path.dropped.length === 0 ? path.situation() : situationOf(engine, answers, on)));
  const pending = once((programme) => pendingIn(situation(), answers, only(programme, setting)));
  const more = once(() => questionsForMore(situation(), answers));
  const told = () => knowledgeOf(engine.rulebook, answers);
  const current: Case = { setting, answers: Object.freeze(answers), path, told, situation, pending, more };
  made.set(answers, current);
  return current;
}

/** A list of one programme; nothing where none is named, which stands for those of the main results. */
export function only(programme: string | undefined, { engine }: Setting): Programme[] | undefined {
  return programme === undefined ? undefined : engine.rulebook.programmes.filter(({ id }) => id === programme);
}

/** A function that works out each of its values once. */
function once<T>(work: (key?: string) => T): (key?: string) => T {
  const values: Record<string, T> = {};
  return (key) => {
    values[`${key}`] ??= work(key);
    return values[`${key}`] as T;
  };
}
