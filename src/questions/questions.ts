/**
 * How each fact is asked. The order of this list is the order of the questions: filters first, money last. One question may
 * settle several facts, where people think of them as one thing ("What fits you best today?").
 */
import type { Known } from '../engine/knowledge.ts';
import { FAR } from '../facts/derive.ts';
import { FACTS, type FactId, UKRAINE_REGIONS } from '../facts/facts.ts';

export const PARTS = ['stay', 'you', 'home', 'learning', 'family'] as const;
export type Part = (typeof PARTS)[number];

/** What choosing an option says: for each fact the values that are left. */
export type Option = {
  value: string;
  sets: Partial<Record<FactId, Known>>;
  /** The option is shown only while this fact is open. */
  about?: FactId;
  /** Options under one small heading; headings are `question.<id>.group.<group>`. */
  group?: string;
  /** Choosing it leads to a page of its own instead of a result: the tool is not about this person. */
  exit?: string;
};

export type Question = {
  /** The fact that gives the question its name; also its mark in the page. */
  id: FactId;
  part: Part;
  /**
   * `choice`: rows to choose from. `list`: too many for rows. `month`: a month and a year, or one of the options. `year`: a
   * calendar year. `children`: a month and a year for each child, or one of the options.
   */
  kind: 'choice' | 'list' | 'month' | 'year' | 'children';
  options: readonly Option[];
  /** Asked after the main results, from the result that needs it; `unless` names the permits for which it is a main question. */
  later?: true | { unless: readonly string[] };
  /** Has "I do not want to answer" and a neutral page title. */
  sensitive?: true;
  /** Asked only of people for whom this is so. */
  onlyIf?: { fact: FactId; oneOf: readonly string[] };
  /** First year that can be chosen for a month. */
  firstYear?: number;
  /** How many years ahead a month may lie; otherwise it lies in the past. */
  yearsAhead?: number;
  /** Facts that the month tells as well. */
  tellsAlso?: readonly FactId[];
  /** The day can be told too, because rules change within a month. */
  exactDay?: true;
};

const one = (value: string | boolean): Known => ({ oneOf: [value] });
const between = (from: number, to: number): Known => ({ from, to });

const valuesOf = (fact: FactId): readonly (string | boolean)[] => {
  const kind = FACTS[fact];
  return kind.kind === 'choice' ? kind.values : [true, false];
};
/** One option for each value of a fact. */
const eachValue = (fact: FactId, values = valuesOf(fact)): Option[] =>
  values.map((value) => ({ value: String(value), sets: { [fact]: one(value) } }));
/** One option for each stretch between the given first values; the last stretch runs to the end of the fact's domain. */
const bands = (fact: FactId, starts: readonly number[]): Option[] => {
  const { max } = FACTS[fact] as { max: number };
  return starts.map((from, n) => {
    const to = (starts[n + 1] ?? max + 1) - 1;
    return { value: from === to ? String(from) : `${from}-${to}`, sets: { [fact]: between(from, to) } };
  });
};

const permits = (group: string, ...values: string[]): Option[] =>
  values.map((value) => ({ value, group, sets: { permit: one(value) } }));

/** Who asks for collective protection, or could: for others its questions come after the main results. */
const seekers = { unless: ['not-applied', 'applied-for-protection', 'refused'] };
const seekersAndHolders = { unless: [...seekers.unless, 'collective-protection'] };

/** A question that only some result needs, asked from that result. */
const later = (id: FactId, part: Part, options = eachValue(id), more: Partial<Question> = {}): Question => ({
  id,
  part,
  kind: 'choice',
  options,
  later: true,
  ...more,
});

