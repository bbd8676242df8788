/** Made from facts.yaml by `npm run rules:schema`. */
export type Facts = {
  permit?:
    | 'not-applied'
    | 'applied-for-protection'
    | 'collective-protection'
    | 'refugee'
    | 'resettled-refugee'
    | 'humanitarian-after-asylum'
    | 'humanitarian-other'
    | 'identity-limited-family'
    | 'family-of-protected'
    | 'family-of-norwegian-or-nordic'
    | 'family-of-worker'
    | 'family-of-other'
    | 'own-permit-after-breakup'
    | 'worker'
    | 'student-or-short-stay'
    | 'permanent-residence'
    | 'eea-citizen'
    | 'nordic-citizen'
    | 'uk-withdrawal-agreement'
    | 'refused'
    | 'humanitarian-limited'
    | 'own-permit-after-death'
    | 'minor-time-limited'
    | 'protected-from-removal'
    | 'eea-family';
  age?: number;
  ageAtPermit?: number;
  permitGrantedOn?: string;
  permitExpiresOn?: string;
  bornYear?: number;
  nationality?: string;
  education?: 'below-primary' | 'primary' | 'upper-secondary' | 'higher';
  programmeGoal?:
    | 'work'
    | 'study'
    | 'vocational-requalification'
    | 'complete-upper-secondary'
    | 'parts-of-upper-secondary'
    | 'trade-training';
  housing?:
    | 'reception-centre'
    | 'alternative-reception'
    | 'private'
    | 'settled-by-agreement'
    | 'agreed-self-settlement';
  settlementOffer?: 'none' | 'municipality-chosen' | 'made' | 'declined';
  settledOn?: string;
  movedMunicipality?: 'no' | 'agreed' | 'without-agreement';
  receptionGround?: 'close-family-there' | 'special-needs' | 'minor-with-carers' | 'trafficking' | 'none';
  arrivedOn?: string;
  monthsInMunicipality?: number;
  weeklyWorkHours?: number;
  programmeStatus?: 'not-started' | 'in-programme' | 'completed' | 'broken-off';
  programmeOfferedOn?: string;
  programmeStartedOn?: string;
  livesWithParents?: boolean;
  partnerInProgramme?: boolean;
  childrenBorn?: readonly string[];
  referenceSettledYears?: number;
  heldFamilyPermitBefore?: boolean;
  heldCollectiveProtectionBefore?: boolean;
  firstCollectivePermitOn?: string;
  ukraineGroup?: 'citizen' | 'protected-in-ukraine' | 'close-family' | 'residence-permit-only' | 'none';
  closeFamilyOfProtected?: boolean;
  earlierPermitEndsOn?: string;
  homeBeforeInvasion?: 'ukraine' | 'norway-lawful' | 'norway-unlawful' | 'elsewhere';
  secondCitizenship?: 'none' | 'safe-country' | 'other-country';
  lastHomeRegion?:
    | 'UA-05'
    | 'UA-07'
    | 'UA-09'
    | 'UA-12'
    | 'UA-14'
    | 'UA-18'
    | 'UA-21'
    | 'UA-23'
    | 'UA-26'
    | 'UA-30'
    | 'UA-32'
    | 'UA-35'
    | 'UA-40'
    | 'UA-43'
    | 'UA-46'
    | 'UA-48'
    | 'UA-51'
    | 'UA-53'
    | 'UA-56'
    | 'UA-59'
    | 'UA-61'
    | 'UA-63'
    | 'UA-65'
    | 'UA-68'
    | 'UA-71'
    | 'UA-74'
    | 'UA-77';
  sex?: 'woman' | 'man' | 'other';
  manExemption?: 'sole-carer' | 'service-exempt' | 'service-exempt-claimed' | 'none';
  medicalEvacuation?: boolean;
  appliedOn?: string;
  otherPermitContinues?: boolean;
  monthsAbroadLastYear?: number;
  tripToUkraine?: 'none' | 'necessary-and-documented' | 'other';
  expectedStayMonths?: number;
  kindergartenAppliedInTime?: boolean;
  undecidedOn13Jan2025?: boolean;
  asylumProcedure?: 'ordinary' | 'accelerated' | 'inadmissible';
  departureDeadlinePassed?: boolean;
  toldOfPermitOn?: string;
  appliedForSettlementOn?: string;
  leftReceptionOnOwn?: boolean;
  permitRenewed?: boolean;
  hadTrainingDecisionAsCollective?: boolean;
  trainingOfferedOn?: string;
  oralNorwegian?: 'none' | 'A1' | 'A2' | 'B1' | 'B2';
  exemptionProof?: boolean;
  finishedLowerSecondary?: boolean;
  foreignUpperSecondaryRecognised?: boolean;
  onUnpaidLeave?: boolean;
  referencePermit?:
    | 'collective-protection'
    | 'refugee'
    | 'humanitarian'
    | 'permanent-residence'
    | 'norwegian-or-nordic'
    | 'worker';
  coupleBeforeEntry?: boolean;
  familyApplicationOn?: string;
  referencePermitGrantedOn?: string;
  bothAtLeast24?: boolean;
  referenceIncomeMet?: boolean;
  referenceFourYears?: boolean;
  countingYears?: number;
  monthsAbroadInPeriod?: number;
  socialStudiesTest?: boolean;
  citizenshipTest?: boolean;
  selfSupported?: boolean;
  hasNorwegianSpouse?: boolean;
  stateless?: boolean;
  arrivedBefore18?: boolean;
  insuredYears?: number;
  monthsInWork?: number;
  earnedAtLeastHalfG?: boolean;
  dueOn?: string;
  reducedWorkCapacity?: boolean;
  ownDwelling?: boolean;
  isStudent?: boolean;
  kindergartenYear?: number;
  trainingStatus?: 'not-started' | 'begun' | 'completed';
  inUpperSecondaryFullTime?: boolean;
  ageWhenApplied?: number;
  referenceFirstCollectivePermitOn?: string;
  expectsChild?: boolean;
  disabled?: boolean;
  familyToBring?: 'spouse' | 'cohabitant' | 'child' | 'parent-or-sibling' | 'other';
  licenceCountry?: 'none' | 'ukraine' | 'eea' | 'exchange-list' | 'other';
};
export type FactId = keyof Facts;
