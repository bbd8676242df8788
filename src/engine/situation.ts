/** One person on one day, put to a rulebook: what each table can still come to. */
import type { Contradictions } from './bounds.ts';
import { type Day, parseDay } from './calendar.ts';
import { factsOf, possibleCells, type Term } from './conditions/term.ts';
import { belowIn } from './diagrams/below.ts';
import { mapLeaves } from './diagrams/build.ts';
import { Diagrams, isLeaf, leafValue, type Ref } from './diagrams/diagram.ts';
import { type Possible, restrict } from './diagrams/restrict.ts';
import { allSteps, type InSteps } from './in-steps.ts';
import type { Knowledge } from './knowledge.ts';
import { type Compiled, OUTCOMES, type Programme, type Row, type Rulebook, rootOn, type Table } from './rulebook.ts';

/** How somebody's facts go on if nothing but time changes. Made outside the engine, which knows no facts. */
export type Timeline = {
  /** Days on which what follows from other facts can become another; the engine finds those of the rules and of single facts. */
  readonly days: readonly Day[];
  knowledgeOn(day: Day): Knowledge;
  /** The facts at a birthday that lies ahead; `undefined` where it does not. */
  atAge(age: number): Knowledge | undefined;
};

/**
 * What follows from what in a country, so that it need not be asked: the only code of a rulebook. Ranges stand for what is
 * not exact; a fact that was told is not overruled.
 */
export type Deductions = {
  /** Knowledge with everything added that follows from it on the day `on`. */
  derive(given: Knowledge, on: Day): Knowledge;
  /** How the facts go on while time passes. `terms` tell after how much time a rule can turn. */
  timelineOf(given: Knowledge, terms: readonly Term[], on: Day): Timeline;
};

/** The facts that `derive` could work out a fact from, or narrow it by, for somebody of whom so much is known. */
export type NarrowedBy = (fact: string, knowledge: Knowledge) => readonly string[];

/** Somebody who stays as they are. */
const unchanging = (knowledge: Knowledge): Timeline => ({
  days: [],
  knowledgeOn: () => knowledge,
  atAge: () => undefined,
});

/** For a rulebook of which nothing has come but the opening questions. */
export const NOTHING_FOLLOWS: Deductions = { derive: (given) => given, timelineOf: unchanging };

/** A rulebook made ready to be asked. Holds nothing about any person. */
export type Engine = {
  rulebook: Rulebook;
  deductions: Deductions;
  diagrams: Diagrams;
  /** The verdict tables with outcomes as leaves (numbers of `OUTCOMES`): rows that give the same are told apart no more. */
  outcomes: ReadonlyMap<Programme, Compiled>;
  /** What cannot be true together; without it, everything can. */
  contradictions?: Contradictions | undefined;
};

/** One person on one day: what each table can still come to. */
export type Situation = {
  engine: Engine;
  on: Day;
  knowledge: Knowledge;
  diagrams: Diagrams;
  possible: Possible;
  /** Terms whose fact somebody cannot answer: they stay open whatever else is answered. */
  forgotten: ReadonlySet<number>;
  timeline: Timeline;
};

/**
 * @param deductions the code of the same rulebook
 * @param contradictions by the bounds of the same rulebook
 */
export function createEngine(rulebook: Rulebook, deductions: Deductions, contradictions?: Contradictions): Engine {
  return allSteps(engineInSteps(rulebook, deductions, contradictions));
}

/** The same, a programme at a time: a page lets taps through between them. */
export function* engineInSteps(
  rulebook: Rulebook,
  deductions: Deductions,
  contradictions?: Contradictions,
): InSteps<Engine> {
  const diagrams = Diagrams.of(rulebook.nodes);
  const outcomes = new Map<Programme, Compiled>();
  for (const programme of rulebook.programmes) {
    yield;
    const { rows, periods } = programme.tables.verdict;
    const toOutcome = (row: number) => OUTCOMES.indexOf((rows[row] as Row).outcome);
    outcomes.set(programme, {
      periods: periods.map(([from, root]) => [from, mapLeaves(diagrams, root, toOutcome)]),
    });
  }
  // Every situation asks for it: made here, no answer has to wait for it.
  yield;
  belowIn(diagrams);
  return { rulebook, deductions, diagrams, outcomes, contradictions };
}

type SituationOptions = {
  /** Facts that the person does not know. */
  unanswerable?: readonly string[];
  /** Shared with other situations whose node numbers are to be compared. */
  diagrams?: Diagrams | undefined;
  /** How the facts go on; without it only the day moves. */
  timeline?: Timeline;
};

/** Sets up a situation. @throws {RangeError} for a day before the rulebook's first. */
export function situate(
  engine: Engine,
  knowledge: Knowledge,
  on: Day,
  {
    unanswerable = [],
    diagrams = new Diagrams(engine.diagrams),
    timeline = unchanging(knowledge),
  }: SituationOptions = {},
): Situation {
  const { terms, start } = engine.rulebook;
  if (on < (parseDay(start) as Day)) throw new RangeError(`No rules are kept for a day before ${start}.`);
  const possible = terms.map((term) => possibleCells(term, knowledge, on));
  const forgotten = new Set(
    terms.flatMap((term, number) => (factsOf(term).some((fact) => unanswerable.includes(fact)) ? [number] : [])),
  );
  return { engine, on, knowledge, diagrams, possible, forgotten, timeline };
}

/** What is left of a table once everything known is filled in: a leaf where nothing missing can change it. */
export function remainder({ diagrams, possible, on }: Situation, table: Compiled): Ref {
  return restrict(diagrams, rootOn(table, on), possible);
}

/** What is left of a programme's table, outcomes as leaves. */
export const outcomesLeft = (situation: Situation, programme: Programme): Ref =>
  remainder(situation, situation.engine.outcomes.get(programme) as Compiled);

/** The row that a remainder has come down to; nothing while an answer still decides, or where no row fits. */
export const rowOf = <R>({ rows }: Table<R>, left: Ref): R | undefined =>
  isLeaf(left) ? rows[leafValue(left)] : undefined;
