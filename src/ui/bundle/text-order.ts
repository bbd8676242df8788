/**
 * The order of the texts whose keys follow from the rules and the questions. Their keys need not travel: page and file work
 * them out from the same ids. That saves a fifth of what a language weighs.
 */
import type { Rulebook, Table } from '#engine/rulebook.ts';
import { questionTextKeys } from '#questions/text-keys.ts';

type Strings = Readonly<Record<string, string>>;

/** Texts of one language: those with keys of their own, and those that stand in the order of `keysInOrder`. */
export type PackedTexts = { keyed: Strings; ordered: readonly string[] };

/** Every key that follows from an id, each once. @param offices ids of the register */
export function keysInOrder({ programmes }: Pick<Rulebook, 'programmes'>, offices: readonly string[]): string[] {
  const keys = programmes.flatMap(({ id, bring, tables: { verdict, amount, content, deadlines, appeal } }) => [
    `programme.${id}.name`,
    `programme.${id}.what`,
    `programme.${id}.duty`,
    ...verdict.rows.map((row) => `reason.${row.id}`),
    ...verdict.rows.flatMap(({ event }) => (event ? [`event.${event}`] : [])),
    ...[...verdict.rows.flatMap(({ next }) => next), ...rowsOf(deadlines).flatMap(({ step }) => step ?? [])].map(
      (step) => `step.${step}`,
    ),
    ...rowsOf(content).map((one) => `content.${one.id}`),
    ...(amount?.rows ?? []).map(({ parameter }) => `amount.${parameter}`),
    ...rowsOf(deadlines).map((deadline) => `deadline.${deadline.id}`),
    ...appeal.rows.map((row) => `appeal.${row.id}`),
    ...bring.map((paper) => `bring.${paper}`),
  ]);
  const ofOffices = offices.flatMap((office) => [`office.${office}.name`, `office.${office}.what`]);
  return [...new Set([...questionTextKeys(), ...keys, ...ofOffices])];
}

const rowsOf = <R>(tables: readonly Table<R>[]): R[] => tables.flatMap(({ rows }) => rows);

/** Takes the keys off where they follow from ids. */
export function pack(strings: Strings, order: readonly string[]): PackedTexts {
  const follow = new Set(order);
  return {
    keyed: Object.fromEntries(Object.entries(strings).filter(([key]) => !follow.has(key))),
    ordered: order.map((key) => strings[key] ?? ''),
  };
}

/** Puts the keys on again. A text that the language does not have, such as the duty of a mere right, has no key. */
export function unpack({ keyed, ordered }: PackedTexts, order: readonly string[]): Record<string, string> {
  const named = ordered.flatMap((text, place) => (text === '' ? [] : [[order[place] as string, text]]));
  return { ...keyed, ...Object.fromEntries(named) };
}
