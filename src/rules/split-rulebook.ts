/**
 * A rulebook in two parts: what choosing the next question needs, which every tap waits for, and what only results need.
 * The questions then start with two thirds of the weight.
 */
import type { Programme, Row, Rulebook } from '../engine/rulebook.ts';

/** What only results need: reasons, amounts, and the programmes that are asked about later. Goes with its own first part. */
export type ResultRules = Pick<Rulebook, 'parameters' | 'limits' | 'nodes' | 'programmes'>;

const withoutReasons = ({ outcome }: Row): Row => ({ id: '', outcome, sources: [], tests: [], office: '', next: [] });

const rootsOf = ({ verdict, length, amount }: Programme): number[] =>
  [verdict, length?.periods, amount?.periods].flatMap((periods) => (periods ?? []).map(([, root]) => root));

/** How many nodes the questions need: nodes stand in the order in which the programmes come to them, main ones first. */
function nodesAsked({ programmes }: Rulebook): number {
  return 1 + Math.max(-1, ...programmes.filter(({ later }) => !later).flatMap(rootsOf));
}

/** The diagrams and outcomes of the main programmes, enough to ask questions but not to evaluate. */
export function questionRules(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    isPart: true,
    parameters: {},
    limits: {},
    nodes: rulebook.nodes.slice(0, nodesAsked(rulebook)),
    programmes: rulebook.programmes
      .filter(({ later }) => !later)
      .map(({ id, order, code, rows, verdict, length, amount }) => ({
        id,
        order,
        code,
        decides: '',
        bring: [],
        instead: [],
        appeal: { rows: [], periods: [] },
        rows: rows.map(withoutReasons),
        verdict,
        ...(length && { length: { rows: [], periods: length.periods } }),
        ...(amount && { amount: { per: amount.per, rows: [], periods: amount.periods } }),
      })),
  };
}

/** Everything that the first part lacks. */
export function resultRules(rulebook: Rulebook): ResultRules {
  const { parameters, limits, nodes, programmes } = rulebook;
  return { parameters, limits, programmes, nodes: nodes.slice(nodesAsked(rulebook)) };
}

/** The whole rulebook again. */
export function joinRules({ isPart: _, ...questions }: Rulebook, rest: ResultRules): Rulebook {
  return { ...questions, ...rest, nodes: [...questions.nodes, ...rest.nodes] };
}
