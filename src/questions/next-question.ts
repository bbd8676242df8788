/** Which question comes next, and which answers still apply: always worked out anew from the answers alone. */
import type { Day } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { isLeaf } from '#engine/diagrams/diagram.ts';
import { termsLeft } from '#engine/diagrams/restrict.ts';
import { isExact, type Knowledge } from '#engine/knowledge.ts';
import type { Programme } from '#engine/rulebook.ts';
import { type Engine, type Situation, situate } from '#engine/situation.ts';
import { openDiagrams } from '#engine/verdict.ts';
import { timelineOf } from '#facts/course.ts';
import { derive } from '#facts/derive.ts';
import type { FactId } from '#facts/facts.ts';
import { FOLLOWS_FROM } from '#facts/follows-from.ts';
import { type Answers, isAnswer, knowledgeOf, optionOf, unanswerable } from './answers.ts';
import { asks, isAskedFromResult, QUESTIONS, type Question, questionFor } from './questions.ts';

/** The person that some answers describe, on one day. */
export function situationOf(engine: Engine, answers: Answers, on: Day, diagrams?: Situation['diagrams']): Situation {
  const given = knowledgeOf(answers);
  const timeline = timelineOf(given, engine.rulebook.terms, on);
  return situate(engine, derive(given, on), on, { unanswerable: unanswerable(answers), diagrams, timeline });
}

/** The programmes whose questions come before the main results. */
export const mainProgrammes = ({ rulebook }: Engine): Programme[] =>
  rulebook.programmes.filter(({ askedFromResult }) => !askedFromResult);

/**
 * The facts whose answers can still change an outcome, an amount or a length of some programmes; with `ahead` also what may
 * still turn out to be a right.
 */
export function openFacts(
  situation: Situation,
  programmes: readonly Programme[] = mainProgrammes(situation.engine),
  ahead = false,
): Set<FactId> {
  const terms = new Set<number>();
  for (const root of openDiagrams(situation, programmes, ahead))
    if (!isLeaf(root)) termsLeft(situation.diagrams, root, terms);
  const facts = [...terms].flatMap((term) => factsOf(situation.engine.rulebook.terms[term] as Term));
  return new Set(facts.filter((fact) => !isExact(situation.knowledge[fact])) as FactId[]);
}

/** The questions that would tell something about open facts: first what a fact follows from, then the fact itself. */
export function questionsFor(
  open: Iterable<FactId>,
  isAnswered: (question: Question) => boolean,
  knowledge: Knowledge,
): Question[] {
  const wanted = new Set<Question>();
  for (const fact of open) {
    const sources = (FOLLOWS_FROM[fact] ?? [])
      .filter((source) => !isExact(knowledge[source]))
      .map(questionFor)
      .filter((question) => question !== undefined);
    const helpful = sources.filter(
      (question) =>
        !isAnswered(question) && applies(question, knowledge) && !isAskedFromResult(question, permitIn(knowledge)),
    );
    const own = questionFor(fact);
    for (const question of helpful.length > 0 ? helpful : own ? [own] : [])
      if (!isAnswered(question) && applies(question, knowledge)) wanted.add(question);
  }
  return QUESTIONS.filter((question) => wanted.has(question));
}

function applies({ onlyIf }: Question, knowledge: Knowledge): boolean {
  if (!onlyIf) return true;
  const known = knowledge[onlyIf.fact];
  return (
    known !== undefined && 'oneOf' in known && known.oneOf.every((value) => onlyIf.oneOf.includes(value as string))
  );
}

/** The questions still worth asking, in their order. With `programme`, only that programme's, askedFromResult ones included. */
export function pendingQuestions(engine: Engine, answers: Answers, on: Day, programme?: Programme): Question[] {
  const situation = situationOf(engine, answers, on);
  const open = openFacts(situation, programme && [programme]);
  const pending = questionsFor(open, ({ id }) => answers[id] !== undefined, situation.knowledge);
  return programme ? pending : mainOnly(pending, situation.knowledge);
}

/** The questions that come before the main results. */
export function mainOnly(questions: readonly Question[], knowledge: Knowledge): Question[] {
  return questions.filter((question) => !isAskedFromResult(question, permitIn(knowledge)));
}

