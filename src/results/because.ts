/** Which of a person's own answers a verdict rests on. */

import type { Rulebook } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { originsOf } from '#questions/follows-from.ts';

const MOST = 3;

/**
 * The answers to name as reasons, the row's own facts first. `answerTo` gives the id of the answered question that told a
 * fact, if one did.
 */
export function becauseOf(
  rulebook: Pick<Rulebook, 'followsFrom'>,
  verdict: Verdict,
  answerTo: (fact: string) => string | undefined,
): string[] {
  return originsOf(rulebook, verdict.because, answerTo).slice(0, MOST);
}
