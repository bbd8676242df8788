/** What a settled result still lacks. */
import type { Verdict } from '#engine/verdict.ts';

const NAMED = ['amount', 'length', 'content', 'words'] as const;
export type Details = (typeof NAMED)[number];

/** What still waits for an answer although the outcome is settled, what matters most first. */
export function missingDetails({ waiting }: Verdict): Details | undefined {
  return NAMED.find((detail) => waiting.includes(detail));
}
