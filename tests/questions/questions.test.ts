import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { factsOf, possibleCells } from '#engine/conditions/term.ts';
import { createEngine } from '#engine/situation.ts';
import { FACTS, type FactId } from '#facts/facts.ts';
import { isAnswer } from '#questions/answers.ts';
import { pendingQuestions, replay } from '#questions/next-question.ts';
import { asks, FACT_ORDER, QUESTIONS, questionFor, SECTIONS } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { walkQuestions } from '#tools/question-paths.ts';
import { rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const engine = createEngine(rulebook);
const on = parseDay(TODAY) as number;
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

const mainFiles = ruleFiles.programmes.filter(({ questions }) => !questions);
const mainRulebook = compileRulebook(
  { ...ruleFiles, programmes: mainFiles.map((file) => ({ ...file, instead: [] })) },
  FACT_ORDER,
);

describe('the list of questions', () => {
  test('asks for every fact that a rule turns on, or for what it follows from', () => {
    const followed = ['firstCollectivePermitOn', 'permitExpiresOn'];
    const facts = rulebook.terms.flatMap(factsOf).filter((fact) => fact in FACTS);
    expect(facts.filter((fact) => !questionFor(fact as FactId) && !followed.includes(fact))).toEqual([]);
  });

  test.each(QUESTIONS.filter(({ options }) => options.length > 0))(
    '$id: no option reaches over a limit of the rules',
    ({ options, askedFromResult }) => {
      // A limit that only a askedFromResult programme makes inside a band of ages is told by the year of birth, which that programme asks.
      const asking = askedFromResult === true ? rulebook : mainRulebook;
      for (const { sets } of options) {
        for (const [fact, known] of Object.entries(sets)) {
          if (!('from' in known)) continue;
          const terms = asking.terms.filter((term) => term.kind === 'scale' && term.fact === fact);
          for (const term of terms)
            expect(Number.isInteger(Math.log2(possibleCells(term, { [fact]: known }, on)))).toBe(true);
        }
      }
    },
  );

  test.each(QUESTIONS)('$id: an option for every value of a listed fact', ({ id, kind, options }) => {
    const fact = FACTS[id];
    if (kind === 'month' || fact.kind !== 'choice') return;
    const offered = options.flatMap(({ sets }) => (sets[id] && 'oneOf' in sets[id] ? sets[id].oneOf : []));
    expect(fact.values.filter((value) => !offered.includes(value))).toEqual([]);
  });

  test('keeps to the order of its parts within the main path', () => {
    const main = QUESTIONS.filter(({ askedFromResult }) => askedFromResult !== true);
    const order = main.map(({ section: part }) => SECTIONS.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('every question stands in the list once, and asks for facts that exist', () => {
    expect(new Set(idsOf(QUESTIONS)).size).toBe(QUESTIONS.length);
    expect(QUESTIONS.flatMap(asks).every((fact) => fact in FACTS)).toBe(true);
  });
});

describe('what is asked next', () => {
  test('nothing more for somebody whom one answer settles', () => {
    expect(replay(engine, { permit: 'eea-citizen' }, on).next).toBeUndefined();
  });

  test('little for somebody who does not know their permit', () => {
    expect(idsOf(pendingQuestions(engine, { permit: 'unknown' }, on))).toEqual(['ukraineGroup']);
  });

  test('the age at the permit only when the month leaves two sides of a limit', () => {
    const refugee = { permit: 'refugee', permitGrantedOn: '2026-08', age: '25-54' };
    expect(idsOf(pendingQuestions(engine, refugee, on))).not.toContain('ageAtPermit');
    expect(idsOf(pendingQuestions(engine, { ...refugee, age: '18' }, on))).toContain('ageAtPermit');
  });

  test('a citizen of Norway leaves the questions', () => {
    expect(replay(engine, { permit: 'norwegian-citizen' }, on)).toMatchObject({
      exit: 'norwegian-citizen',
      next: undefined,
    });
  });

  test('answers that no longer apply are dropped and named', () => {
    const answers = { permit: 'eea-citizen', asylumProcedure: 'ordinary', permitRenewed: 'false', housing: 'private' };
    expect(replay(engine, answers, on)).toMatchObject({ dropped: ['asylumProcedure', 'permitRenewed'] });
  });

  test('an answer that no question offers is dropped', () => {
    expect(replay(engine, { permit: 'president' }, on)).toMatchObject({ dropped: ['permit'], asked: [] });
  });
});

describe('an answer', () => {
  const granted = questionFor('permitGrantedOn') as (typeof QUESTIONS)[number];
  test.each([
    ['2026-11', true],
    ['2026-12', false],
    ['1989-12', false],
    ['2026-13', false],
    ['unknown', true],
    ['withheld', false],
    ['', false],
  ])('of the month of the permit may be %s: %s', (answer, fits) => {
    expect(isAnswer(granted, answer, on)).toBe(fits);
  });
});

test('the day of the application may be told, because rules change within a month', () => {
  const applied = questionFor('appliedOn') as (typeof QUESTIONS)[number];
  expect(isAnswer(applied, '2026-05-04', on)).toBe(true);
  expect(isAnswer(applied, '2026-05-32', on)).toBe(false);
  expect(isAnswer(questionFor('settledOn') as (typeof QUESTIONS)[number], '2026-05-04', on)).toBe(false);
});

test('the longest way to the main results is 15 questions, "I do not know" included', () => {
  expect(walkQuestions(rulebook, on, true).longest).toBeLessThanOrEqual(15);
});

test('the ways of typical people are at most 8 questions in the middle', () => {
  const people = [
    {
      permit: 'not-applied',
      ukraineGroup: 'citizen',
      homeBeforeInvasion: 'ukraine',
      sex: 'woman',
      lastHomeRegion: 'UA-63',
      secondCitizenship: 'none',
      heldCollectiveProtectionBefore: 'false',
    },
    {
      permit: 'not-applied',
      ukraineGroup: 'citizen',
      homeBeforeInvasion: 'ukraine',
      sex: 'man',
      age: '25-54',
      manExemption: 'none',
      medicalEvacuation: 'false',
    },
    {
      permit: 'refugee',
      permitGrantedOn: '2026-08',
      heldCollectiveProtectionBefore: 'false',
      age: '19-24',
      housing: 'reception-centre',
      programmeStatus: 'not-started',
      education: 'below-primary',
      trainingStatus: 'not-started',
    },
    {
      permit: 'family-of-protected',
      ukraineGroup: 'none',
      permitGrantedOn: '2026-05',
      age: '25-54',
      programmeStatus: 'not-started',
      education: 'higher',
      trainingStatus: 'not-started',
      referenceSettledYears: '0-4',
      partnerInProgramme: 'false',
    },
    { permit: 'eea-citizen' },
    {
      permit: 'worker',
      ukraineGroup: 'none',
      permitGrantedOn: '2025-05',
      age: '25-54',
      programmeStatus: 'works-30-hours',
      trainingStatus: 'not-started',
    },
    { permit: 'unknown', ukraineGroup: 'unknown' },
  ];
  const lengths = people.map((answers) => {
    const path = replay(engine, answers, on);
    expect([path.next?.id, path.dropped]).toEqual([undefined, []]);
    return path.asked.length;
  });
  expect(lengths.toSorted((a, b) => a - b)[3]).toBeLessThanOrEqual(8);
});
