/** What somebody has instead of what they do not get. */
import type { Verdict } from '../engine/evaluate.ts';
import type { Programme } from '../engine/rulebook.ts';
import { GIVING, kindOf } from './kinds.ts';

const SHORT_OF: readonly (string | undefined)[] = ['notnow', 'may', 'later'];

/** The nearest programme that gives the person something, for a result that does not, or not surely. */
export function nearestOf(verdict: Verdict, programme: Programme, verdicts: readonly Verdict[]): Verdict | undefined {
  if (!SHORT_OF.includes(kindOf(verdict.outcome))) return undefined;
  const has = programme.instead
    .map((id) => verdicts.find((one) => one.programme === id))
    .filter((one): one is Verdict => one !== undefined && GIVING.some((kind) => kind === kindOf(one.outcome)));
  // What is only perhaps helps nobody who has a "perhaps" already.
  return (
    has.find(({ outcome }) => kindOf(outcome) !== 'may') ?? (kindOf(verdict.outcome) === 'may' ? undefined : has[0])
  );
}
