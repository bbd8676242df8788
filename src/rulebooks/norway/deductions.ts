/**
 * What follows from what in Norway, so that it need not be asked: as a range where it is not exact. A fact that was told is
 * never overruled, except the day of an application that was refused. No rule of law stands here, except the few dates that a
 * comment names.
 */
import { addMonths, type Day, fullMonths, parseDay, yearOf } from '#engine/calendar.ts';
import type { Term } from '#engine/conditions/term.ts';
import { FAR, isUnbounded, limit, rangeOf, soleValue, suppose, yearsBetween } from '#engine/deducing.ts';
import { canBe, type Knowledge, type Known, type Range, type Value } from '#engine/knowledge.ts';
import type { Deductions, NarrowedBy, Timeline } from '#engine/situation.ts';
import type { FactId } from './facts.d.ts';

type Facts = Partial<Record<FactId, Known>>;

/** Day on which collective protection was first given (Immigration Regulations s.7-5a). */
export const FIRST_COLLECTIVE_PROTECTION = parseDay('2022-03-11') as Day;

/** Knowledge with everything added that follows from it on the day `on`. */
function derive(given: Knowledge, on: Day): Knowledge {
  const facts: Facts = { ...given };
  deriveApplication(facts, on);
  deriveDates(facts, on);
  deriveAges(facts, on);
  deriveSettlement(facts, on);
  return facts;
}

function deriveApplication(facts: Facts, on: Day): void {
  const permit = soleValue(facts, 'permit');
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
    ['ukraine', 'elsewhere', 'norway-unlawful'].includes(soleValue(facts, 'homeBeforeInvasion') as string)
  )
    suppose(facts, 'otherPermitContinues', { oneOf: [false] });
  if (soleValue(facts, 'ukraineGroup') === 'none') suppose(facts, 'heldCollectiveProtectionBefore', { oneOf: [false] });
}

function deriveDates(facts: Facts, on: Day): void {
  for (const fact of ['permitGrantedOn', 'settledOn', 'firstCollectivePermitOn', 'toldOfPermitOn'] as const)
    limit(facts, fact, { to: on });
  if (soleValue(facts, 'permit') === 'collective-protection') {
    if (soleValue(facts, 'heldCollectiveProtectionBefore') === false) joinFirstPermit(facts);
    deriveExpiry(facts, on);
  }
  const granted = rangeOf(facts, 'permitGrantedOn');
  if (granted) {
    limit(facts, 'toldOfPermitOn', { from: granted.from });
    if (isFirstPermit(facts)) limit(facts, 'programmeOfferedOn', { from: granted.from });
    if (granted.to < FIRST_COLLECTIVE_PROTECTION) suppose(facts, 'heldCollectiveProtectionBefore', { oneOf: [false] });
  }
  if (livesInReception(facts)) suppose(facts, 'programmeStatus', { oneOf: ['not-started'] });
  if (soleValue(facts, 'programmeStatus') === 'not-started') {
    limit(facts, 'programmeOfferedOn', { from: on });
    limit(facts, 'programmeStartedOn', { from: on });
  }
  const offered = rangeOf(facts, 'programmeOfferedOn');
  if (offered) limit(facts, 'programmeStartedOn', { from: offered.from });
}

/** Without an earlier protection the permit held now is the first: extensions prolong the same permit. */
function joinFirstPermit(facts: Facts): void {
  const first = rangeOf(facts, 'firstCollectivePermitOn');
  const granted = rangeOf(facts, 'permitGrantedOn');
  if (granted && !isWide(granted)) limit(facts, 'firstCollectivePermitOn', granted);
  else if (first && !isWide(first)) limit(facts, 'permitGrantedOn', first);
}

/** Whether no permit before the present one could have opened the same programme. */
function isFirstPermit(facts: Facts): boolean {
  const permit = soleValue(facts, 'permit');
  const noProtection =
    permit === 'collective-protection' || soleValue(facts, 'heldCollectiveProtectionBefore') === false;
  const noFamilyPermit =
    (permit !== undefined && permit !== 'refugee') || soleValue(facts, 'heldFamilyPermitBefore') === false;
  return noProtection && noFamilyPermit;
}

const isWide = ({ from, to }: Range): boolean => to - from > 366;

/** Each permit of collective protection lasts a year, so the present one runs out on the next anniversary of the first. */
function deriveExpiry(facts: Facts, on: Day): void {
  const first = rangeOf(facts, 'firstCollectivePermitOn');
  if (!first || isWide(first)) return;
  const anniversary = (day: Day) => addMonths(day, 12 * (Math.floor(fullMonths(day, on) / 12) + 1));
  limit(facts, 'permitExpiresOn', {
    from: Math.min(anniversary(first.from), anniversary(first.to)),
    to: Math.max(anniversary(first.from), anniversary(first.to)),
  });
}

