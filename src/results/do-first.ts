/** The few things to do first. */
import type { Group } from './groups.ts';
import type { Kind } from './kinds.ts';

export type FirstStep = { step: string; programme: string };

const URGENT: readonly Kind[] = ['duty', 'likely', 'may'];
const MOST = 3;

/**
 * At most three different steps: duties before rights before what an office may give. The first step of every result
 * comes before the second of any, so that one result does not fill the list.
 */
export function doFirst(groups: readonly Group[]): FirstStep[] {
  const verdicts = URGENT.flatMap((kind) => groups.find((group) => group.kind === kind)?.verdicts ?? []);
  const rounds = Math.max(0, ...verdicts.map(({ row }) => row.next.length));
  const found = new Map<string, FirstStep>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { programme, row } of verdicts) {
      const step = row.next[round];
      if (step !== undefined && !found.has(step)) found.set(step, { step, programme });
    }
  }
  return [...found.values()].slice(0, MOST);
}
