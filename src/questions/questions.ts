/**
 * How each fact is asked. The order of this list is the order of the questions. One question may settle several facts, where
 * people think of them as one thing ("What fits you best today?").
 */
import { FACTS, type FactId } from '#facts/facts.ts';
import { LATER_QUESTIONS } from './later-questions.ts';
import { MAIN_QUESTIONS } from './main-questions.ts';
import type { Question } from './question.ts';

export { type Option, type Question, SECTIONS, type Section } from './question.ts';

export const QUESTIONS: readonly Question[] = [...MAIN_QUESTIONS, ...LATER_QUESTIONS];

/** Whether a question waits until the main results, for somebody with this permit. */
export function isAskedFromResult({ askedFromResult }: Question, permit: string | undefined): boolean {
  return typeof askedFromResult === 'object'
    ? permit !== undefined && !askedFromResult.unless.includes(permit)
    : askedFromResult === true;
}

/** The facts that a question asks for. */
export function asks({ id, options, tellsAlso = [] }: Question): FactId[] {
  return [...new Set([id, ...tellsAlso, ...options.flatMap(({ sets }) => Object.keys(sets) as FactId[])])];
}

/** The question that asks for a fact, if there is one. */
export function questionFor(fact: FactId): Question | undefined {
  return QUESTIONS.find(({ id }) => id === fact) ?? QUESTIONS.find((question) => asks(question).includes(fact));
}

/** All facts, those that are asked first in the order of their questions: the order of terms in the diagrams. */
export const FACT_ORDER: readonly string[] = [...new Set([...QUESTIONS.flatMap(asks), ...Object.keys(FACTS)])];