function deriveAges(facts: Facts, on: Day): void {
  const born = rangeOf(facts, 'bornYear');
  // The birthday of this year has been, or has not.
  if (born) limit(facts, 'age', { from: Math.max(0, yearOf(on) - born.to - 1), to: yearOf(on) - born.from });
  deriveAgeOn(facts, 'ageAtPermit', rangeOf(facts, 'permitGrantedOn'), on);
  deriveAgeOn(facts, 'ageWhenApplied', rangeOf(facts, 'appliedOn'), on);
  const age = rangeOf(facts, 'age');
  if (age) limit(facts, 'bornYear', { from: yearOf(on) - age.to - 1, to: yearOf(on) - age.from });
}

/**
 * The age on an earlier day from the age today: exact on an anniversary, else one of two years; and the other
 * way round. Nothing follows for a day that is still to come.
 */
function deriveAgeOn(facts: Facts, fact: 'ageWhenApplied' | 'ageAtPermit', then: Range | undefined, on: Day): void {
  if (then && then.to > on) return;
  const least = then && !isUnbounded(then) ? Math.ceil(yearsBetween(then.from, on)) : FAR;
  const most = then ? Math.floor(yearsBetween(then.to, on)) : 0;
  const age = rangeOf(facts, 'age');
  if (age) limit(facts, fact, { from: Math.max(0, age.from - least), to: Math.max(0, age.to - most) });
  const earlier = rangeOf(facts, fact);
  if (earlier && fact === 'ageAtPermit') limit(facts, 'age', { from: earlier.from + most, to: earlier.to + least });
}

function deriveSettlement(facts: Facts, on: Day): void {
  const settled = rangeOf(facts, 'settledOn');
  if (settled && !isUnbounded(settled)) {
    limit(facts, 'monthsInMunicipality', { from: fullMonths(settled.to, on), to: fullMonths(settled.from, on) });
    return;
  }
  if (!isFirstPermit(facts)) return;
  const granted = rangeOf(facts, 'permitGrantedOn');
  // Months count only with a permit, so without an earlier one they cannot be more than the permit is old.
  if (granted && !isUnbounded(granted))
    limit(facts, 'monthsInMunicipality', { from: 0, to: fullMonths(granted.from, on) });
  // Time in a reception centre is not time in a municipality (Integration Act s.8: time before the first settlement is left out).
  if (livesInReception(facts)) limit(facts, 'monthsInMunicipality', { from: 0, to: 0 });
}

/** Where nobody lives in a place of their own yet. */
const HOUSED_BY_OTHERS: readonly string[] = ['reception-centre', 'alternative-reception'];

const livesInReception = (facts: Facts): boolean => HOUSED_BY_OTHERS.includes(soleValue(facts, 'housing') as string);

/** No further ahead than this are days looked for on which time alone changes something. */
const YEARS_AHEAD = 6;
/** A date that is known no better than to the month can be counted from; a wider range cannot. */
const WIDEST_DAYS = 31;

/**
 * Dates stay and so the time since them grows; ages and counts stay as they were told, since nobody told on which day they
 * turn. What a birthday changes is asked apart.
 * @param terms what the rules ask, which tells after how many months something can change.
 */
function timelineOf(given: Knowledge, terms: readonly Term[], on: Day): Timeline {
  const now = derive(given, on);
  // An age on an earlier day follows from the age today, and must not move when today does.
  const ageThen = Object.fromEntries(
    ['ageAtPermit', 'ageWhenApplied'].flatMap((fact) => (now[fact] ? [[fact, now[fact]]] : [])),
  );
  return {
    days: daysAhead(now, terms, on),
    knowledgeOn: (day) => derive({ ...stillTrue(given, day), ...ageThen }, day),
    atAge: (age) => {
      const known = now['age'];
      if (!known || !('from' in known) || known.from < 0 || known.to >= age) return undefined;
      const { bornYear: _, ...rest } = given;
      return derive({ ...rest, ...ageThen, age: { from: age, to: age } }, on);
    },
  };
}

/** The end of the present permit tells nothing about days after it: by then another one is held. */
function stillTrue(given: Knowledge, day: Day): Knowledge {
  const ends = given['permitExpiresOn'];
  const { permitExpiresOn: _, ...rest } = given;
  return ends && 'from' in ends && ends.to < day ? rest : given;
}

