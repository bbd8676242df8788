/** What somebody has instead of what they do not get. */

import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { GIVING, headingOf } from './kinds.ts';

const SHORT_OF: readonly (string | undefined)[] = ['notnow', 'may', 'waiting'];

/** The nearest programme that gives the person something, for a result that does not, or not surely. */
export function nearestOf(verdict: Verdict, programme: Programme, verdicts: readonly Verdict[]): Verdict | undefined {
  if (!SHORT_OF.includes(headingOf(verdict.outcome))) return undefined;
  const has = programme.instead
    .map((id) => verdicts.find((one) => one.programme === id))
    .filter((one): one is Verdict => one !== undefined && GIVING.some((kind) => kind === headingOf(one.outcome)));
  // What is only perhaps helps nobody who has a "perhaps" already.
  return (
    has.find(({ outcome }) => headingOf(outcome) !== 'may') ??
    (headingOf(verdict.outcome) === 'may' ? undefined : has[0])
  );
}
