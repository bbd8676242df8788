/**
 * What follows from what in Norway, so that it need not be asked: as a range where it is not exact. A fact that was told is
 * never overruled, except the day of an application that was refused. No rule of law stands here, except the few dates that a
 * comment names.
 */
import { addMonths, type Day, fullMonths, parseDay, yearOf } from '#engine/calendar.ts';
import type { Term } from '#engine/conditions/term.ts';
import { firstOf } from '#engine/conditions/time.ts';
import {
  daysReached,
  FAR,
  isUnbounded,
  knownEnds,
  limit,
  rangeOf,
  soleValue,
  suppose,
  yearsBetween,
} from '#engine/deducing.ts';
import { canBe, type Knowledge, type Known, type Range, type Value } from '#engine/knowledge.ts';
import type { Deductions, NarrowedBy, Timeline } from '#engine/situation.ts';
import type { FactId } from './facts.d.ts';

type Facts = Partial<Record<FactId, Known>>;

/** Day on which collective protection was first given (Immigration Regulations s.7-5a). */
const FIRST_COLLECTIVE_PROTECTION = parseDay('2022-03-11') as Day;

/** An application for protection runs, or its no is appealed: the day of applying is the one that was told. */
const ASKS_FOR_PROTECTION = ['applied-for-protection', 'refused-appealed'];
/** Nothing is held that could go on. */
const NO_PERMIT = ['not-applied', 'applied-for-family', 'applied-for-work-or-study'];

/** Knowledge with everything added that follows from it on the day `on`. */
function derive(given: Knowledge, on: Day): Knowledge {
  const facts: Facts = { ...given };
  // The end of a permit that is past says nothing: by now another one is held.
  if ((rangeOf(facts, 'permitExpiresOn')?.to ?? on) < on) delete facts.permitExpiresOn;
  deriveApplication(facts, on);
  deriveDates(facts, on);
  deriveAges(facts, on);
  deriveSettlement(facts, on);
  deriveTraining(facts, on);
  derivePapers(facts);
  deriveYears(facts);
  return facts;
}

function deriveApplication(facts: Facts, on: Day): void {
  const permit = soleValue(facts, 'permit');
  if (permit === 'refused') {
    // That application is decided: only a new one, made today, can still give something.
    facts.appliedOn = { from: on, to: on };
  } else if (permit !== undefined && !ASKS_FOR_PROTECTION.includes(permit as string)) {
    // Who has no application running is asking what one made today would give.
    suppose(facts, 'appliedOn', { from: on, to: on });
  } else {
    limit(facts, 'appliedOn', { to: on });
  }
  if (NO_PERMIT.includes(permit as string)) suppose(facts, 'otherPermitContinues', { oneOf: [false] });
  // Who was not lawfully here before the invasion, and only applies for protection now, has no other Norwegian permit.
  const withoutPermit = [...ASKS_FOR_PROTECTION, 'refused'].includes(permit as string);
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
  if (born) limit(facts, 'age', ageOn(born, { from: on, to: on }));
  deriveAgeOn(facts, 'ageAtPermit', rangeOf(facts, 'permitGrantedOn'), on);
  deriveAgeOn(facts, 'ageWhenApplied', rangeOf(facts, 'appliedOn'), on);
  const age = rangeOf(facts, 'age');
  if (age) limit(facts, 'bornYear', { from: yearOf(on) - age.to - 1, to: yearOf(on) - age.from });
}

/** The age on some day from the year of birth: the birthday of that year has been, or has not. */
const ageOn = (born: Range, days: Range): Range => ({
  from: Math.max(0, yearOf(days.from) - born.to - (isYearsEnd(days.from) ? 0 : 1)),
  to: yearOf(days.to) - born.from,
});

/** On the last day of a year all its birthdays have been. */
const isYearsEnd = (day: Day): boolean => yearOf(day + 1) > yearOf(day);

/**
 * The age on an earlier day from the age today: exact on an anniversary, else one of two years; and the other
 * way round. Nothing follows for a day that is still to come.
 */
