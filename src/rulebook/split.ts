/**
 * A rulebook in two parts: what choosing the next question needs, which every tap waits for, and what only results need.
 * The questions then start with two thirds of the weight.
 */
import { ASKED_FOR, mapTables, type Row, type Rulebook, rootsOf, type Tables } from '#engine/rulebook.ts';

/** What only results need: reasons, amounts, and the programmes that are asked about askedFromResult. Goes with its own first part. */
export type ResultRules = Pick<Rulebook, 'parameters' | 'nodes' | 'programmes'>;

const withoutReasons = ({ outcome }: Row): Row => ({ id: '', outcome, sources: [], tests: [], office: '', next: [] });

/** How many nodes the questions need: nodes stand in the order in which the programmes come to them, main ones first. */
function nodesAsked({ programmes }: Rulebook): number {
  return (
    1 +
    Math.max(
      -1,
      ...programmes
        .filter(({ askedFromResult }) => !askedFromResult)
        .flatMap((programme) => rootsOf(programme, ASKED_FOR)),
    )
  );
}

/** The diagrams and outcomes of the main programmes, enough to ask questions but not to evaluate. */
export function questionRules(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    isMainOnly: true,
    parameters: {},
    nodes: rulebook.nodes.slice(0, nodesAsked(rulebook)),
    programmes: rulebook.programmes
      .filter(({ askedFromResult }) => !askedFromResult)
      .map(({ id, order, code, tables }) => ({
        id,
        order,
        code,
        decides: '',
        bring: [],
        instead: [],
        tables: askedTables(tables),
      })),
  };
}

/** The tables that questions are asked for, with their outcomes and no other row. */
function askedTables(tables: Tables): Tables {
  const { verdict, length, amount } = mapTables(tables, ({ periods }) => ({ rows: [], periods }));
  return {
    verdict: { ...verdict, rows: tables.verdict.rows.map(withoutReasons) },
    ...(length && { length }),
    ...(amount && { amount }),
    content: [],
    deadlines: [],
    appeal: { rows: [], periods: [] },
  };
}

/** Everything that the first part lacks. */
export function resultRules(rulebook: Rulebook): ResultRules {
  const { parameters, nodes, programmes } = rulebook;
  return { parameters, programmes, nodes: nodes.slice(nodesAsked(rulebook)) };
}

/** The whole rulebook again. */
export function joinRules({ isMainOnly: _, ...questions }: Rulebook, rest: ResultRules): Rulebook {
  return { ...questions, ...rest, nodes: [...questions.nodes, ...rest.nodes] };
}
