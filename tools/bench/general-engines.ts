/**
 * The same tables in two general rule engines. They know no unknown, so they get only situations in which every fact is
 * given; and what they read is made easy for them: each term is already the number of its cell.
 */

import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import type { Condition, Test } from '#engine/conditions/condition.ts';
import { isTest, termKey } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { cellsThatPass } from '../proof/formula.ts';

export type Row = { when: Condition; outcome: string };
/** Facts for a general engine: `t<number of the term>` is the number of its cell. */
export type Cells = Readonly<Record<string, number>>;
type Scope = { terms: readonly Term[]; termNumber: ReadonlyMap<string, number> };

function testOf(test: Test, { terms, termNumber }: Scope): { name: string; cells: number[] } {
  const number = termNumber.get(termKey(test)) as number;
  const cells = cellsThatPass(test, terms[number] as Term).flatMap((passes, cell) => (passes ? [cell] : []));
  return { name: `t${number}`, cells };
}

/** JSON Logic, compiled: "if, then, else if" through the rows. */
export function jsonLogic(rows: readonly Row[], scope: Scope): (cells: Cells) => string {
  const logicOf = (condition: Condition): object => {
    if (isTest(condition)) {
      const { name, cells } = testOf(condition, scope);
      return { in: [{ var: name }, cells] };
    }
    if (condition.kind === 'not') return { '!': [logicOf(condition.of)] };
    if (condition.kind === 'outcome') throw new Error('A table that uses another one is not measured here.');
    if (condition.of.length === 0) return { '==': [1, condition.kind === 'all' ? 1 : 0] };
    return { [condition.kind === 'all' ? 'and' : 'or']: condition.of.map(logicOf) };
  };
  const run = new LogicEngine().build({ if: rows.flatMap(({ when, outcome }) => [logicOf(when), outcome]) });
  return (cells) => run(cells) as string;
}

/** json-rules-engine: one rule a row, the higher in the table the higher its priority; the first that fires counts. */
export function jsonRules(rows: readonly Row[], scope: Scope): (cells: Cells) => Promise<string> {
  type Condition_ = Record<string, unknown>;
  const conditionOf = (condition: Condition): Condition_ => {
    if (isTest(condition)) {
      const { name, cells } = testOf(condition, scope);
      return { fact: name, operator: 'in', value: cells };
    }
    if (condition.kind === 'not') return { not: conditionOf(condition.of) };
    if (condition.kind === 'outcome') throw new Error('A table that uses another one is not measured here.');
    if (condition.of.length === 0) return { fact: 'always', operator: 'equal', value: condition.kind === 'all' };
    return { [condition.kind]: condition.of.map(conditionOf) };
  };
  const engine = new Engine([], { allowUndefinedFacts: true });
  rows.forEach(({ when, outcome }, place) => {
    const condition = conditionOf(when);
    const conditions = 'fact' in condition ? { all: [condition] } : condition;
    engine.addRule({ conditions: conditions as never, event: { type: outcome }, priority: rows.length - place });
  });
  engine.on('success', () => {
    engine.stop();
  });
  return async (cells) => (await engine.run({ ...cells, always: true })).events[0]?.type ?? 'none';
}
