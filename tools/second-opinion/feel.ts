/**
 * Deciding a DMN model with a FEEL engine that is not ours. What FEEL said is kept per expression and per value of the
 * names that the expression reads. That is sound because FEEL has no state, because no expression here asks a clock
 * (`today()`, `now()`), and because an expression is given these names and no others: one that read anything else would find
 * nothing there, fail, and show as a mismatch. A unary test reads one value only, that of its column.
 */
import { evaluate, unaryTest } from 'feelin';
import type { Table } from './model.ts';

/** A value for FEEL, and a text that no other value has. */
export type Given = { value: unknown; key: string };
export type Verdict = { outcome: string; row: string };

type Answer = { value: unknown; tests: Map<string, boolean> };

export const given = (feel: string): Given => ({ value: evaluate(feel).value, key: feel });

export class Decider {
  private readonly answers = new Map<string, Map<string, Answer>>();

  /** The verdict of a table; the tables it uses are decided on the way and kept in `decided`. */
  decide(
    name: string,
    model: ReadonlyMap<string, Table>,
    facts: ReadonlyMap<string, Given>,
    decided: Map<string, Verdict>,
  ): Verdict {
    const before = decided.get(name);
    if (before) return before;
    const table = model.get(name) as Table;
    const answers: Answer[] = [];
    const answerOf = (column: number): Answer => {
      answers[column] ??= this.ask(table, column, (read) => {
        const fact = facts.get(read);
        if (fact || !model.has(read)) return fact;
        const verdict = this.decide(read, model, facts, decided);
        return { value: verdict, key: `${verdict.outcome} ${verdict.row}` };
      });
      return answers[column];
    };
    const rule = table.rules.find(({ entries }) =>
      entries.every(({ column, tests }) => passes(answerOf(column), tests)),
    );
    const verdict = { outcome: rule?.outcome ?? 'none', row: rule?.row ?? 'none' };
    decided.set(name, verdict);
    return verdict;
  }

  private ask({ columns, reads }: Table, column: number, lookUp: (name: string) => Given | undefined): Answer {
    const feel = columns[column] as string;
    const names = reads[column] as readonly string[];
    const values = names.map(lookUp);
    // The names belong to the key: two models may list what the same expression reads in another order.
    const key = names.map((name, n) => `${name} ${values[n]?.key}`).join('\n');
    let known = this.answers.get(feel);
    if (!known) {
      known = new Map();
      this.answers.set(feel, known);
    }
    const before = known.get(key);
    if (before) return before;
    const context = Object.fromEntries(names.map((name, n) => [name, values[n]?.value]));
    const answer = { value: evaluate(feel, context).value, tests: new Map<string, boolean>() };
    known.set(key, answer);
    return answer;
  }
}

function passes(answer: Answer, tests: string): boolean {
  const before = answer.tests.get(tests);
  if (before !== undefined) return before;
  const passed = unaryTest(tests, { '?': answer.value }).value === true;
  answer.tests.set(tests, passed);
  return passed;
}