function daysAhead(now: Knowledge, terms: readonly Term[], on: Day): Day[] {
  const last = addMonths(on, YEARS_AHEAD * 12);
  const days = terms.flatMap((term) => {
    if (term.kind !== 'span' || term.unit !== 'months') return [];
    return startsOf(now[term.from]).flatMap((start) =>
      term.cuts.map((cut) => addMonths(start, Math.floor(cut)) + (cut % 1 ? 1 : 0)),
    );
  });
  // The months that count in a municipality run from settlement (Integration Act s.8).
  const settled = startsOf(now['settledOn']).flatMap((start) =>
    terms.flatMap((term) =>
      term.kind === 'scale' && term.fact === 'monthsInMunicipality'
        ? term.cuts.map((cut) => addMonths(start, cut))
        : [],
    ),
  );
  // Each permit of collective protection lasts a year, so a new one begins on the day of the first.
  const renewed = startsOf(now['firstCollectivePermitOn']).flatMap((start) =>
    Array.from({ length: YEARS_AHEAD * 2 }, (_, years) => addMonths(start, 12 * years)),
  );
  return [...new Set([...days, ...settled, ...renewed])].filter((day) => day > on && day <= last);
}

/** The last day that a date can mean: from there so much time has surely passed. */
function startsOf(known: Knowledge[string]): Day[] {
  if (!known || !('from' in known)) return [];
  const { from, to }: Range = known;
  return to - from <= WIDEST_DAYS && to < FAR ? [to] : [];
}

/**
 * What `derive` works out a fact from: only what can still be so for this person. A fact that is left out here cannot change
 * another, which a test tries on many people; one too many would be named as missing though nothing turns on it.
 */
export const narrowedBy: NarrowedBy = (fact, facts): readonly FactId[] => {
  const may = (one: FactId, ...values: readonly Value[]) => mayBe(facts, one, values);
  const ifMay = (one: FactId, ...values: readonly Value[]): FactId[] => (may(one, ...values) ? [one] : []);
  const isPerhapsJoined = () => may('permit', 'collective-protection') && may('heldCollectiveProtectionBefore', false);
  switch (fact as FactId) {
    case 'appliedOn':
      return ['permit'];
    case 'otherPermitContinues':
      return may('permit', 'applied-for-protection', 'refused') ? ['permit', 'homeBeforeInvasion'] : ['permit'];
    case 'heldCollectiveProtectionBefore':
      return [
        ...ifMay('ukraineGroup', 'none'),
        ...(startOf(facts, 'permitGrantedOn') < FIRST_COLLECTIVE_PROTECTION ? (['permitGrantedOn'] as const) : []),
      ];
    case 'permitGrantedOn':
      return isPerhapsJoined() ? ['permit', 'heldCollectiveProtectionBefore', 'firstCollectivePermitOn'] : [];
    case 'firstCollectivePermitOn':
      return isPerhapsJoined() ? ['permit', 'heldCollectiveProtectionBefore', 'permitGrantedOn'] : [];
    case 'permitExpiresOn':
      return may('permit', 'collective-protection') ? ['permit', 'firstCollectivePermitOn'] : [];
    case 'toldOfPermitOn':
      return ['permitGrantedOn'];
    case 'programmeStatus':
      return ifMay('housing', ...HOUSED_BY_OTHERS);
    case 'programmeOfferedOn':
      return [...ifMay('programmeStatus', 'not-started'), ...ifFirstPermit(facts, 'permitGrantedOn')];
    case 'programmeStartedOn':
      return [...ifMay('programmeStatus', 'not-started'), 'programmeOfferedOn'];
    case 'age':
      return ['bornYear', 'ageAtPermit', 'permitGrantedOn'];
    case 'bornYear':
      return ['age'];
    case 'ageAtPermit':
      return ['age', 'permitGrantedOn'];
    case 'ageWhenApplied':
      return ['age', 'appliedOn'];
    case 'monthsInMunicipality':
      return startOf(facts, 'settledOn') > -FAR
        ? ['settledOn']
        : ['settledOn', ...ifFirstPermit(facts, 'permitGrantedOn', 'housing')];
    default:
      return [];
  }
};

/** What follows only for a first permit: these facts, and those that tell whether it is one. Nothing where it surely is not. */
function ifFirstPermit(facts: Knowledge, ...then: readonly FactId[]): readonly FactId[] {
  const permit = soleValue(facts, 'permit');
  if (permit === 'collective-protection') return then;
  if (permit !== undefined && !mayBe(facts, 'heldCollectiveProtectionBefore', [false])) return [];
  if (permit === 'refugee' && !mayBe(facts, 'heldFamilyPermitBefore', [false])) return [];
  const family: readonly FactId[] = mayBe(facts, 'permit', ['refugee']) ? ['heldFamilyPermitBefore'] : [];
  return ['permit', 'heldCollectiveProtectionBefore', ...family, ...then];
}

/** Whether a fact can still have one of some values. */
function mayBe(facts: Knowledge, fact: FactId, values: readonly Value[]): boolean {
  const known = facts[fact];
  return known === undefined || values.some((value) => canBe(known, value));
}

/** The first day that a date can still mean. */
const startOf = (facts: Knowledge, fact: FactId): Day => rangeOf(facts, fact)?.from ?? -FAR;

export const deductions: Deductions = { derive, timelineOf };
