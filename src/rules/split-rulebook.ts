/**
 * A rulebook in two parts: what choosing the next question needs, which every tap waits for, and what only results need.
 * The questions then start with two thirds of the weight.
 */
import type { Programme, Row, Rulebook } from '../engine/rulebook.ts';
import { type BriefRow, briefRows, wholeRows } from './brief-rows.ts';

/** What only results need: reasons, amounts, and the programmes that are asked about later. Goes with its own first part. */
export type ResultRules = Pick<Rulebook, 'parameters' | 'limits' | 'nodes' | 'programmes'>;

/** The same for the wire. */
export type SentRules = Omit<ResultRules, 'programmes'> & {
  programmes: (Omit<Programme, 'rows'> & { rows: BriefRow[] })[];
};

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

/**
 * Without the limits and amounts that no page works out any more: a figure with one value is filled into the texts while the
 * site is built. @param inTexts names that texts read
 */
export function withoutSettled(rulebook: Rulebook, inTexts: ReadonlySet<string>): Rulebook {
  const paid = new Set(rulebook.programmes.flatMap(({ amount }) => amount?.rows ?? []).map((row) => row.parameter));
  const changes = (name: string, values: readonly unknown[]) => values.length > 1 && inTexts.has(name);
  return {
    ...rulebook,
    limits: entriesWhere(rulebook.limits, (name, { values }) => changes(name, values)),
    parameters: entriesWhere(rulebook.parameters, (name, { values }) => paid.has(name) || changes(name, values)),
  };
}

function entriesWhere<T>(all: Readonly<Record<string, T>>, keep: (name: string, one: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name, one]) => keep(name, one)));
}

/** Result rules with brief rows, for the wire. */
export const sentRules = ({ programmes, ...rest }: ResultRules): SentRules => ({
  ...rest,
  programmes: programmes.map((programme) => ({ ...programme, rows: briefRows(programme) })),
});

/** Result rules as they were before they were sent. */
export const arrivedRules = ({ programmes, ...rest }: SentRules): ResultRules => ({
  ...rest,
  programmes: programmes.map((programme) => ({ ...programme, rows: wholeRows(programme) })),
});

/** The whole rulebook again. */
export function joinRules({ isPart: _, ...questions }: Rulebook, rest: ResultRules): Rulebook {
  return { ...questions, ...rest, nodes: [...questions.nodes, ...rest.nodes] };
}
