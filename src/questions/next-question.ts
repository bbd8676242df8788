/** Which question comes next, and which answers still apply: always worked out anew from the answers alone. */
import type { Day } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { isLeaf } from '#engine/diagrams/diagram.ts';
import { termsLeft } from '#engine/diagrams/restrict.ts';
import { isExact, type Knowledge } from '#engine/knowledge.ts';
import { type Asking, openDiagrams } from '#engine/open-diagrams.ts';
import type { Programme, Rulebook } from '#engine/rulebook.ts';
import { type Engine, type Situation, situate } from '#engine/situation.ts';
import { type Answers, isAnswer, isFinerWithin, knowledgeOf, optionOf, tells, unanswerable } from './answers.ts';
import { type Contradiction, contradictedBy } from './contradictions.ts';
import { asks, finerFor, isAskedFromResult, isFor, type Question, questionFor } from './questions.ts';

/** The person that some answers describe, on one day. */
export function situationOf(engine: Engine, answers: Answers, on: Day, diagrams?: Situation['diagrams']): Situation {
  const { rulebook, deductions } = engine;
  const given = knowledgeOf(rulebook, answers);
  const timeline = deductions.timelineOf(given, rulebook.terms, on);
  return situate(engine, deductions.derive(given, on), on, {
    unanswerable: unanswerable(rulebook, answers),
    diagrams,
    timeline,
  });
}

/** The programmes whose questions come before the main results. */
export const mainProgrammes = ({ rulebook }: Engine): Programme[] =>
  rulebook.programmes.filter(({ askedFromResult }) => !askedFromResult);

/** The facts whose answers can still change an outcome, an amount or a length of some programmes, and what `asking` adds. */
export function openFacts(
  situation: Situation,
  programmes: readonly Programme[] = mainProgrammes(situation.engine),
  asking: Asking = {},
): Set<string> {
  const terms = new Set<number>();
  for (const root of openDiagrams(situation, programmes, asking))
    if (!isLeaf(root)) termsLeft(situation.diagrams, root, terms);
  const facts = [...terms].flatMap((term) => factsOf(situation.engine.rulebook.terms[term] as Term));
  return new Set(facts.filter((fact) => !isExact(situation.knowledge[fact])));
}

/** The questions that would tell something about open facts: first what a fact follows from, then the fact itself. */
function questionsFor(
  rulebook: Pick<Rulebook, 'followsFrom' | 'questions'>,
  open: Iterable<string>,
  isAnswered: (question: Question) => boolean,
  knowledge: Knowledge,
): Question[] {
  const wanted = new Set<Question>();
  for (const fact of open) {
    const sources = (rulebook.followsFrom[fact] ?? [])
      .filter((source) => !isExact(knowledge[source]))
      .map((source) => questionFor(rulebook, source))
      .filter((question) => question !== undefined);
    const helpful = sources.filter(
      (question) => !isAnswered(question) && isFor(question, knowledge) && !isAskedFromResult(question, knowledge),
    );
    const own = askableFor(rulebook, fact, isAnswered, knowledge);
    for (const question of helpful.length > 0 ? helpful : own ? [own] : [])
      if (!isAnswered(question) && isFor(question, knowledge)) wanted.add(question);
  }
  return rulebook.questions.filter((question) => wanted.has(question));
}

/** The question that asks for a fact; once a band was told, the finer one. */
function askableFor(
  rulebook: Pick<Rulebook, 'questions'>,
  fact: string,
  isAnswered: (question: Question) => boolean,
  knowledge: Knowledge,
): Question | undefined {
  const own = questionFor(rulebook, fact);
  return own && isAnswered(own) && knowledge[fact] ? finerFor(rulebook, fact) : own;
}

/** The questions still worth asking, in their order. With `programme`, only that programme's, askedFromResult ones included. */
export function pendingQuestions(engine: Engine, answers: Answers, on: Day, programme?: Programme): Question[] {
  return pendingIn(situationOf(engine, answers, on), answers, programme && [programme]);
}

/** The same where the situation that the answers describe is worked out already. */
export function pendingIn(situation: Situation, answers: Answers, programmes?: readonly Programme[]): Question[] {
  const { engine, knowledge } = situation;
  const isAnswered = ({ id }: Question) => answers[id] !== undefined;
  const open = openFacts(situation, programmes, { fromResult: programmes !== undefined });
  const pending = questionsFor(engine.rulebook, open, isAnswered, knowledge);
  if (programmes) return pending;
  const main = mainOnly(pending, knowledge);
  const also = engine.rulebook.questions.filter(
    (question) => !isAnswered(question) && (question.opening || isEarly(question, situation)),
  );
  if (also.length === 0) return main;
  const wanted = new Set([...main, ...also]);
  return engine.rulebook.questions.filter((question) => wanted.has(question));
}

/** Whether an early question is worth asking: some programme turns on its fact, be it a later one. */
function isEarly(question: Question, situation: Situation): boolean {
  const { rulebook } = situation.engine;
  if (!question.early || isExact(situation.knowledge[question.id])) return false;
  const turnsOnIt = (one: Programme) => openFacts(situation, [one], { fromResult: true }).has(question.id);
  return rulebook.programmes.some(turnsOnIt);
}

/** The questions that come before the main results. */
export function mainOnly(questions: readonly Question[], knowledge: Knowledge): Question[] {
  return questions.filter((question) => !isAskedFromResult(question, knowledge));
}

/**
 * Every question that can still come before the results, at most: the questions left are never more than these.
 * @param programmes the only ones that the check is about
 */
