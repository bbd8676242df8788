/** The questions that only some result needs, asked from that result. */
import { FAR } from '#facts/derive.ts';
import type { FactId } from '#facts/facts.ts';
import { bands, between, eachValue, one, type Question, type Section, valuesOf } from './question.ts';

/** A question that only some result needs, asked from that result. */
const later = (id: FactId, part: Section, options = eachValue(id), more: Partial<Question> = {}): Question => ({
  id,
  section: part,
  kind: 'choice',
  options,
  askedFromResult: true,
  ...more,
});

export const LATER_QUESTIONS: readonly Question[] = [
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
  later('inUpperSecondaryFullTime', 'learning'),
  later('licenceCountry', 'you'),
];

/** All country codes but these. */
function otherCountries(named: readonly string[]): string[] {
  return (valuesOf('nationality') as string[]).filter((code) => !named.includes(code));
}
