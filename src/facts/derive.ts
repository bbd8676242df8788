/**
 * What follows from what is already known, so that it need not be asked: as a range where it is not exact. A fact that was
 * given is never overruled, except the day of an application that was refused. No rule of law lives here, except the few
 * dates that a comment names.
 */
import { addMonths, type Day, fullMonths, parseDay, yearOf } from '../engine/calendar.ts';
import type { Knowledge, Known } from '../engine/knowledge.ts';
import type { FactId } from './facts.ts';

type Range = { from: number; to: number };
type Draft = Partial<Record<FactId, Known>>;

/** A day, and a number, beyond everything that can happen. */
export const FAR = 9_000_000;
/** Day on which collective protection was first given (Immigration Regulations s.7-5a). */
export const FIRST_COLLECTIVE_PROTECTION = parseDay('2022-03-11') as Day;

/** Knowledge with everything added that follows from it on the day `on`. */
export function derive(given: Knowledge, on: Day): Knowledge {
  const facts: Draft = { ...given };
  deriveApplication(facts, on);
  deriveDates(facts, on);
  deriveAges(facts, on);
  deriveSettlement(facts, on);
  return facts;
}

const only = (facts: Draft, fact: FactId): unknown => {
  const known = facts[fact];
  return known && 'oneOf' in known && known.oneOf.length === 1 ? known.oneOf[0] : undefined;
};
const range = (facts: Draft, fact: FactId): Range | undefined => {
  const known = facts[fact];
  return known && 'from' in known ? known : undefined;
};

/** Sets what is not known yet, and leaves what is. */
function suppose(facts: Draft, fact: FactId, known: Known): void {
  facts[fact] ??= known;
}

/** Keeps a fact that was not given exactly within limits that follow from others. */
function limit(facts: Draft, fact: FactId, { from = -FAR, to = FAR }: Partial<Range>): void {
  const now = range(facts, fact) ?? { from: -FAR, to: FAR };
  const narrower = { from: Math.max(now.from, from), to: Math.min(now.to, to) };
  if (now.from !== now.to && narrower.from <= narrower.to) facts[fact] = narrower;
}

function deriveApplication(facts: Draft, on: Day): void {
  const permit = only(facts, 'permit');
  if (permit === 'refused') {
    // That application is decided: only a new one, made today, can still give something.
    facts.appliedOn = { from: on, to: on };
  } else if (permit !== undefined && permit !== 'applied-for-protection') {
    // Who has no application running is asking what one made today would give.
    suppose(facts, 'appliedOn', { from: on, to: on });
  } else {
    limit(facts, 'appliedOn', { to: on });
  }
  if (permit === 'not-applied') suppose(facts, 'otherPermitContinues', { oneOf: [false] });
  // Who was not lawfully here before the invasion, and only applies for protection now, has no other Norwegian permit.
  const withoutPermit = ['applied-for-protection', 'refused'].includes(permit as string);
  if (
    withoutPermit &&
    ['ukraine', 'elsewhere', 'norway-unlawful'].includes(only(facts, 'homeBeforeInvasion') as string)
  )
    suppose(facts, 'otherPermitContinues', { oneOf: [false] });
  if (only(facts, 'ukraineGroup') === 'none') suppose(facts, 'heldCollectiveProtectionBefore', { oneOf: [false] });
}

function deriveDates(facts: Draft, on: Day): void {
  for (const fact of ['permitGrantedOn', 'settledOn', 'firstCollectivePermitOn', 'toldOfPermitOn'] as const)
    limit(facts, fact, { to: on });
  if (only(facts, 'permit') === 'collective-protection') {
    if (only(facts, 'heldCollectiveProtectionBefore') === false) joinFirstPermit(facts);
    deriveExpiry(facts, on);
  }
  const granted = range(facts, 'permitGrantedOn');
  if (granted) {
    limit(facts, 'toldOfPermitOn', { from: granted.from });
    if (isFirstPermit(facts)) limit(facts, 'programmeOfferedOn', { from: granted.from });
    if (granted.to < FIRST_COLLECTIVE_PROTECTION) suppose(facts, 'heldCollectiveProtectionBefore', { oneOf: [false] });
  }
  if (livesInReception(facts)) suppose(facts, 'programmeStatus', { oneOf: ['not-started'] });
  if (only(facts, 'programmeStatus') === 'not-started') {
    limit(facts, 'programmeOfferedOn', { from: on });
    limit(facts, 'programmeStartedOn', { from: on });
  }
  const offered = range(facts, 'programmeOfferedOn');
  if (offered) limit(facts, 'programmeStartedOn', { from: offered.from });
}

