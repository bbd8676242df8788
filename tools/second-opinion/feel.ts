/**
 * Deciding a DMN model with a FEEL engine that is not ours. An expression is read once, as a FEEL function of the names that
 * it reads, and what it said is kept per value of these names. That is sound because FEEL has no state, because no expression
 * here asks a clock (`today()`, `now()`), and because an expression is given these names and no others: one that read anything
 * else would find nothing there, fail, and show as a mismatch. A unary test reads one value only, that of its column.
 */
import { evaluate, type FeelFunction, unaryTest } from 'feelin';
import type { Table } from './model.ts';

/** A value for FEEL, and a text that no other value has. */
export type Given = { value: unknown; key: string };
export type Verdict = { outcome: string; row: string };

type Answer = { value: unknown; tests: Map<string, boolean> };
/** An expression with the names that it reads, and what it said. */
type Read = { ask(values: readonly unknown[]): unknown; answers: Map<string, Answer> };

export const given = (feel: string): Given => ({ value: evaluate(feel).value, key: feel });

export class Decider {
  private readonly expressions = new Map<string, Read>();
  /** Answers that are texts, numbers, yes or no are few, and many expressions come to the same. */
  private readonly plain = new Map<unknown, Answer>();

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
    const known = this.read(feel, names);
    const key = values.map((value) => value?.key).join('\n');
    const before = known.answers.get(key);
    if (before) return before;
    const answer = this.answerOf(known.ask(values.map((value) => value?.value)));
    known.answers.set(key, answer);
    return answer;
  }

  /** The names belong to an expression: two models may list what the same one reads in another order. */
  private read(feel: string, names: readonly string[]): Read {
    const whole = `function(${names.join(', ')}) ${feel}`;
    const before = this.expressions.get(whole);
    if (before) return before;
    const told = evaluate(whole).value as FeelFunction;
    const read = { ask: (values: readonly unknown[]) => told.invoke([...values]), answers: new Map<string, Answer>() };
    this.expressions.set(whole, read);
    return read;
  }

  private answerOf(value: unknown): Answer {
    const answer = (typeof value !== 'object' && this.plain.get(value)) || { value, tests: new Map<string, boolean>() };
    if (typeof value !== 'object') this.plain.set(value, answer);
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
