/** What a result lacks: every fact that can still change what it says. Nobody is asked for all of it. */
import { cellCount, openFactsOf, type Term } from './conditions/term.ts';
import { termsLeft } from './diagrams/restrict.ts';
import { isExact, type Knowledge } from './knowledge.ts';
import type { Programme } from './rulebook.ts';
import { type NarrowedBy, remainder, type Situation } from './situation.ts';
import { type Decision, rowsLeft, sharedBy } from './verdict.ts';

/**
 * The facts that can still change an outcome, its length, amount, content or words: what the rules ask, what may tell apart the
 * rows that give the outcome, and every fact from which one of these could follow.
 */
export function missingOf(
  situation: Situation,
  programme: Programme,
  { turnsOn, waiting }: Decision,
  narrowedBy: NarrowedBy,
): string[] {
  const apart = waiting.includes('words') ? tellingApart(situation, programme) : [];
  return withOrigins([...turnsOn, ...apart], situation.knowledge, narrowedBy);
}

/** Some facts and every fact that one of them could follow from, however far back, as far as it is not known. */
function withOrigins(facts: readonly string[], knowledge: Knowledge, narrowedBy: NarrowedBy): string[] {
  const found = new Set(facts);
  // What is added on the way is looked at too.
  for (const fact of found)
    for (const origin of narrowedBy(fact, knowledge)) if (!isExact(knowledge[origin])) found.add(origin);
  return [...found];
}

/**
 * The facts of which one alone may bring rows that are told apart nearer to each other: with some value of it, more can be
 * told than now. Where none does it alone, all that the rows turn on.
 */
function tellingApart(situation: Situation, programme: Programme): string[] {
  const { engine, diagrams, possible, knowledge, on } = situation;
  const { terms } = engine.rulebook;
  const { verdict: table } = programme.tables;
  const { rows } = rowsLeft(situation, table, possible);
  const now = JSON.stringify(sharedBy(rows, programme));
  const tellsMore = (term: number, cell: number): boolean => {
    const supposed = possible.map((mask, number) => (number === term ? cell : mask));
    const then = rowsLeft(situation, table, supposed).rows;
    return then.length < rows.length && JSON.stringify(sharedBy(then, programme)) !== now;
  };
  const open = [...termsLeft(diagrams, remainder(situation, table))];
  const telling = open.filter((term) =>
    cellsIn(possible[term] as number, cellCount(terms[term] as Term)).some((cell) => tellsMore(term, cell)),
  );
  const facts = (telling.length > 0 ? telling : open).flatMap((term) =>
    openFactsOf(terms[term] as Term, knowledge, on),
  );
  return [...new Set(facts)];
}

/** The cells in a mask, each as a mask of its own. */
const cellsIn = (mask: number, count: number): number[] =>
  Array.from({ length: count }, (_, cell) => 1 << cell).filter((cell) => (mask & cell) !== 0);
