/** How time grows with the law: the rulebook taken once, 10 and 50 times. */
import { isLeaf } from '#engine/diagrams/diagram.ts';
import { outcomes } from '#engine/outcome.ts';
import { mapTables, type Period, type Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Engine, situate } from '#engine/situation.ts';
import { openFacts, questionsFor } from '#questions/next-question.ts';
import type { Situation } from './situations.ts';

const COPIES = [1, 10, 50];

/** Every programme and every diagram that many times, none shared between the copies. */
function copied(rulebook: Rulebook, times: number): Rulebook {
  const copies = Array.from({ length: times }, (_, copy) => {
    const shift = copy * rulebook.nodes.length;
    const moved = (ref: number) => (isLeaf(ref) ? ref : ref + shift);
    const nodes = rulebook.nodes.map(([term = 0, ...cells]) => [term, ...cells.map(moved)]);
    const programmes = rulebook.programmes.map((programme) => ({
      ...programme,
      id: `${programme.id}-${copy}`,
      tables: mapTables(programme.tables, ({ rows, periods }) => ({
        rows,
        periods: periods.map(([from, root]): Period => [from, moved(root)]),
      })),
    }));
    return { nodes, programmes };
  });
  return {
    ...rulebook,
    nodes: copies.flatMap(({ nodes }) => nodes),
    programmes: copies.flatMap(({ programmes }) => programmes),
  };
}

function micros(some: readonly Situation[], work: (situation: Situation) => unknown): number {
  for (const situation of some.slice(0, 20)) work(situation);
  const start = performance.now();
  for (const situation of some) work(situation);
  return ((performance.now() - start) * 1000) / some.length;
}

const nextQuestion = (engine: Engine, { knowledge }: Situation, on: number) => {
  const situation = situate(engine, knowledge, on);
  return questionsFor(openFacts(situation, engine.rulebook.programmes), () => false, knowledge)[0];
};

/** Prints microseconds for each evaluation of all programmes, and for each next question. */
export function growth(rulebook: Rulebook, some: readonly Situation[], on: number): void {
  console.log('\nThe rulebook copied:');
  for (const times of COPIES) {
    const engine = createEngine(copied(rulebook, times));
    const { programmes } = engine.rulebook;
    const evaluation = micros(some, ({ knowledge }) => outcomes(engine, programmes, knowledge, on));
    const question = micros(some.slice(0, 40), (situation) => nextQuestion(engine, situation, on));
    console.log(
      `${String(times).padStart(4)} ×  ${programmes.length} programmes: ${evaluation.toFixed(0)} µs all outcomes, ${(question / 1000).toFixed(2)} ms the next question`,
    );
  }
}