const LATER: readonly Question[] = [
  later('bornYear', 'you', [], { kind: 'year', firstYear: 1920 }),
  later('childrenBorn', 'family', [{ value: 'none', sets: { childrenBorn: one(false) } }], { kind: 'children' }),
  later('kindergartenYear', 'family', [], { kind: 'year', firstYear: 2021, yearsAhead: 1 }),
  later('kindergartenAppliedInTime', 'family'),
  later('expectsChild', 'family', eachValue('expectsChild'), { sensitive: true }),
  later('dueOn', 'family', [], { kind: 'month', firstYear: 2021, yearsAhead: 1, sensitive: true }),
  later('expectedStayMonths', 'stay', bands('expectedStayMonths', [0, 4, 12])),
  later('finishedLowerSecondary', 'learning'),
  later('foreignUpperSecondaryRecognised', 'learning'),
  later('leftReceptionOnOwn', 'home'),
  later('movedMunicipality', 'home'),
  later('receptionGround', 'home'),
  later('departureDeadlinePassed', 'stay'),
  later('nationality', 'you', [
    ...eachValue('nationality', ['UA', 'AL', 'GE', 'XK', 'RS']),
    { value: 'other', sets: { nationality: { oneOf: otherCountries(['UA', 'AL', 'GE', 'XK', 'RS']) } } },
  ]),
  later('referencePermit', 'family'),
  later('referencePermitGrantedOn', 'family', [], { kind: 'month', firstYear: 2000 }),
  later('referenceFirstCollectivePermitOn', 'family', [], { kind: 'month', firstYear: 2022 }),
  later('familyToBring', 'family'),
  later('coupleBeforeEntry', 'family'),
  later('familyApplicationOn', 'family', [{ value: 'not-yet', sets: { familyApplicationOn: between(FAR, FAR) } }], {
    kind: 'month',
    firstYear: 2015,
  }),
  later('bothAtLeast24', 'family'),
  later('referenceIncomeMet', 'family'),
  later('referenceFourYears', 'family'),
  later('countingYears', 'stay', bands('countingYears', [0, 2, 3, 5, 6, 7, 8])),
  later('monthsAbroadInPeriod', 'stay', bands('monthsAbroadInPeriod', [0, 8, 11])),
  later('oralNorwegian', 'learning'),
  later('socialStudiesTest', 'learning'),
  later('citizenshipTest', 'learning'),
  later('selfSupported', 'home'),
  later('hasNorwegianSpouse', 'family'),
  later('stateless', 'you'),
  later('arrivedBefore18', 'you'),
  later('insuredYears', 'stay', bands('insuredYears', [0, 1, 5])),
  later('monthsInWork', 'learning', bands('monthsInWork', [0, 6])),
  later('earnedAtLeastHalfG', 'learning'),
  later('reducedWorkCapacity', 'you', eachValue('reducedWorkCapacity'), { sensitive: true }),
  later('disabled', 'you', eachValue('disabled'), { sensitive: true }),
  later('ownDwelling', 'home'),
  later('isStudent', 'learning'),
  later('licenceCountry', 'you'),
];

/** All country codes but these. */
function otherCountries(named: readonly string[]): string[] {
  return (valuesOf('nationality') as string[]).filter((code) => !named.includes(code));
}

