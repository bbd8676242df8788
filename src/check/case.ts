/** The case as it stands: what follows from the answers so far. Worked out once for each set of answers, whoever asks. */
import type { Knowledge } from '#engine/knowledge.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import { type Answers, knowledgeOf } from '#questions/answers.ts';
import { type MoreQuestion, questionsForMore } from '#questions/more-questions.ts';
import { type Path, pendingIn, replay, situationOf } from '#questions/next-question.ts';
import type { Question } from '#questions/questions.ts';
import { inTopic, topicOf } from '#questions/topics.ts';
import type { Setting } from './setting.ts';

/** What is a function is worked out when it is asked for; situation and pending questions, which cost time, then are kept. */
export type Case = {
  setting: Setting;
  answers: Answers;
  /** The only topic that the check is about, if it is about one. */
  topic: string | undefined;
  /** Its programmes, once the whole rulebook is there. */
  programmes: readonly Programme[] | undefined;
  /** The questions asked, and the one to ask now or the exit. */
  path: Path;
  /** What was told, without what follows from it. */
  told: () => Knowledge;
  /** The person on the day, to be put to the rules. */
  situation: () => Situation;
  /** Questions still worth asking: those of the check itself or its topic, or all of one programme. */
  pending: (programme?: string) => readonly Question[];
  /** What can be asked for all results together whose outcome is open, what opens most first. */
  more: () => readonly MoreQuestion[];
};

/** Cases by their answers and topic. A case goes when nobody holds its answers any more. */
const made = new WeakMap<Answers, Map<string | undefined, Case>>();

/**
 * The case that some answers make, in the whole check or in a topic. They must not be changed afterwards: other answers are
 * another object.
 */
export function caseOf(setting: Setting, answers: Answers, topic?: string): Case {
  const all = made.get(answers) ?? new Map<string | undefined, Case>();
  const known = all.get(topic);
  if (known?.setting === setting) return known;
  const { engine, on } = setting;
  const programmes = about(topic, setting);
  const path = replay(engine, answers, on, programmes);
  // Where every answer was asked for, the path has met the same situation.
  const situation = once(() => (path.dropped.length === 0 ? path.situation() : situationOf(engine, answers, on)));
  const pending = once((programme) => pendingIn(situation(), answers, only(programme, setting) ?? programmes));
  const more = once(() => questionsForMore(situation(), answers, programmes));
  const told = () => knowledgeOf(engine.rulebook, answers);
  const current: Case = {
    setting,
    answers: Object.freeze(answers),
    topic,
    programmes,
    path,
    told,
    situation,
    pending,
    more,
  };
  made.set(answers, all.set(topic, current));
  return current;
}

/** The programmes of a topic; nothing for the whole check, and before the rules are there. */
function about(topic: string | undefined, { engine: { rulebook } }: Setting): Programme[] | undefined {
  const found = rulebook.isOpening ? undefined : topicOf(rulebook, topic);
  return found && inTopic(found, rulebook.programmes);
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
