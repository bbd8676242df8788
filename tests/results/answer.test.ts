import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { foresee } from '#engine/outlook.ts';
import type { Headline, Outcome, Way } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import type { Verdict } from '#engine/verdict.ts';
import { type Answer, answerOf, headlineHolds } from '#results/answer.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { answer, SEED, somePerson } from '../support/people.ts';
import { deductions, engine, rulebook } from '../support/rulebook.ts';
import { askedFacts } from '../support/values.ts';
import { programmes, verdict } from './verdicts.ts';

const headline = (id: string, rest: Partial<Headline> = {}): Headline => ({
  id,
  lead: 'permit',
  outcomes: {},
  reasons: {},
  facts: [],
  ...rest,
});
const way: Way = {
  headlines: [headline('no-permit', { outcomes: { permit: ['no'] } }), headline('other', { lead: 'school' })],
  parts: { course: ['talk', 'lessons'] },
  stops: ['permit', 'home'],
  quiet: ['return'],
  start: { fact: 'permit', offices: [], emergency: [] },
};
const ids = ['return', 'talk', 'lessons', 'course', 'school', 'permit', 'rent'];
const today = parseDay('2026-11-29') as number;
const put = (verdicts: Verdict[], change: Partial<Way> = {}): Answer =>
  answerOf({
    verdicts,
    programmes: programmes(...ids),
    way: { ...way, ...change },
    knowledge: {},
    on: today,
    adult: 'age',
  });
const names = (rows: Answer['now']): string[] => rows.map((row) => row.verdict.programme);

describe('the heading', () => {
  test('is the first that surely holds, and what it speaks of comes first, a "no" included', () => {
    const found = put([verdict('school', 'right'), verdict('permit', 'no')]);
    expect(found.headline?.id).toBe('no-permit');
    expect(names(found.now)).toEqual(['permit', 'school']);
    expect(found.notNow).toEqual([]);
  });

  test('does not speak of what is still open', () => {
    const found = put([verdict('school', 'right'), verdict('permit', 'unknown')]);
    expect(found.headline?.id).toBe('other');
    expect(names(found.now)).toEqual(['school']);
    expect(found.open.map(({ programme }) => programme)).toEqual(['permit']);
  });

  test('is not said before its first day, nor after its last', () => {
    const on = (from: number, to: number) =>
      put([verdict('school', 'right')], { headlines: [headline('dated', { from, to }), headline('other')] }).headline
        ?.id;
    expect([on(today, today), on(today + 1, today + 9), on(today - 9, today - 1)]).toEqual(['dated', 'other', 'other']);
  });
});

describe('the rows', () => {
  test('parts stand with their whole where the person has both, else alone', () => {
    const [row] = put([verdict('talk', 'duty'), verdict('lessons', 'right'), verdict('course', 'right-and-duty')]).now;
    expect(row?.verdict.programme).toBe('course');
    expect(row?.parts.map(({ programme }) => programme)).toEqual(['talk', 'lessons']);
    expect(names(put([verdict('talk', 'duty'), verdict('course', 'no')]).now)).toEqual(['talk']);
  });

  test('what nobody may take for advice stands last', () => {
    expect(names(put([verdict('return', 'may-be-offered'), verdict('rent', 'right')]).now)).toEqual(['rent', 'return']);
  });

  test('what waits stands at the stop that it waits for, in the order of the way', () => {
    const waits = (programme: string, event: string) => {
      const one = verdict(programme, 'not-yet');
      return { ...one, told: { ...one.told, event } };
    };
    const { stops } = put([waits('rent', 'home'), waits('course', 'permit'), waits('talk', 'permit')]);
    expect(stops.map((stop) => ('event' in stop ? [stop.event, names(stop.rows)] : stop))).toEqual([
      ['permit', ['course']],
      ['home', ['rent']],
    ]);
  });

  test('days and birthdays are stops too; a birthday only where it may be near', () => {
    const changes = [{ on: today + 9, outcome: 'no' as const, why: 'rules' as const }];
    const ageChanges = [18, 67].map((age) => ({ age, outcome: 'right' as const }));
    const verdicts = [verdict('school', 'right', { changes, ageChanges })];
    const stopsAt = (to: number) =>
      answerOf({
        verdicts,
        programmes: programmes(...ids),
        way,
        knowledge: { age: { from: 16, to } },
        on: today,
        adult: 'age',
      }).stops.map((stop) => ('age' in stop ? stop.age : 'on' in stop ? stop.on - today : stop.event));
    expect(stopsAt(17)).toEqual([9, 18]);
    expect(stopsAt(65)).toEqual([9, 18, 67]);
  });

  test('what does not concern the person is nowhere', () => {
    const found = put([verdict('rent', 'not-relevant')]);
    expect([found.now, found.stops, found.open, found.notNow]).toEqual([[], [], [], []]);
  });
});