export const QUESTIONS: readonly Question[] = [
  {
    id: 'permit',
    part: 'stay',
    kind: 'choice',
    options: [
      ...permits('waiting', 'not-applied', 'applied-for-protection', 'refused'),
      ...permits('protection', 'collective-protection', 'refugee', 'resettled-refugee', 'humanitarian-after-asylum'),
      ...permits('family', 'family-of-protected', 'family-of-norwegian-or-nordic', 'family-of-worker'),
      ...permits('work', 'worker', 'student-or-short-stay'),
      ...permits('europe', 'eea-citizen', 'nordic-citizen'),
      ...permits('permanent', 'permanent-residence'),
      ...permits(
        'other',
        'eea-family',
        'uk-withdrawal-agreement',
        'family-of-other',
        'own-permit-after-breakup',
        'own-permit-after-death',
        'humanitarian-other',
        'identity-limited-family',
        'humanitarian-limited',
        'minor-time-limited',
        'protected-from-removal',
      ),
      { value: 'norwegian-citizen', group: 'other', sets: {}, exit: 'norwegian-citizen' },
      { value: 'visitor', group: 'other', sets: {}, exit: 'visitor' },
    ],
  },
  { id: 'ukraineGroup', part: 'stay', kind: 'choice', options: eachValue('ukraineGroup') },
  { id: 'homeBeforeInvasion', later: seekers, part: 'stay', kind: 'choice', options: eachValue('homeBeforeInvasion') },
  { id: 'appliedOn', later: seekers, part: 'stay', kind: 'month', options: [], exactDay: true, firstYear: 2015 },
  {
    id: 'permitGrantedOn',
    exactDay: true,
    // It asks for the first time, which for collective protection is the first permit of that kind.
    tellsAlso: ['firstCollectivePermitOn'],
    part: 'stay',
    kind: 'month',
    options: [],
    firstYear: 1990,
    onlyIf: { fact: 'permit', oneOf: FACTS.permit.values.filter((permit) => !seekers.unless.includes(permit)) },
  },
  { id: 'permitRenewed', part: 'stay', kind: 'choice', options: eachValue('permitRenewed') },
  { id: 'asylumProcedure', part: 'stay', kind: 'choice', options: eachValue('asylumProcedure') },
  { id: 'sex', later: seekers, part: 'you', kind: 'choice', options: eachValue('sex') },
  { id: 'age', part: 'you', kind: 'choice', options: bands('age', [0, 18, 19, 25, 55, 56, 60, 61, 67, 68]) },
  { id: 'ageAtPermit', part: 'you', kind: 'choice', options: bands('ageAtPermit', [0, 18, 55, 56, 61, 68]) },
  {
    id: 'ageWhenApplied',
    later: seekers,
    part: 'you',
    kind: 'choice',
    options: bands('ageWhenApplied', [0, 18, 60, 61]),
  },
  {
    id: 'manExemption',
    later: seekers,
    part: 'you',
    kind: 'choice',
    sensitive: true,
    options: eachValue('manExemption'),
  },
  {
    id: 'lastHomeRegion',
    later: seekers,
    part: 'you',
    kind: 'list',
    options: eachValue('lastHomeRegion', [...UKRAINE_REGIONS]),
  },
  {
    id: 'medicalEvacuation',
    later: seekers,
    part: 'you',
    kind: 'choice',
    sensitive: true,
    options: eachValue('medicalEvacuation'),
  },
  {
    id: 'heldCollectiveProtectionBefore',
    part: 'you',
    kind: 'choice',
    options: [
      { value: 'false', sets: { heldCollectiveProtectionBefore: one(false), heldFamilyPermitBefore: one(false) } },
      {
        value: 'true',
        about: 'heldCollectiveProtectionBefore',
        sets: { heldCollectiveProtectionBefore: one(true), heldFamilyPermitBefore: one(false) },
      },
      {
        value: 'family-permit',
        about: 'heldFamilyPermitBefore',
        sets: { heldCollectiveProtectionBefore: one(false), heldFamilyPermitBefore: one(true) },
      },
    ],
  },
  {
    id: 'hadTrainingDecisionAsCollective',
    later: true,
    part: 'you',
    kind: 'choice',
    options: eachValue('hadTrainingDecisionAsCollective'),
  },
  {
    id: 'secondCitizenship',
    later: seekersAndHolders,
    part: 'you',
    kind: 'choice',
    options: eachValue('secondCitizenship'),
  },
  {
    id: 'undecidedOn13Jan2025',
    later: seekers,
    part: 'you',
    kind: 'choice',
    options: eachValue('undecidedOn13Jan2025'),
  },
  {
    id: 'closeFamilyOfProtected',
    later: seekers,
    part: 'you',
    kind: 'choice',
    options: eachValue('closeFamilyOfProtected'),
  },
  {
    id: 'otherPermitContinues',
    later: seekers,
    part: 'you',
    kind: 'choice',
    options: eachValue('otherPermitContinues'),
  },
  {
    id: 'earlierPermitEndsOn',
    later: seekers,
    part: 'you',
    kind: 'month',
    options: [],
    firstYear: 2022,
    yearsAhead: 10,
  },
  {
    id: 'tripToUkraine',
    part: 'you',
    kind: 'choice',
    sensitive: true,
    // The first that fits counts: each row says that none of those above it does.
    options: [
      { value: 'other-permit', about: 'tripToUkraine', sets: { otherPermitContinues: one(true) } },
      {
        value: 'more-than-six-months',
        about: 'monthsAbroadLastYear',
        sets: { monthsAbroadLastYear: between(7, 12), otherPermitContinues: one(false) },
      },
      {
        value: 'other',
        about: 'tripToUkraine',
        sets: { tripToUkraine: one('other'), monthsAbroadLastYear: between(0, 6), otherPermitContinues: one(false) },
      },
      {
        value: 'necessary-and-documented',
        about: 'tripToUkraine',
        sets: {
          tripToUkraine: one('necessary-and-documented'),
          monthsAbroadLastYear: between(0, 6),
          otherPermitContinues: one(false),
        },
      },
      {
        value: 'none',
        sets: { tripToUkraine: one('none'), monthsAbroadLastYear: between(0, 6), otherPermitContinues: one(false) },
      },
    ],
  },
  {
    id: 'housing',
    part: 'home',
    kind: 'choice',
    options: [
      { value: 'reception-centre', sets: { housing: one('reception-centre'), settlementOffer: one('none') } },
      {
        value: 'reception-centre-offer',
        about: 'settlementOffer',
        sets: { housing: one('reception-centre'), settlementOffer: { oneOf: ['municipality-chosen', 'made'] } },
      },
      {
        value: 'reception-centre-declined',
        about: 'settlementOffer',
        sets: { housing: one('reception-centre'), settlementOffer: one('declined') },
      },
      ...eachValue('housing', ['alternative-reception', 'private', 'settled-by-agreement', 'agreed-self-settlement']),
    ],
  },
  { id: 'settlementOffer', part: 'home', kind: 'choice', options: eachValue('settlementOffer') },
  { id: 'toldOfPermitOn', part: 'home', kind: 'month', options: [], firstYear: 2015, later: true },
  {
    id: 'appliedForSettlementOn',
    part: 'home',
    kind: 'month',
    options: [{ value: 'not-yet', sets: { appliedForSettlementOn: between(FAR, FAR) } }],
    firstYear: 2015,
    later: true,
  },
  {
    id: 'programmeStatus',
    part: 'learning',
    kind: 'choice',
    options: [
      { value: 'not-started', sets: { programmeStatus: one('not-started'), weeklyWorkHours: between(0, 29) } },
      {
        value: 'works-30-hours',
        about: 'weeklyWorkHours',
        sets: { programmeStatus: one('not-started'), weeklyWorkHours: between(30, 60) },
      },
      {
        value: 'in-programme',
        about: 'programmeStatus',
        sets: { programmeStatus: one('in-programme'), onUnpaidLeave: one(false) },
      },
      {
        value: 'on-leave',
        about: 'onUnpaidLeave',
        sets: { programmeStatus: one('in-programme'), onUnpaidLeave: one(true) },
      },
      { value: 'completed', about: 'programmeStatus', sets: { programmeStatus: one('completed') } },
      { value: 'broken-off', about: 'programmeStatus', sets: { programmeStatus: one('broken-off') } },
    ],
  },
  {
    id: 'settledOn',
    part: 'learning',
    kind: 'month',
    options: [],
    firstYear: 2000,
    onlyIf: { fact: 'housing', oneOf: ['settled-by-agreement', 'agreed-self-settlement'] },
  },
  { id: 'monthsInMunicipality', part: 'learning', kind: 'choice', options: bands('monthsInMunicipality', [0, 24]) },
  { id: 'education', part: 'learning', kind: 'choice', options: eachValue('education') },
  { id: 'programmeGoal', part: 'learning', kind: 'choice', options: eachValue('programmeGoal'), later: true },
  {
    id: 'programmeOfferedOn',
    exactDay: true,
    part: 'learning',
    kind: 'month',
    options: [],
    firstYear: 2021,
    later: true,
  },
  { id: 'programmeStartedOn', part: 'learning', kind: 'month', options: [], firstYear: 2021, later: true },
  {
    id: 'trainingStatus',
    part: 'learning',
    kind: 'choice',
    options: [
      { value: 'not-started', sets: { trainingStatus: one('not-started'), exemptionProof: one(false) } },
      { value: 'begun', sets: { trainingStatus: one('begun'), exemptionProof: one(false) } },
      { value: 'completed', sets: { trainingStatus: one('completed') } },
      {
        value: 'has-proof',
        about: 'exemptionProof',
        sets: { trainingStatus: { oneOf: ['not-started', 'begun'] }, exemptionProof: one(true) },
      },
    ],
  },
  { id: 'arrivedOn', part: 'learning', kind: 'month', options: [], firstYear: 1990, later: true },
  {
    id: 'referenceSettledYears',
    part: 'family',
    kind: 'choice',
    options: [
      { value: '0-4', sets: { referenceSettledYears: between(0, 4.99) } },
      { value: '5-120', sets: { referenceSettledYears: between(5, 120) } },
    ],
  },
  {
    id: 'partnerInProgramme',
    part: 'family',
    kind: 'choice',
    options: [
      { value: 'false', sets: { partnerInProgramme: one(false) } },
      { value: 'true', sets: { partnerInProgramme: one(true), childrenBorn: one(true) } },
      { value: 'true-no-children', sets: { partnerInProgramme: one(true), childrenBorn: one(false) } },
    ],
  },
  { id: 'livesWithParents', part: 'family', kind: 'choice', options: eachValue('livesWithParents') },
  ...LATER,
];

/** Whether a question waits until the main results, for somebody with this permit. */
export function isLater({ later }: Question, permit: string | undefined): boolean {
  return typeof later === 'object' ? permit !== undefined && !later.unless.includes(permit) : later === true;
}

/** The facts that a question asks for. */
export function asks({ id, options, tellsAlso = [] }: Question): FactId[] {
  return [...new Set([id, ...tellsAlso, ...options.flatMap(({ sets }) => Object.keys(sets) as FactId[])])];
}

/** The question that asks for a fact, if there is one. */
export function questionFor(fact: FactId): Question | undefined {
  return QUESTIONS.find(({ id }) => id === fact) ?? QUESTIONS.find((question) => asks(question).includes(fact));
}

/** All facts, those that are asked first in the order of their questions: the order of terms in the diagrams. */
export const FACT_ORDER: readonly string[] = [...new Set([...QUESTIONS.flatMap(asks), ...Object.keys(FACTS)])];
