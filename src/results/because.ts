/** Which of a person's own answers a verdict rests on. */
import type { Verdict } from '#engine/verdict.ts';
import { originsOf } from '#facts/follows-from.ts';

const MOST = 3;

/**
 * The answers to name as reasons, the row's own facts first. `answerTo` gives the id of the answered question that told a
 * fact, if one did.
 */
export function becauseOf(verdict: Verdict, answerTo: (fact: string) => string | undefined): string[] {
  return originsOf(verdict.because, answerTo).slice(0, MOST);
}
