/**
 * Every fact that can be known about a person: its kind and the values it can take. The ids are public (the headless module,
 * saved answers and other people's code use them): add, never rename. A fact that is not given is unknown, never a default.
 */

export type FactKind =
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'yes-no' }
  /** A whole number. */
  | { kind: 'count'; min: number; max: number }
  /** A number that may have decimals. */
  | { kind: 'number'; min: number; max: number }
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
  | { kind: 'date' }
  /** A list of months of birth, `YYYY-MM`; an empty list means none. */
  | { kind: 'months' };

const choice = <const V extends readonly string[]>(...values: V) => ({ kind: 'choice', values }) as const;
const count = (min: number, max: number) => ({ kind: 'count', min, max }) as const;
const yesNo = { kind: 'yes-no' } as const;
const date = { kind: 'date' } as const;

/** Regions of Ukraine, ISO 3166-2:UA; Crimea (UA-43) and Sevastopol (UA-40) included. */
export const UKRAINE_REGIONS = [
  'UA-05',
  'UA-07',
  'UA-09',
  'UA-12',
  'UA-14',
  'UA-18',
  'UA-21',
  'UA-23',
  'UA-26',
  'UA-30',
  'UA-32',
  'UA-35',
  'UA-40',
  'UA-43',
  'UA-46',
  'UA-48',
  'UA-51',
  'UA-53',
  'UA-56',
  'UA-59',
  'UA-61',
  'UA-63',
  'UA-65',
  'UA-68',
  'UA-71',
  'UA-74',
  'UA-77',
] as const;