function deriveAgeOn(facts: Facts, fact: 'ageWhenApplied' | 'ageAtPermit', then: Range | undefined, on: Day): void {
  if (then && then.to > on) return;
  const born = rangeOf(facts, 'bornYear');
  if (born && then) limit(facts, fact, ageOn(born, then));
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

function deriveTraining(facts: Facts, on: Day): void {
  const granted = rangeOf(facts, 'permitGrantedOn');
  // Refugees, and who may stay after asking for protection, get the permit in Norway (Immigration Act ss.28 and 38).
  if (granted && ['refugee', 'humanitarian-after-asylum'].includes(soleValue(facts, 'permit') as string))
    limit(facts, 'arrivedOn', { to: granted.to });
  if (soleValue(facts, 'trainingStatus') === 'not-started') {
    limit(facts, 'trainingStartedOn', { from: on });
    suppose(facts, 'socialStudiesStatus', { oneOf: ['not-started'] });
  }
}

const PAPERS = ['none', 'norwegian', 'social-studies', 'both'];
const NORWEGIAN_PAPERS = ['norwegian', 'both'];
const SOCIAL_PAPERS = ['social-studies', 'both'];

/** The papers as they were said with the question about the course, and each proof told alone, follow from one another. */
function derivePapers(facts: Facts): void {
  // A passed test is a proof (Integration Regulations s.24 a); who has no proof has not passed it.
  if (soleValue(facts, 'socialStudiesTest') === true) suppose(facts, 'socialStudiesProof', { oneOf: [true] });
  narrowPapers(facts, NORWEGIAN_PAPERS, soleValue(facts, 'exemptionProof'));
  narrowPapers(facts, SOCIAL_PAPERS, soleValue(facts, 'socialStudiesProof'));
  // "None" tells nothing about the proofs: it was said about the courses only, and the lists for a permanent permit are longer.
  if (papersLeft(facts).every((one) => NORWEGIAN_PAPERS.includes(one)))
    suppose(facts, 'exemptionProof', { oneOf: [true] });
  if (papersLeft(facts).every((one) => SOCIAL_PAPERS.includes(one)))
    suppose(facts, 'socialStudiesProof', { oneOf: [true] });
  if (soleValue(facts, 'socialStudiesProof') === false) suppose(facts, 'socialStudiesTest', { oneOf: [false] });
}

function papersLeft({ trainingPapers: told }: Facts): readonly string[] {
  return told && 'oneOf' in told ? (told.oneOf as readonly string[]) : PAPERS;
}

/** Keeps the papers that go with one proof told alone; what was said about the papers themselves is not overruled. */
function narrowPapers(facts: Facts, covering: readonly string[], proof: unknown): void {
  if (typeof proof !== 'boolean') return;
  const left = papersLeft(facts).filter((one) => covering.includes(one) === proof);
  if (left.length > 0) facts.trainingPapers = { oneOf: left };
}

/**
 * Years in a row that count for permanent residence count for citizenship too, of people who were never abroad: only trips are
 * taken off there (Citizenship Regulations ch. 3). Other permits may add to them, so it is the least.
 */
function deriveYears(facts: Facts): void {
  const counting = rangeOf(facts, 'countingYears');
  if (counting && rangeOf(facts, 'monthsAbroadInPeriod')?.to === 0)
    limit(facts, 'citizenshipYears', { from: counting.from });
}

/** Where nobody lives in a place of their own yet. */
const HOUSED_BY_OTHERS: readonly string[] = ['reception-centre', 'alternative-reception'];

const livesInReception = (facts: Facts): boolean => HOUSED_BY_OTHERS.includes(soleValue(facts, 'housing') as string);

/** What goes on year by year, as a permit of collective protection is renewed, is looked at no further ahead than this. */
const YEARS_AHEAD = 6;

/**
 * The same facts on later days. Dates stay, so the time since them grows; counts stay as they were told, since nobody told on
 * which day they turn. An age stays too, and with it what follows from it about earlier days; what a birthday changes is asked
 * apart. Who told the year of birth grows older with the years.
 * @param terms what the rules ask, which tells at which ages and after how many months something can change.
 */
function timelineOf(given: Knowledge, terms: readonly Term[], on: Day): Timeline {
  const now = derive(given, on);
  const { age: today, ...then } = pick(now, AGES);
  const told = rangeOf(given, 'age');
  const born = rangeOf(given, 'bornYear');
  return {
    get days() {
      return daysAhead(given, now, terms, on);
    },
    knowledgeOn(day) {
      if (!told) return derive(given, day);
      // From the second year on the year of birth tells more than an age told before.
      const isOlder = born && yearOf(day) - born.to - 1 > told.to;
      const { age: _, ...rest } = given;
      return isOlder
        ? { ...derive({ ...rest, ...then }, day), ...then }
        : { ...derive(given, day), ...then, age: today };
    },
    atAge(age) {
      const known = rangeOf(now, 'age');
      if (!known || known.from < 0 || known.to >= age) return undefined;
      const { bornYear: _, ...rest } = given;
      return { ...derive({ ...rest, age: { from: age, to: age } }, on), ...then };
    },
  };
}

const AGES = ['age', 'ageAtPermit', 'ageWhenApplied'] as const;

/** Some facts of those that are known. */
const pick = (knowledge: Knowledge, facts: readonly FactId[]): Facts =>
  Object.fromEntries(facts.flatMap((fact) => (knowledge[fact] ? [[fact, knowledge[fact]]] : [])));

/** Days on which something that `derive` works out can become another. */
function daysAhead(given: Knowledge, now: Knowledge, terms: readonly Term[], on: Day): Day[] {
  const cutsOf = (fact: FactId) =>
    terms.flatMap((term) => (term.kind === 'scale' && term.fact === fact ? term.cuts : []));
  const [granted, first, settled] = (['permitGrantedOn', 'firstCollectivePermitOn', 'settledOn'] as const).map(
    (fact) => [...new Set([...knownEnds(rangeOf(given, fact)), ...knownEnds(rangeOf(now, fact))])],
  ) as [Day[], Day[], Day[]];
  const ages = [...AGES.flatMap(cutsOf), ...knownEnds(rangeOf(given, 'age')).map((age) => age + 2)];
  // The year in which somebody comes of an age: from its first day on they can be, by its last they are.
  const birthdays = knownEnds(rangeOf(given, 'bornYear')).flatMap((born) =>
    ages.flatMap((age) => [parseDay(`${born + age}-01-01`), parseDay(`${born + age}-12-31`)]),
  );
  // Beside an age that is held the year of birth moves on, and with it the school years that are counted from it.
  const isHeld = given['age'] && !given['bornYear'];
  const firsts = [
    '01-01',
    ...terms.flatMap((term) => (term.kind === 'span' && term.fromYear ? firstOf(term.unit) : [])),
  ];
  const newYears = Array.from({ length: isHeld ? YEARS_AHEAD : 0 }, (_, years) => yearOf(on) + years).flatMap((year) =>
    [...new Set(firsts)].map((first) => parseDay(`${year}-${first}`)),
  );
  // Who was of an age at the permit is so many years older on its anniversaries, and perhaps a year more after them.
  const olderThanAtPermit = knownEnds(isHeld ? undefined : rangeOf(now, 'ageAtPermit')).flatMap((then) =>
    ages.flatMap((age) =>
      granted.flatMap((day) => [0, 1].map((more) => addMonths(day, 12 * (age - then - more)) + more)),
    ),
  );
  // The months that count in a municipality run from settlement (Integration Act s.8), and not from before the permit.
  const inMunicipality = cutsOf('monthsInMunicipality').flatMap((cut) =>
    [...settled, ...granted].map((day) => addMonths(day, cut)),
  );
  const renewed = first.flatMap((day) =>
    Array.from({ length: YEARS_AHEAD + 1 }, (_, years) =>
      addMonths(day, 12 * (Math.floor(fullMonths(day, on) / 12) + years)),
    ),
  );
  const all = [
    ...daysReached(given, on),
    ...birthdays,
    ...newYears,
    ...olderThanAtPermit,
    ...inMunicipality,
    ...renewed,
  ];
  return [...new Set([...all, FIRST_COLLECTIVE_PROTECTION])].filter((day): day is Day => (day as Day) > on);
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
      return may('permit', ...ASKS_FOR_PROTECTION, 'refused') ? ['permit', 'homeBeforeInvasion'] : ['permit'];
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
      return ['age', 'bornYear', 'permitGrantedOn'];
    case 'ageWhenApplied':
      return ['age', 'bornYear', 'appliedOn'];
    case 'arrivedOn':
      return may('permit', 'refugee', 'humanitarian-after-asylum') ? ['permit', 'permitGrantedOn'] : [];
    case 'trainingStartedOn':
    case 'socialStudiesStatus':
      return ifMay('trainingStatus', 'not-started');
    case 'exemptionProof':
      return ifMay('trainingPapers', ...NORWEGIAN_PAPERS);
    case 'socialStudiesProof':
      return [...ifMay('socialStudiesTest', true), ...ifMay('trainingPapers', ...SOCIAL_PAPERS)];
    case 'socialStudiesTest':
      return ifMay('socialStudiesProof', false);
    case 'trainingPapers':
      return ['exemptionProof', 'socialStudiesProof'];
    case 'citizenshipYears':
      return ['countingYears', 'monthsAbroadInPeriod'];
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
