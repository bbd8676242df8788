/** What to do: the few things to do now, and the steps of one result. */
import type { Day } from '#engine/calendar.ts';
import { isDone } from '#engine/follow-up.ts';
import { canBe, isSurely, type Knowledge } from '#engine/knowledge.ts';
import { type Act, type FactTest, type Rulebook, STAKES, type Steps } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import type { Group } from './groups.ts';
import { GIVING } from './kinds.ts';
import type { LastDay } from './last-days.ts';

/** Something to do, with the result it belongs to, who it is done with, and the button that helps. */
export type FirstStep = {
  step: string;
  programme: string;
  office: string;
  act?: Act;
  lastDay?: LastDay & { day: Day };
};

/** Who is to do it: what is known about them on a day, and what the rulebook says about steps and the order of programmes. */
export type Doer = { rulebook: Pick<Rulebook, 'steps' | 'programmes'>; knowledge: Knowledge; on: Day };

const MOST = 3;
const ENOUGH = 2;

/**
 * At most three things to do, each errand once, nothing that is surely done. First what has a last day of the person's own,
 * the nearest first. Then by what waiting can cost; among equals the first step of every result before the second of any, the
 * leading programme first, then in the order of the programmes. What costs nothing is told only where there is nothing else, and a result that gives nothing has a
 * say only where it is urgent: then its first step counts as a threat to the stay. Somebody who gets nothing at all is told
 * what to do about the first no.
 * @param lead the programme that is this person's situation
 */
export function doFirst(
  groups: readonly Group[],
  lastDays: readonly LastDay[],
  doer: Doer,
  lead?: string,
): FirstStep[] {
  const { steps, programmes } = doer.rulebook;
  const order = new Map(programmes.map(({ id, order: place }) => [id, id === lead ? Number.NEGATIVE_INFINITY : place]));
  const placeOf = ({ programme }: Verdict): number => order.get(programme) ?? 0;
  const decided = groups.filter(({ heading }) => heading !== 'ask');
  const all = decided.flatMap(({ verdicts }) => verdicts);
  const counts = decided
    .flatMap(({ heading, verdicts }) => verdicts.filter(({ told }) => told.urgent || GIVING.includes(heading)))
    .sort((a, b) => placeOf(a) - placeOf(b));
  const now = inTurn(counts, lastDays, doer);
  const atStake = now.filter(({ rank }) => rank < STAKES.length).sort((a, b) => a.rank - b.rank);
  const pools = [[...dated(all, lastDays, doer), ...atStake.map(({ one }) => one)], now.map(({ one }) => one)];
  const found =
    pools.find((pool) => pool.length > 0) ??
    all.map((verdict) => stepsFor(verdict, doer, lastDays)).find((own) => own.length > 0) ??
    [];
  // Where nothing is lost by waiting, two things are enough to begin with.
  const presses = ({ step, lastDay }: FirstStep): boolean => {
    const { stake } = steps[step] ?? {};
    return lastDay !== undefined || stake === 'stay' || stake === 'money';
  };
  return eachErrandOnce(found, steps)
    .slice(0, MOST)
    .filter((one, place) => place < ENOUGH || presses(one));
}

/** The steps of one result that are not done and concern the person, with the last day that each has. */
export function stepsFor({ programme, told }: Verdict, doer: Doer, lastDays: readonly LastDay[] = []): FirstStep[] {
  return told.next
    .filter((step) => isToDo(step, doer))
    .map((step) => {
      const lastDay = ownDays(lastDays, doer.on).find((one) => one.programme === programme && one.step === step);
      return toldStep({ step, programme, ...(lastDay && { lastDay }) }, told.office, doer.rulebook.steps);
    });
}

/** Not done as far as we know, and perhaps for this person: what is not known hides no step. */
function isToDo(step: string, { rulebook, knowledge, on }: Doer): boolean {
  const { doneWhen = [], onlyWhen = [], keptBy } = rulebook.steps[step] ?? {};
  const isSo = ({ fact, oneOf }: FactTest): boolean => isSurely(knowledge[fact], oneOf);
  const canBeSo = ({ fact, oneOf }: FactTest): boolean => {
    const known = knowledge[fact];
    return known === undefined || oneOf.some((value) => canBe(known, value));
  };
  return !doneWhen.some(isSo) && onlyWhen.every(canBeSo) && !(keptBy !== undefined && isDone(knowledge[keptBy], on));
}

type OwnDay = LastDay & { day: Day; step: string };

/** Last days that the person must keep by a step and that are not past, nearest first. */
function ownDays(lastDays: readonly LastDay[], on: Day): OwnDay[] {
  return lastDays
    .flatMap((one) =>
      one.day === undefined || one.step === undefined ? [] : [{ ...one, day: one.day, step: one.step }],
    )
    .filter(({ whose, day }) => whose === 'you' && day >= on)
    .sort((a, b) => a.day - b.day);
}

function dated(verdicts: readonly Verdict[], lastDays: readonly LastDay[], doer: Doer): FirstStep[] {
  return ownDays(lastDays, doer.on)
    .filter(({ step }) => isToDo(step, doer))
    .map((lastDay) => {
      const { step, programme } = lastDay;
      const office = verdicts.find((one) => one.programme === programme)?.told.office ?? '';
      return toldStep({ step, programme, lastDay }, office, doer.rulebook.steps);
    });
}

/** The first step of each result, then the second of each, with what waiting can cost. */
function inTurn(verdicts: readonly Verdict[], lastDays: readonly LastDay[], doer: Doer) {
  const lists = verdicts.map((verdict) => ({ verdict, own: stepsFor(verdict, doer, lastDays) }));
  const rounds = Math.max(0, ...lists.map(({ own }) => own.length));
  return Array.from({ length: rounds }).flatMap((_, round) =>
    lists.flatMap(({ verdict, own }) => {
      const one = own[round];
      if (!one) return [];
      const { stake } = doer.rulebook.steps[one.step] ?? {};
      const isUrgent = verdict.told.urgent && round === 0;
      return [{ one, rank: isUrgent ? 0 : stake ? STAKES.indexOf(stake) : STAKES.length }];
    }),
  );
}

function toldStep(one: Omit<FirstStep, 'office' | 'act'>, office: string, steps: Steps): FirstStep {
  const { act, office: own = office } = steps[one.step] ?? {};
  // Without a day there is nothing to put into a calendar.
  const helps = act !== undefined && (act !== 'calendar' || one.lastDay !== undefined);
  return { ...one, office: own, ...(helps && { act }) };
}

function eachErrandOnce(found: readonly FirstStep[], steps: Steps): FirstStep[] {
  const errandOf = ({ step }: FirstStep): string => steps[step]?.errand ?? step;
  return found.filter((one, place) => found.findIndex((other) => errandOf(other) === errandOf(one)) === place);
}
