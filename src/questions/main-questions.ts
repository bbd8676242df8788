/** The questions before the main results, in their order: filters first, money last. */
import { FAR } from '#facts/derive.ts';
import { FACTS, UKRAINE_REGIONS } from '#facts/facts.ts';
import { bands, between, eachValue, type Option, one, type Question } from './question.ts';

const permits = (group: string, ...values: string[]): Option[] =>
  values.map((value) => ({ value, group, sets: { permit: one(value) } }));

/** Who asks for collective protection, or could: for others its questions come after the main results. */
const seekers = { unless: ['not-applied', 'applied-for-protection', 'refused'] };
const seekersAndHolders = { unless: [...seekers.unless, 'collective-protection'] };

export const MAIN_QUESTIONS: readonly Question[] = [
  {
    id: 'permit',
    section: 'stay',
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
  { id: 'ukraineGroup', section: 'stay', kind: 'choice', options: eachValue('ukraineGroup') },
  {
    id: 'homeBeforeInvasion',
    askedFromResult: seekers,
    section: 'stay',
    kind: 'choice',
    options: eachValue('homeBeforeInvasion'),
  },
  {
    id: 'appliedOn',
    askedFromResult: seekers,
    section: 'stay',
    kind: 'month',
    options: [],
    exactDay: true,
    firstYear: 2015,
  },
  {
    id: 'permitGrantedOn',
    exactDay: true,
    // It asks for the first time, which for collective protection is the first permit of that kind.
    tellsAlso: ['firstCollectivePermitOn'],
    section: 'stay',
    kind: 'month',
    options: [],
    firstYear: 1990,
    onlyIf: { fact: 'permit', oneOf: FACTS.permit.values.filter((permit) => !seekers.unless.includes(permit)) },
  },
  { id: 'permitRenewed', section: 'stay', kind: 'choice', options: eachValue('permitRenewed') },
  { id: 'asylumProcedure', section: 'stay', kind: 'choice', options: eachValue('asylumProcedure') },
  { id: 'sex', askedFromResult: seekers, section: 'you', kind: 'choice', options: eachValue('sex') },
  { id: 'age', section: 'you', kind: 'choice', options: bands('age', [0, 18, 19, 25, 55, 56, 60, 61, 67, 68]) },
  { id: 'ageAtPermit', section: 'you', kind: 'choice', options: bands('ageAtPermit', [0, 18, 55, 56, 61, 68]) },
  {
    id: 'ageWhenApplied',
    askedFromResult: seekers,
    section: 'you',
    kind: 'choice',
    options: bands('ageWhenApplied', [0, 18, 60, 61]),
  },
  {
    id: 'manExemption',
    askedFromResult: seekers,
    section: 'you',
    kind: 'choice',
    sensitive: true,
    options: eachValue('manExemption'),
  },
  {
    id: 'lastHomeRegion',
    askedFromResult: seekers,
    section: 'you',
    kind: 'list',
    options: eachValue('lastHomeRegion', [...UKRAINE_REGIONS]),
  },
  {
    id: 'medicalEvacuation',
    askedFromResult: seekers,
    section: 'you',
    kind: 'choice',
    sensitive: true,
    options: eachValue('medicalEvacuation'),
  },
  {
    id: 'heldCollectiveProtectionBefore',
    section: 'you',
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
    askedFromResult: true,
    section: 'you',
    kind: 'choice',
    options: eachValue('hadTrainingDecisionAsCollective'),
  },
  {
    id: 'secondCitizenship',
    askedFromResult: seekersAndHolders,
    section: 'you',
    kind: 'choice',
    options: eachValue('secondCitizenship'),
  },
  {
    id: 'undecidedOn13Jan2025',
    askedFromResult: seekers,
    section: 'you',
    kind: 'choice',
    options: eachValue('undecidedOn13Jan2025'),
  },
  {
    id: 'closeFamilyOfProtected',
    askedFromResult: seekers,
    section: 'you',
    kind: 'choice',
    options: eachValue('closeFamilyOfProtected'),
  },
  {
    id: 'otherPermitContinues',
    askedFromResult: seekers,
    section: 'you',
    kind: 'choice',
    options: eachValue('otherPermitContinues'),
  },
  {
    id: 'earlierPermitEndsOn',
    askedFromResult: seekers,
    section: 'you',
    kind: 'month',
    options: [],
    firstYear: 2022,
    yearsAhead: 10,
  },
  {
    id: 'tripToUkraine',
    section: 'you',
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
    section: 'home',
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
  { id: 'settlementOffer', section: 'home', kind: 'choice', options: eachValue('settlementOffer') },
  { id: 'toldOfPermitOn', section: 'home', kind: 'month', options: [], firstYear: 2015, askedFromResult: true },
  {
    id: 'appliedForSettlementOn',
    section: 'home',
    kind: 'month',
    options: [{ value: 'not-yet', sets: { appliedForSettlementOn: between(FAR, FAR) } }],
    firstYear: 2015,
    askedFromResult: true,
  },
  {
    id: 'programmeStatus',
    section: 'learning',
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
    section: 'learning',
    kind: 'month',
    options: [],
    firstYear: 2000,
    onlyIf: { fact: 'housing', oneOf: ['settled-by-agreement', 'agreed-self-settlement'] },
  },
  { id: 'monthsInMunicipality', section: 'learning', kind: 'choice', options: bands('monthsInMunicipality', [0, 24]) },
  { id: 'education', section: 'learning', kind: 'choice', options: eachValue('education') },
  {
    id: 'programmeGoal',
    section: 'learning',
    kind: 'choice',
    options: eachValue('programmeGoal'),
    askedFromResult: true,
  },
  {
    id: 'programmeOfferedOn',
    exactDay: true,
    section: 'learning',
    kind: 'month',
    options: [],
    firstYear: 2021,
    askedFromResult: true,
  },
  { id: 'programmeStartedOn', section: 'learning', kind: 'month', options: [], firstYear: 2021, askedFromResult: true },
  {
    id: 'trainingStatus',
    section: 'learning',
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
  { id: 'arrivedOn', section: 'learning', kind: 'month', options: [], firstYear: 1990, askedFromResult: true },
  {
    id: 'referenceSettledYears',
    section: 'family',
    kind: 'choice',
    options: [
      { value: '0-4', sets: { referenceSettledYears: between(0, 4.99) } },
      { value: '5-120', sets: { referenceSettledYears: between(5, 120) } },
    ],
  },
  {
    id: 'partnerInProgramme',
    section: 'family',
    kind: 'choice',
    options: [
      { value: 'false', sets: { partnerInProgramme: one(false) } },
      { value: 'true', sets: { partnerInProgramme: one(true), childrenBorn: one(true) } },
      { value: 'true-no-children', sets: { partnerInProgramme: one(true), childrenBorn: one(false) } },
    ],
  },
  { id: 'livesWithParents', section: 'family', kind: 'choice', options: eachValue('livesWithParents') },
];
