/** What a settled result still lacks. */
import type { Verdict } from '#engine/verdict.ts';

export type Details = 'amount' | 'length';

/** Whether an amount or a length waits for an answer although the outcome is settled. Content is told and not asked for. */
export function missingDetails({ missing, waiting }: Verdict): Details | undefined {
  if (missing.length === 0) return undefined;
  return (['amount', 'length'] as const).find((detail) => waiting.includes(detail));
}