const answerTo = (facts: object, on = '2026-11-29') => {
  const day = parseDay(on) as number;
  const given = readFacts(rulebook.facts, facts as Record<string, unknown>);
  const timeline = deductions.timelineOf(given, rulebook.terms, day);
  const situation = situate(engine, deductions.derive(given, day), day, { timeline });
  const verdicts = rulebook.programmes.map((one) => foresee(situation, one));
  const { knowledge } = situation;
  const given_ = { verdicts, programmes: rulebook.programmes, way: rulebook.way, knowledge, on: day, adult: 'age' };
  return { ...answerOf(given_), given: given_ };
};

const ukrainian = {
  ukraineGroup: 'citizen',
  homeBeforeInvasion: 'ukraine',
  secondCitizenship: 'none',
  age: 34,
  heldCollectiveProtectionBefore: false,
};

test.each<[string, object, string]>([
  [
    'a mother who fled the war and has not applied',
    { permit: 'not-applied', ...ukrainian, sex: 'woman', lastHomeRegion: 'UA-63' },
    'war-permit',
  ],
  [
    'a man from Lviv',
    {
      permit: 'not-applied',
      ...ukrainian,
      sex: 'man',
      lastHomeRegion: 'UA-46',
      medicalEvacuation: false,
      closeFamilyOfProtected: false,
      manExemption: 'none',
    },
    'no-war-permit-but-asylum',
  ],
  [
    'a refugee who waits in a centre',
    {
      permit: 'refugee',
      permitGrantedOn: '2026-09-10',
      age: 23,
      ageAtPermit: 23,
      ukraineGroup: 'none',
      housing: 'reception-centre',
      settlementOffer: 'none',
      weeklyWorkHours: 0,
      heldFamilyPermitBefore: false,
      heldCollectiveProtectionBefore: false,
    },
    'home-then-programme',
  ],
  [
    'the wife of a refugee',
    {
      permit: 'family-of-protected',
      permitGrantedOn: '2026-08-10',
      age: 28,
      ageAtPermit: 28,
      ukraineGroup: 'none',
      housing: 'private',
      programmeStatus: 'not-started',
      weeklyWorkHours: 0,
      referenceSettledYears: 1,
    },
    'programme-and-duty',
  ],
  ['a European at work', { permit: 'eea-citizen' }, 'european'],
  [
    'a worker',
    {
      permit: 'worker',
      permitGrantedOn: '2025-10-01',
      age: 30,
      ageAtPermit: 29,
      ukraineGroup: 'none',
      trainingStatus: 'not-started',
      exemptionProof: false,
    },
    'work-and-norwegian-duty',
  ],
  [
    'whoever nears five years of collective protection',
    {
      permit: 'collective-protection',
      ...ukrainian,
      firstCollectivePermitOn: '2022-03-20',
      permitExpiresOn: '2027-03-20',
      otherPermitContinues: false,
    },
    'permit-at-limit',
  ],
  ['a person with a final no', { permit: 'refused', ukraineGroup: 'none' }, 'final-no'],
  [
    'a father in the programme',
    {
      permit: 'refugee',
      permitGrantedOn: '2024-08-10',
      age: 35,
      ageAtPermit: 33,
      ukraineGroup: 'none',
      housing: 'settled-by-agreement',
      movedMunicipality: 'no',
      programmeStatus: 'in-programme',
    },
    'in-programme',
  ],
  ['somebody of whom nothing is known', {}, 'answers-show'],
])('%s', (_, facts, id) => {
  expect(answerTo(facts).headline?.id).toBe(id);
});

test('a sentence that was said stays true, whatever else is told', { timeout: 120_000 }, () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(somePerson, ({ on, order, choices }) => {
      const few = answer({}, order.slice(0, Math.ceil(order.length / 2)), choices, on);
      const { headline: first } = answerTo(few, on);
      const later = answerTo(answer(answer(few, order, choices, on), askedFacts, choices, on), on).given;
      if (first) {
        said.add(first.id);
        expect(headlineHolds(first, later), `${first.id} on ${on}: ${JSON.stringify(few)}`).toBe(true);
      }
    }),
    { numRuns: 300, seed: SEED },
  );
  expect(said.size).toBeGreaterThan(8);
});

test('every outcome but "does not concern" has its place', () => {
  const outcomes: Outcome[] = [
    'right-and-duty',
    'right',
    'duty',
    'may-be-offered',
    'unclear',
    'not-yet',
    'no',
    'unknown',
  ];
  for (const outcome of outcomes) {
    const { now, stops, open, notNow } = put([verdict('rent', outcome)]);
    const rows = [...now, ...stops.flatMap((stop) => ('rows' in stop ? stop.rows : []))].map((row) => row.verdict);
    expect(
      [...rows, ...open, ...notNow].map((one) => one.outcome),
      outcome,
    ).toEqual([outcome]);
  }
});
