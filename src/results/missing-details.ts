/** What a settled result still lacks. */

import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';

export type Details = 'amount' | 'length';

/** Whether an amount or a length waits for an answer although the outcome is settled. */
export function missingDetails(verdict: Verdict, programme: Programme): Details | undefined {
  if (verdict.outcome === 'unknown' || verdict.missing.length === 0) return undefined;
  if (programme.amount && !verdict.amount) return 'amount';
  return programme.length && !verdict.length && !verdict.row.noLength ? 'length' : undefined;
}
