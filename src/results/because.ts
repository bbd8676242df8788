/** Which of a person's own answers a verdict rests on. */
import type { Verdict } from '../engine/evaluate.ts';
import { FOLLOWS_FROM } from '../facts/derive.ts';
import type { FactId } from '../facts/facts.ts';

const MOST = 3;

/**
 * The answers to name as reasons, the row's own facts first. A fact that only follows from others is traced back to what
 * was answered. `answerTo` gives the id of the answered question that told a fact, if one did.
 */
export function becauseOf(verdict: Verdict, answerTo: (fact: string) => string | undefined): string[] {
  return answersBehind(verdict.because, answerTo).slice(0, MOST);
}

/** The answered questions that facts come from, each once, in the order of the facts. */
export function answersBehind(facts: readonly string[], answerTo: (fact: string) => string | undefined): string[] {
  const trace = (fact: string, seen: readonly string[]): string[] => {
    const own = answerTo(fact);
    if (own !== undefined) return [own];
    const sources = (FOLLOWS_FROM[fact as FactId] ?? []).filter((source) => !seen.includes(source));
    return sources.flatMap((source) => trace(source, [...seen, fact]));
  };
  return [...new Set(facts.flatMap((fact) => trace(fact, [])))];
}
