import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { canBe, type Known } from '#engine/knowledge.ts';
import { isAnswer } from '#questions/answers.ts';
import { pendingQuestions, replay } from '#questions/next-question.ts';
import { asks, type Question, questionFor } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { walkQuestions } from '#tools/question-paths.ts';
import { engine, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;
const { questions, facts, sections } = rulebook;
const questionOn = (fact: string) => questionFor(rulebook, fact) as Question;
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

const mainFiles = ruleFiles.programmes.filter(({ questions }) => !questions);
const mainRulebook = compileRulebook({
  ...ruleFiles,
  programmes: mainFiles.map((file) => ({ ...file, instead: [] })),
  steps: undefined,
  topics: [],
});

/** The limits that rows draw through the middle of what an option says. */
function cutsInside(fact: string, known: Known, terms: readonly Term[]): (number | string)[] {
  if (!('from' in known)) return [];
  const cuts = terms.flatMap((term) => (term.kind === 'scale' && term.fact === fact ? term.cuts : []));
  const inside = cuts.filter((cut) => known.from < cut && cut <= known.to);
  return facts[fact]?.kind === 'date' ? inside.map(formatDay) : inside;
}

describe('the list of questions', () => {
  test('asks for every fact that a rule turns on, or for what it follows from', () => {
    const followed = ['firstCollectivePermitOn', 'permitExpiresOn'];
    const asked = rulebook.terms.flatMap(factsOf).filter((fact) => fact in facts);
    expect(asked.filter((fact) => !questionFor(rulebook, fact) && !followed.includes(fact))).toEqual([]);
  });

  test('no option reaches over a limit of the rules', () => {
    const faults = questions.flatMap(({ id, options, askedFromResult }) => {
      // A limit that only a later programme makes inside a band of ages is told by the year of birth, which that programme asks.
      const { terms } = askedFromResult === true ? rulebook : mainRulebook;
      return options.flatMap(({ value, sets }) =>
        Object.entries(sets).flatMap(([fact, known]) =>
          cutsInside(fact, known, terms).map(
            (cut) =>
              `question ${id}: option "${value}" reaches over ${cut}, where a row divides ${fact}. Divide the option.`,
          ),
        ),
      );
    });
    expect(faults).toEqual([]);
  });

  test('an option for every value of a listed fact', () => {
    const faults = questions.flatMap(({ id, kind, options }) => {
      const fact = facts[id];
      if (kind === 'month' || fact?.kind !== 'choice') return [];
      const told = options.flatMap(({ sets }) => sets[id] ?? []);
      const missing = fact.values.filter((value) => !told.some((known) => canBe(known, value)));
      return missing.map((value) => `question ${id}: no option sets "${value}". Add one.`);
    });
    expect(faults).toEqual([]);
  });

  test('keeps to the order of its parts within the main path', () => {
    const main = questions.filter(({ askedFromResult }) => askedFromResult !== true);
    const order = main.map(({ section }) => sections.indexOf(section));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('every question stands in the list once, and asks for facts that exist', () => {
    expect(idsOf(questions)).toEqual([...new Set(idsOf(questions))]);
    expect(questions.flatMap(asks).filter((fact) => !(fact in facts))).toEqual([]);
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
    expect(replay(engine, answers, on)).toMatchObject({ dropped: ['asylumProcedure', 'permitRenewed', 'housing'] });
  });

  test('an answer that no question offers is dropped', () => {
    expect(replay(engine, { permit: 'president' }, on)).toMatchObject({ dropped: ['permit'], asked: [] });
  });
});

describe('an answer', () => {
  const granted = questionOn('permitGrantedOn');
  test.each([
    ['2026-11', true],
    ['2026-12', false],
    ['1989-12', false],
    ['2026-13', false],
    ['unknown', true],
    ['withheld', false],
    ['', false],
  ])('of the month of the permit may be %s: %s', (answer, fits) => {
    expect(isAnswer(rulebook, granted, answer, on)).toBe(fits);
  });
});

test('the day of the application may be told, because rules change within a month', () => {
  const applied = questionOn('appliedOn');
  expect(isAnswer(rulebook, applied, '2026-05-04', on)).toBe(true);
  expect(isAnswer(rulebook, applied, '2026-05-32', on)).toBe(false);
  expect(isAnswer(rulebook, questionOn('settledOn'), '2026-05-04', on)).toBe(false);
});

test('the longest way to the main results is 15 questions, "I do not know" included', () => {
  const { longest, example } = walkQuestions(engine, on, true);
  expect(longest, example.join('\n')).toBeLessThanOrEqual(15);
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