/** The permit, once it is known. */
function permitIn(knowledge: Knowledge): string | undefined {
  const known = knowledge.permit;
  return known && 'oneOf' in known && known.oneOf.length === 1 ? (known.oneOf[0] as string) : undefined;
}

/** Every question that can still come before the results, at most: the questions left are never more than these. */
export function questionsAhead(situation: Situation, isAnswered: (question: Question) => boolean): Question[] {
  const open = openFacts(situation, undefined, true);
  const wanted = new Set([...open].flatMap((fact) => [fact, ...(FOLLOWS_FROM[fact] ?? [])]).map(questionFor));
  return mainOnly(QUESTIONS, situation.knowledge).filter((question) => wanted.has(question) && !isAnswered(question));
}

/** The options of a question that say something in this situation. */
export function visibleOptions(question: Question, open: ReadonlySet<FactId>): Question['options'] {
  return question.options.filter(({ about }) => about === undefined || open.has(about));
}

export type Path = {
  /** Answered questions in the order in which they were asked. */
  asked: Question[];
  /** The question to ask now, if any. */
  next: Question | undefined;
  /** Answers that no longer apply. */
  dropped: string[];
  /** The answer showed that the tool is not about this person. */
  exit: string | undefined;
};

/**
 * Replays answers from the start: an answer whose question would no longer be asked is dropped. Answers to questions that were
 * asked askedFromResult, from a result, stay while they fit.
 */
export function replay(engine: Engine, answers: Answers, on: Day): Path {
  const asked: Question[] = [];
  let used: Record<string, string> = {};
  const step = (question: Question) => {
    asked.push(question);
    used = { ...used, [question.id]: answers[question.id] as string };
  };
  const fits = (question: Question | undefined): question is Question =>
    question !== undefined && isAnswer(question, answers[question.id], on);
  let next: Question | undefined;
  let exit: string | undefined;
  do {
    [next] = pendingQuestions(engine, used, on);
    if (!fits(next)) break;
    step(next);
    exit = optionOf(next, answers[next.id])?.exit;
  } while (!exit);
  if (exit) next = undefined;
  if (!next && !exit) {
    for (const question of laterAnswered(engine, answers, () => used, on)) step(question);
    for (const question of deadlineQuestions(engine)) if (!(question.id in used) && fits(question)) step(question);
  }
  return { asked, next, exit, dropped: Object.keys(answers).filter((id) => !(id in used)) };
}

/** The questions that tell from which day a last day counts: worth an answer though they change no outcome. */
export function deadlineQuestions({ rulebook }: Engine): Question[] {
  const facts = rulebook.programmes
    .flatMap(({ tables }) => tables.deadlines)
    .flatMap(({ rows }) => rows.flatMap(({ after }) => after ?? []));
  return QUESTIONS.filter(({ id, askedFromResult }) => askedFromResult === true && facts.includes(id));
}

/** Questions of the askedFromResult kind that are answered and still tell something. */
function* laterAnswered(engine: Engine, answers: Answers, used: () => Answers, on: Day): Generator<Question> {
  for (;;) {
    const situation = situationOf(engine, used(), on);
    const pending = questionsFor(
      openFacts(situation, engine.rulebook.programmes),
      ({ id }) => used()[id] !== undefined,
      situation.knowledge,
    );
    const question = pending.find((one) => isAnswer(one, answers[one.id], on));
    if (!question) return;
    yield question;
  }
}

/** The fact that a caller of the headless module should find out first: by the order of the questions. */
export function firstFactToAsk(
  missing: readonly string[],
  isGiven: (fact: string) => boolean,
  knowledge: Knowledge,
): FactId | null {
  const [question] = questionsFor(missing as FactId[], (one) => isGiven(one.id), knowledge).sort(
    (a, b) => Number(isAskedFromResult(a, permitIn(knowledge))) - Number(isAskedFromResult(b, permitIn(knowledge))),
  );
  if (!question) return (missing[0] as FactId | undefined) ?? null;
  return asks(question).find((fact) => missing.includes(fact)) ?? question.id;
}