/** Without an earlier protection the permit held now is the first: extensions prolong the same permit. */
function joinFirstPermit(facts: Draft): void {
  const first = range(facts, 'firstCollectivePermitOn');
  const granted = range(facts, 'permitGrantedOn');
  if (granted && !isWide(granted)) limit(facts, 'firstCollectivePermitOn', granted);
  else if (first && !isWide(first)) limit(facts, 'permitGrantedOn', first);
}

/** Whether no permit before the present one could have opened the same programme. */
function isFirstPermit(facts: Draft): boolean {
  const permit = only(facts, 'permit');
  const noProtection = permit === 'collective-protection' || only(facts, 'heldCollectiveProtectionBefore') === false;
  const noFamilyPermit =
    (permit !== undefined && permit !== 'refugee') || only(facts, 'heldFamilyPermitBefore') === false;
  return noProtection && noFamilyPermit;
}

const isWide = ({ from, to }: Range): boolean => to - from > 366;

/** Each permit of collective protection lasts a year, so the present one runs out on the next anniversary of the first. */
function deriveExpiry(facts: Draft, on: Day): void {
  const first = range(facts, 'firstCollectivePermitOn');
  if (!first || isWide(first)) return;
  const anniversary = (day: Day) => addMonths(day, 12 * (Math.floor(fullMonths(day, on) / 12) + 1));
  limit(facts, 'permitExpiresOn', {
    from: Math.min(anniversary(first.from), anniversary(first.to)),
    to: Math.max(anniversary(first.from), anniversary(first.to)),
  });
}

function deriveAges(facts: Draft, on: Day): void {
  const age = range(facts, 'age');
  const born = range(facts, 'bornYear');
  // The birthday of this year has been, or has not.
  if (born) limit(facts, 'age', { from: Math.max(0, yearOf(on) - born.to - 1), to: yearOf(on) - born.from });
  if (age) limit(facts, 'bornYear', { from: yearOf(on) - age.to - 1, to: yearOf(on) - age.from });
  deriveAgeOn(facts, 'ageWhenApplied', range(facts, 'appliedOn'), on);
  deriveAgeOn(facts, 'ageAtPermit', range(facts, 'permitGrantedOn'), on);
}

/**
 * The age on an earlier day from the age today: exact on an anniversary, else one of two years; and the other
 * way round. Nothing follows for a day that is still to come.
 */
function deriveAgeOn(facts: Draft, fact: 'ageWhenApplied' | 'ageAtPermit', then: Range | undefined, on: Day): void {
  if (then && then.to > on) return;
  const least = then && !isUnbounded(then) ? Math.ceil(yearsBetween(then.from, on)) : FAR;
  const most = then ? Math.floor(yearsBetween(then.to, on)) : 0;
  const age = range(facts, 'age');
  if (age) limit(facts, fact, { from: Math.max(0, age.from - least), to: Math.max(0, age.to - most) });
  const earlier = range(facts, fact);
  if (earlier && fact === 'ageAtPermit') limit(facts, 'age', { from: earlier.from + most, to: earlier.to + least });
}

const isUnbounded = ({ from }: Range): boolean => from <= -FAR;

/** Years between two days, with a fraction where it is not whole years. */
function yearsBetween(from: Day, to: Day): number {
  const months = fullMonths(from, to);
  const whole = Math.floor(months / 12);
  return addMonths(from, whole * 12) === to ? whole : whole + 0.5;
}

function deriveSettlement(facts: Draft, on: Day): void {
  const settled = range(facts, 'settledOn');
  if (settled && !isUnbounded(settled)) {
    limit(facts, 'monthsInMunicipality', { from: fullMonths(settled.to, on), to: fullMonths(settled.from, on) });
    return;
  }
  if (!isFirstPermit(facts)) return;
  const granted = range(facts, 'permitGrantedOn');
  // Months count only with a permit, so without an earlier one they cannot be more than the permit is old.
  if (granted && !isUnbounded(granted))
    limit(facts, 'monthsInMunicipality', { from: 0, to: fullMonths(granted.from, on) });
  // Time in a reception centre is not time in a municipality (Integration Act s.8: time before the first settlement is left out).
  if (livesInReception(facts)) limit(facts, 'monthsInMunicipality', { from: 0, to: 0 });
}

const livesInReception = (facts: Draft): boolean =>
  ['reception-centre', 'alternative-reception'].includes(only(facts, 'housing') as string);