export function questionsAhead(
  situation: Situation,
  isAnswered: (question: Question) => boolean,
  programmes?: readonly Programme[],
): Question[] {
  const open = openFacts(situation, programmes, { ahead: true, fromResult: programmes !== undefined });
  const { rulebook } = situation.engine;
  const facts = [...open].flatMap((fact) => [fact, ...(rulebook.followsFrom[fact] ?? [])]);
  const wanted = new Set(facts.flatMap((fact) => [questionFor(rulebook, fact), finerFor(rulebook, fact)]));
  const isWanted = (question: Question) => wanted.has(question) || question.opening || (question.early && !programmes);
  const asked = programmes ? rulebook.questions : mainOnly(rulebook.questions, situation.knowledge);
  return asked.filter((question) => isWanted(question) && !isAnswered(question));
}

/** The options of a question that say something: about facts that are open, and inside the band that was `told`. */
export function visibleOptions(question: Question, open: ReadonlySet<string>, told: Knowledge): Question['options'] {
  return question.options.filter(
    ({ about, sets }) => (about === undefined || open.has(about)) && isFinerWithin(question, sets, told),
  );
}

export type Path = {
  /** Answered questions in the order in which they were asked. */
  asked: Question[];
  /** Those of them that came before the results. */
  before: Question[];
  /** The question to ask now, if any. */
  next: Question | undefined;
  /** Answers that no longer apply. */
  dropped: string[];
  /** Answers that cannot be true together with those before them: they are dropped, and asked again. */
  contradictions: readonly Contradiction[];
  /** The answer showed that the tool is not about this person. */
  exit: string | undefined;
  /** The person as far as the answered questions tell, without answers that are kept for later. */
  situation: () => Situation;
};

/**
 * Replays answers from the start: an answer whose question would no longer be asked is dropped. Answers to questions that were
 * asked askedFromResult, from a result, stay while they fit.
 * @param programmes the only ones that the check is about: all that they need is asked before the results
 */
export function replay(engine: Engine, answers: Answers, on: Day, programmes?: readonly Programme[]): Path {
  const asked: Question[] = [];
  let used: Record<string, string> = {};
  let known: Situation | undefined;
  const situation = (): Situation => {
    known ??= situationOf(engine, used, on);
    return known;
  };
  const step = (question: Question) => {
    asked.push(question);
    used = { ...used, [question.id]: answers[question.id] as string };
    known = undefined;
  };
  const contradictions = new Map<string, Contradiction>();
  const contradicts = (question: Question, answer: string): boolean => {
    const against = contradictedBy(engine, used, question, tells(question, answer), on);
    if (against) contradictions.set(question.id, { question: question.id, answer, against });
    return against !== undefined;
  };
  const fits = (question: Question | undefined): question is Question => {
    if (question === undefined) return false;
    const answer = answers[question.id];
    return (
      isAnswer(engine.rulebook, question, answer, on) &&
      isFinerWithin(question, tells(question, answer), knowledgeOf(engine.rulebook, used)) &&
      !contradicts(question, answer)
    );
  };
  let next: Question | undefined;
  let exit: string | undefined;
  const openings = engine.rulebook.questions.filter(({ opening }) => opening);
  do {
    // Opening questions are asked without the rules, which may be on their way, whatever the check is about.
    next = openings.find(({ id }) => !(id in used)) ?? pendingIn(situation(), used, programmes)[0];
    if (!fits(next)) break;
    step(next);
    exit = optionOf(next, answers[next.id])?.exit;
  } while (!exit);
  if (exit) next = undefined;
  const before = [...asked];
  if (!next && !exit) {
    const later = () => pendingIn(situation(), used, engine.rulebook.programmes).find(fits);
    for (let question = later(); question; question = later()) step(question);
    for (const question of deadlineQuestions(engine)) if (!(question.id in used) && fits(question)) step(question);
  }
  const dropped = Object.keys(answers).filter((id) => !(id in used));
  // An answer that is kept for later must go with those before it too.
  if (!exit)
    for (const question of engine.rulebook.questions.filter(
      ({ id }) => dropped.includes(id) && !contradictions.has(id),
    ))
      fits(question);
  return { asked, before, next, exit, dropped, contradictions: [...contradictions.values()], situation };
}

/** The questions that tell from which day a last day counts: worth an answer though they change no outcome. */
function deadlineQuestions({ rulebook }: Engine): Question[] {
  const facts = rulebook.programmes
    .flatMap(({ tables }) => tables.deadlines)
    .flatMap(({ rows }) => rows.flatMap(({ after }) => after ?? []));
  return rulebook.questions.filter(({ id, askedFromResult }) => askedFromResult === true && facts.includes(id));
}

/** The fact that a caller of the headless module should find out first: by the order of the questions. */
export function firstFactToAsk(
  rulebook: Pick<Rulebook, 'followsFrom' | 'questions'>,
  missing: readonly string[],
  isGiven: (fact: string) => boolean,
  knowledge: Knowledge,
): string | null {
  const [question] = questionsFor(rulebook, missing, (one) => isGiven(one.id), knowledge).sort(
    (a, b) => Number(isLater(a, knowledge)) - Number(isLater(b, knowledge)),
  );
  if (!question) return missing[0] ?? null;
  return asks(question).find((fact) => missing.includes(fact)) ?? question.id;
}

/** What no main programme turns on comes after what one does, whenever people are asked for it. */
const isLater = (question: Question, knowledge: Knowledge): boolean =>
  question.early === true || isAskedFromResult(question, knowledge);
