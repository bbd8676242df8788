/** The case as it stands: what follows from the answers so far. Worked out once for each set of answers, whoever asks. */
import type { Knowledge } from '#engine/knowledge.ts';
import type { Situation } from '#engine/situation.ts';
import { type Answers, knowledgeOf } from '#questions/answers.ts';
import { type Path, pendingIn, replay, situationOf } from '#questions/next-question.ts';
import type { Question } from '#questions/questions.ts';
import type { Setting } from './setting.ts';

/** What is a function costs time: it is worked out when it is first asked for, and then kept. */
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
};

/** Cases by their answers. A case goes when nobody holds its answers any more. */
const made = new WeakMap<Answers, Case>();

/** The case that some answers make. They must not be changed afterwards: other answers are another object. */
export function caseOf(setting: Setting, answers: Answers): Case {
  const known = made.get(answers);
  return known?.setting === setting ? known : workOut(setting, answers, replay(setting.engine, answers, setting.on));
}

/** The case without some of the answers that its path has dropped. They led nowhere, so the path stays as it is. */
export function withoutDropped({ setting, answers, path }: Case, removed: readonly string[]): Case {
  const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !removed.includes(id)));
  return workOut(setting, kept, { ...path, dropped: path.dropped.filter((id) => !removed.includes(id)) });
}

function workOut(setting: Setting, answers: Answers, path: Path): Case {
  const { engine, on } = setting;
  // Where every answer was asked for, the path has met the same situation.
  const situation = once(() => (path.dropped.length === 0 ? path.situation() : situationOf(engine, answers, on)));
  const pending = once((programme) =>
    pendingIn(situation(), answers, programme === undefined ? undefined : programmesNamed(setting, programme)),
  );
  const told = once(() => knowledgeOf(engine.rulebook, answers));
  const worked: Case = { setting, answers: Object.freeze(answers), path, told, situation, pending };
  made.set(answers, worked);
  return worked;
}

const programmesNamed = ({ engine }: Setting, programme: string) =>
  engine.rulebook.programmes.filter(({ id }) => id === programme);

/** A function that works out each of its values once. */
function once<T>(work: (key?: string) => T): (key?: string) => T {
  const values = new Map<string | undefined, T>();
  return (key) => {
    if (!values.has(key)) values.set(key, work(key));
    return values.get(key) as T;
  };
}