export const FACTS = {
  permit: choice(
    'not-applied',
    'applied-for-protection',
    'collective-protection',
    'refugee',
    'resettled-refugee',
    'humanitarian-after-asylum',
    'humanitarian-other',
    'identity-limited-family',
    'family-of-protected',
    'family-of-norwegian-or-nordic',
    'family-of-worker',
    'family-of-other',
    'own-permit-after-breakup',
    'worker',
    'student-or-short-stay',
    'permanent-residence',
    'eea-citizen',
    'nordic-citizen',
    'uk-withdrawal-agreement',
    'refused',
    'humanitarian-limited',
    'own-permit-after-death',
    'minor-time-limited',
    'protected-from-removal',
    'eea-family',
  ),
  age: count(0, 120),
  ageAtPermit: count(0, 120),
  permitGrantedOn: date,
  permitExpiresOn: date,
  bornYear: count(1900, 2100),
  nationality: { kind: 'choice', values: countryCodes() },
  education: choice('below-primary', 'primary', 'upper-secondary', 'higher'),
  programmeGoal: choice(
    'work',
    'study',
    'vocational-requalification',
    'complete-upper-secondary',
    'parts-of-upper-secondary',
    'trade-training',
  ),
  housing: choice(
    'reception-centre',
    'alternative-reception',
    'private',
    'settled-by-agreement',
    'agreed-self-settlement',
  ),
  settlementOffer: choice('none', 'municipality-chosen', 'made', 'declined'),
  settledOn: date,
  movedMunicipality: choice('no', 'agreed', 'without-agreement'),
  receptionGround: choice('close-family-there', 'special-needs', 'minor-with-carers', 'trafficking', 'none'),
  arrivedOn: date,
  monthsInMunicipality: count(0, 1200),
  weeklyWorkHours: count(0, 60),
  programmeStatus: choice('not-started', 'in-programme', 'completed', 'broken-off'),
  programmeOfferedOn: date,
  programmeStartedOn: date,
  livesWithParents: yesNo,
  partnerInProgramme: yesNo,
  childrenBorn: { kind: 'months' },
  referenceSettledYears: { kind: 'number', min: 0, max: 120 },
  heldFamilyPermitBefore: yesNo,
  heldCollectiveProtectionBefore: yesNo,
  firstCollectivePermitOn: date,
  ukraineGroup: choice('citizen', 'protected-in-ukraine', 'close-family', 'residence-permit-only', 'none'),
  closeFamilyOfProtected: yesNo,
  earlierPermitEndsOn: date,
  homeBeforeInvasion: choice('ukraine', 'norway-lawful', 'norway-unlawful', 'elsewhere'),
  secondCitizenship: choice('none', 'safe-country', 'other-country'),
  lastHomeRegion: choice(...UKRAINE_REGIONS),
  sex: choice('woman', 'man', 'other'),
  manExemption: choice('sole-carer', 'service-exempt', 'service-exempt-claimed', 'none'),
  medicalEvacuation: yesNo,
  appliedOn: date,
  otherPermitContinues: yesNo,
  monthsAbroadLastYear: count(0, 12),
  tripToUkraine: choice('none', 'necessary-and-documented', 'other'),
  expectedStayMonths: count(0, 1200),
  kindergartenAppliedInTime: yesNo,
  undecidedOn13Jan2025: yesNo,
  asylumProcedure: choice('ordinary', 'accelerated', 'inadmissible'),
  departureDeadlinePassed: yesNo,
  toldOfPermitOn: date,
  appliedForSettlementOn: date,
  leftReceptionOnOwn: yesNo,
  permitRenewed: yesNo,
  hadTrainingDecisionAsCollective: yesNo,
  trainingOfferedOn: date,
  oralNorwegian: choice('none', 'A1', 'A2', 'B1', 'B2'),
  exemptionProof: yesNo,
  finishedLowerSecondary: yesNo,
  foreignUpperSecondaryRecognised: yesNo,
  onUnpaidLeave: yesNo,
  referencePermit: choice(
    'collective-protection',
    'refugee',
    'humanitarian',
    'permanent-residence',
    'norwegian-or-nordic',
    'worker',
  ),
  coupleBeforeEntry: yesNo,
  familyApplicationOn: date,
  referencePermitGrantedOn: date,
  bothAtLeast24: yesNo,
  referenceIncomeMet: yesNo,
  referenceFourYears: yesNo,
  countingYears: count(0, 120),
  monthsAbroadInPeriod: count(0, 1200),
  socialStudiesTest: yesNo,
  citizenshipTest: yesNo,
  selfSupported: yesNo,
  hasNorwegianSpouse: yesNo,
  stateless: yesNo,
  arrivedBefore18: yesNo,
  insuredYears: count(0, 120),
  monthsInWork: count(0, 1200),
  earnedAtLeastHalfG: yesNo,
  dueOn: date,
  reducedWorkCapacity: yesNo,
  ownDwelling: yesNo,
  isStudent: yesNo,
  kindergartenYear: count(1900, 2100),
  trainingStatus: choice('not-started', 'begun', 'completed'),
  inUpperSecondaryFullTime: yesNo,
  ageWhenApplied: count(0, 120),
  referenceFirstCollectivePermitOn: date,
  expectsChild: yesNo,
  disabled: yesNo,
  familyToBring: choice('spouse', 'cohabitant', 'child', 'parent-or-sibling', 'other'),
  licenceCountry: choice('none', 'ukraine', 'eea', 'exchange-list', 'other'),
} as const satisfies Record<string, FactKind>;

export type FactId = keyof typeof FACTS;

type ValueOf<K> = K extends { kind: 'choice'; values: readonly (infer V)[] }
  ? V
  : K extends { kind: 'yes-no' }
    ? boolean
    : K extends { kind: 'count' | 'number' }
      ? number
      : K extends { kind: 'months' }
        ? readonly string[]
        : string;

/** What a caller may tell about a person. Dates `YYYY-MM-DD` or `YYYY-MM`; ages and months are whole numbers. */
export type Facts = { -readonly [F in FactId]?: ValueOf<(typeof FACTS)[F]> };

/** Every two-letter pair: ISO 3166-1 adds and drops codes, and a rule names the ones it means. */
function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b));
}
