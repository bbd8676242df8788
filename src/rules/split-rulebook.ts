/**
 * A rulebook in two parts: what choosing the next question needs, which every tap waits for, and what only results need.
 * The questions then start with two thirds of the weight.
 */
import type { Programme, Row, Rulebook } from '../engine/rulebook.ts';

/** What only results need. Goes with the core of the same rulebook, programme by programme. */
export type ResultRules = Pick<Rulebook, 'parameters'> & {
  programmes: readonly Pick<Programme, 'rows' | 'length' | 'amount' | 'content'>[];
};

const withoutReasons = ({ outcome }: Row): Row => ({ id: '', outcome, sources: [], tests: [], office: '', next: [] });

/** The diagrams and outcomes, enough to ask questions but not to evaluate. */
export function questionRules(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    parameters: {},
    programmes: rulebook.programmes.map(({ id, order, later, rows, verdict, length, amount }) => ({
      id,
      order,
      ...(later && { later }),
      rows: rows.map(withoutReasons),
      verdict,
      ...(length && { length: { rows: [], periods: length.periods } }),
      ...(amount && { amount: { per: amount.per, rows: [], periods: amount.periods } }),
    })),
  };
}

/** Rows with their reasons, lengths, amounts and contents. */
export function resultRules({ parameters, programmes }: Rulebook): ResultRules {
  return {
    parameters,
    programmes: programmes.map(({ rows, length, amount, content }) => ({
      rows,
      ...(length && { length }),
      ...(amount && { amount }),
      ...(content && { content }),
    })),
  };
}

/** The whole rulebook again. */
export function joinRules(questions: Rulebook, { parameters, programmes }: ResultRules): Rulebook {
  return {
    ...questions,
    parameters,
    programmes: questions.programmes.map((programme, place) => ({ ...programme, ...programmes[place] })),
  };
}
