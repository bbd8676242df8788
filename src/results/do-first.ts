/** The few things to do first. */
import type { Day } from '#engine/calendar.ts';
import type { Verdict } from '#engine/verdict.ts';
import type { Group } from './groups.ts';
import { GIVING } from './kinds.ts';
import type { LastDay } from './last-days.ts';

export type FirstStep = { step: string; programme: string; office?: string; lastDay?: LastDay & { day: Day } };

const MOST = 3;

/**
 * At most three different steps: first those with a last day, the nearest first; then what is urgent, also where the answer
 * is no. The first step of every result comes before the second of any, so that one result does not fill the list. Somebody
 * who gets nothing is told at least what to do about the first no.
 */
export function doFirst(groups: readonly Group[], lastDays: readonly LastDay[], on: Day): FirstStep[] {
  const all = groups.filter(({ heading }) => heading !== 'ask').flatMap(({ verdicts }) => verdicts);
  const ordinary = GIVING.flatMap((heading) => groups.find((group) => group.heading === heading)?.verdicts ?? []);
  const urgent = all.filter(({ told }) => told.urgent);
  const verdicts = [...new Set([...urgent, ...ordinary])];
  const steps = [...dated(lastDays, on), ...stepsInTurn(verdicts.length > 0 ? verdicts : all.slice(0, 1))];
  return steps.filter(({ step }, place) => steps.findIndex((one) => one.step === step) === place).slice(0, MOST);
}

/** What the person must do by a day that is not past, nearest first. */
function dated(lastDays: readonly LastDay[], on: Day): FirstStep[] {
  return lastDays
    .flatMap((lastDay) => (lastDay.day === undefined ? [] : [{ ...lastDay, day: lastDay.day }]))
    .filter(({ whose, step, day }) => whose === 'you' && step !== undefined && day >= on)
    .sort((a, b) => a.day - b.day)
    .map((lastDay) => ({ step: lastDay.step as string, programme: lastDay.programme, lastDay }));
}

function stepsInTurn(verdicts: readonly Verdict[]): FirstStep[] {
  const rounds = Math.max(0, ...verdicts.map(({ told }) => told.next.length));
  return Array.from({ length: rounds }).flatMap((_, round) =>
    verdicts.flatMap(({ programme, told }) => {
      const step = told.next[round];
      return step === undefined ? [] : [{ step, programme }];
    }),
  );
}
