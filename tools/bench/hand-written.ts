/**
 * Three programmes as somebody would write them by hand for 22 November 2026: if after if, with unknown as a third truth.
 * They are the measure of speed, and a second reading of their tables.
 */
import { addMonths, type Day } from '#engine/calendar.ts';
import type { Plain } from './situations.ts';

/** 1 yes, 0 no, -1 not known. */
type Truth = 1 | 0 | -1;
type Rows = (row: (when: Truth, outcome: string) => boolean) => void;

const PROTECTED = new Set([
  'refugee',
  'resettled-refugee',
  'humanitarian-after-asylum',
  'identity-limited-family',
  'collective-protection',
  'family-of-protected',
  'own-permit-after-breakup',
]);
const OTHERS_WITH_TRAINING = new Set([
  'humanitarian-other',
  'family-of-norwegian-or-nordic',
  'family-of-other',
  'own-permit-after-death',
]);
const WORKERS = new Set(['worker', 'family-of-worker']);
const EUROPEANS = new Set(['eea-citizen', 'eea-family', 'nordic-citizen', 'uk-withdrawal-agreement']);
const PERHAPS_SETTLED = new Set([
  'collective-protection',
  'refugee',
  'humanitarian-after-asylum',
  'resettled-refugee',
  'identity-limited-family',
  'minor-time-limited',
  'protected-from-removal',
]);
const CENTRE = new Set(['reception-centre', 'alternative-reception']);
const HOME = new Set(['settled-by-agreement', 'agreed-self-settlement']);
const UKRAINE = new Set(['citizen', 'protected-in-ukraine', 'close-family']);
const FULL_WORK = new Set([
  'refugee',
  'resettled-refugee',
  'humanitarian-after-asylum',
  'humanitarian-other',
  'family-of-protected',
  'family-of-norwegian-or-nordic',
  'family-of-worker',
  'family-of-other',
  'own-permit-after-breakup',
  'own-permit-after-death',
  'permanent-residence',
  'minor-time-limited',
  'collective-protection',
  'identity-limited-family',
  'humanitarian-limited',
  'worker',
  'student-or-short-stay',
  'eea-citizen',
  'eea-family',
  'nordic-citizen',
]);

const is = (value: unknown, wanted: unknown): Truth => (value === undefined ? -1 : value === wanted ? 1 : 0);
const isIn = (value: unknown, set: ReadonlySet<string>): Truth =>
  value === undefined ? -1 : set.has(value as string) ? 1 : 0;
const atLeast = (value: unknown, limit: number): Truth =>
  value === undefined ? -1 : (value as number) >= limit ? 1 : 0;
const not = (a: Truth): Truth => (a === -1 ? -1 : a === 1 ? 0 : 1);
const and = (...all: Truth[]): Truth => (all.includes(0) ? 0 : all.includes(-1) ? -1 : 1);
const or = (...all: Truth[]): Truth => (all.includes(1) ? 1 : all.includes(-1) ? -1 : 0);

/** The outcome that the first row that fits gives; unknown where an open row before it would give another. */
function firstRow(rows: Rows): string {
  let agreed: string | undefined;
  let isSettled = true;
  rows((when, outcome) => {
    if (when === 0) return false;
    if (agreed !== undefined && agreed !== outcome) isSettled = false;
    agreed = outcome;
    return when === 1 || !isSettled;
  });
  return isSettled ? (agreed as string) : 'unknown';
}

function rightToWork({ permit }: Plain): string {
  if (permit === undefined) return 'unknown';
  if (FULL_WORK.has(permit as string)) return 'right';
  if (permit === 'applied-for-protection') return 'may-be-offered';
  if (permit === 'refused') return 'no';
  return permit === 'not-applied' ? 'not-yet' : 'unclear';
}

function settlement(facts: Plain, on: Day): string {
  const { permit, housing, settlementOffer, toldOfPermitOn: told, appliedForSettlementOn: applied } = facts;
  const late = (to: unknown): Truth =>
    told === undefined || to === undefined ? -1 : addMonths(told as number, 6) + 1 <= (to as number) ? 1 : 0;
  return firstRow((row) => {
    if (permit === undefined) return row(-1, 'not-yet') || row(-1, 'no');
    if (permit === 'not-applied' || permit === 'applied-for-protection') return row(1, 'not-yet');
    if (!PERHAPS_SETTLED.has(permit as string)) return row(1, 'no');
    return (
      row(isIn(housing, HOME), 'not-relevant') ||
      row(is(permit, 'resettled-refugee'), 'may-be-offered') ||
      row(
        isIn(permit, new Set(['identity-limited-family', 'minor-time-limited', 'protected-from-removal'])),
        'unclear',
      ) ||
      row(is(settlementOffer, 'declined'), 'no') ||
      row(or(is(settlementOffer, 'made'), is(settlementOffer, 'municipality-chosen')), 'may-be-offered') ||
      row(and(is(housing, 'private'), late(applied), late(on)), 'no') ||
      row(1, 'may-be-offered')
    );
  });
}

function norwegianTraining(facts: Plain): string {
  const { permit, age, ageAtPermit, housing, trainingStatus, exemptionProof } = facts;
  const asCollective = and(
    is(facts['heldCollectiveProtectionBefore'], true),
    is(facts['hadTrainingDecisionAsCollective'], true),
  );
  const isProtected = isIn(permit, PROTECTED);
  const hasRight = or(isProtected, isIn(permit, OTHERS_WITH_TRAINING));
  const collective = is(permit, 'collective-protection');
  const changed = and(or(hasRight, isIn(permit, WORKERS)), not(collective));
  return firstRow(
    (row) =>
      row(or(isIn(permit, EUROPEANS), is(permit, 'refused')), 'no') ||
      row(is(permit, 'not-applied'), 'not-yet') ||
      row(and(is(permit, 'applied-for-protection'), isIn(facts['ukraineGroup'], UKRAINE)), 'no') ||
      row(
        and(
          is(permit, 'applied-for-protection'),
          is(facts['asylumProcedure'], 'ordinary'),
          is(housing, 'reception-centre'),
          atLeast(age, 18),
        ),
        'duty',
      ) ||
      row(is(permit, 'applied-for-protection'), 'no') ||
      row(atLeast(age, 67), 'no') ||
      row(or(not(atLeast(ageAtPermit, 18)), atLeast(ageAtPermit, 68)), 'may-be-offered') ||
      row(is(trainingStatus, 'completed'), 'no') ||
      row(and(changed, asCollective, is(trainingStatus, 'begun')), 'right') ||
      row(and(changed, asCollective), 'no') ||
      row(and(collective, isIn(housing, CENTRE)), 'not-yet') ||
      row(and(collective, is(housing, 'private')), 'may-be-offered') ||
      row(collective, 'right') ||
      row(and(isIn(permit, WORKERS), is(exemptionProof, true)), 'no') ||
      row(isIn(permit, WORKERS), 'duty') ||
      row(and(is(permit, 'identity-limited-family'), is(facts['permitRenewed'], false)), 'not-yet') ||
      row(and(hasRight, is(exemptionProof, true)), 'right') ||
      row(hasRight, 'right-and-duty') ||
      row(is(trainingStatus, 'begun'), 'right') ||
      row(1, 'may-be-offered'),
  );
}

/** Programme id -> outcome of plain facts on a day. */
export const HAND_WRITTEN: Readonly<Record<string, (facts: Plain, on: Day) => string>> = {
  'right-to-work': rightToWork,
  settlement,
  'norwegian-training': norwegianTraining,
};
