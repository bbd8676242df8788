/** The few things to do first. */
import type { Verdict } from '../engine/evaluate.ts';
import type { Group } from './groups.ts';
import type { Kind } from './kinds.ts';

export type FirstStep = { step: string; programme: string };

/** Duties before rights before what an office may give. */
const ORDER: readonly Kind[] = ['duty', 'likely', 'may'];
const MOST = 3;

/**
 * At most three different steps. What is urgent comes first, also where the answer is no. The first step of every result
 * comes before the second of any, so that one result does not fill the list. Somebody who gets nothing is told at least
 * what to do about the first no.
 */
export function doFirst(groups: readonly Group[]): FirstStep[] {
  const all = groups.filter(({ kind }) => kind !== 'ask').flatMap(({ verdicts }) => verdicts);
  const ordinary = ORDER.flatMap((kind) => groups.find((group) => group.kind === kind)?.verdicts ?? []);
  const urgent = all.filter(({ row }) => row.urgent);
  const verdicts = [...new Set([...urgent, ...ordinary])];
  return stepsInTurn(verdicts.length > 0 ? verdicts : all.slice(0, 1)).slice(0, MOST);
}

function stepsInTurn(verdicts: readonly Verdict[]): FirstStep[] {
  const rounds = Math.max(0, ...verdicts.map(({ row }) => row.next.length));
  const found = new Map<string, FirstStep>();
  for (let round = 0; round < rounds; round += 1) {
    for (const { programme, row } of verdicts) {
      const step = row.next[round];
      if (step !== undefined && !found.has(step)) found.set(step, { step, programme });
    }
  }
  return [...found.values()];
}
