import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf } from '#check/case.ts';
import { offeredBy } from '#check/offered.ts';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { canBe, type Known } from '#engine/knowledge.ts';

import { createEngine } from '#engine/situation.ts';
import { type Answers, isAnswer, knowledgeOf, UNKNOWN } from '#questions/answers.ts';

import { pendingQuestions, replay } from '#questions/next-question.ts';
import { asks, finerFor, type Question, questionFor, questionOf } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { walkQuestions } from '#tools/question-paths.ts';
import { SEED } from '../support/people.ts';
import { deductions, engine, NO_LISTS, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;
const { questions, facts, sections } = rulebook;
const questionOn = (id: string): Question => questionOf(engine, id);
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);

const mainFiles = ruleFiles.programmes.filter(({ questions }) => !questions);
const mainRulebook = compileRulebook({
  ...ruleFiles,
  programmes: mainFiles.map((file) => ({ ...file, instead: [] })),
  ...NO_LISTS,
  steps: undefined,
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
    const faults = questions.flatMap(({ id, finer, options, askedFromResult }) => {
      const { terms } = finer || askedFromResult === true ? rulebook : mainRulebook;
      return options.flatMap(({ value, sets }) =>
        // Inside a band of ages a finer question asks, where a result turns on it.
        Object.entries(sets).flatMap(([fact, known]) =>
          fact === id && finerFor(rulebook, id)
            ? []
            : cutsInside(fact, known, terms).map(
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

  test('shows at most six permits on a screen for each situation, and none is out of reach', () => {
    const permits = questionOn('permit').options;
    for (const situation of [...questionOn('situation').options.map(({ value }) => value), 'unknown']) {
      const rows = permits.filter(({ rowsFor }) => rowsFor?.includes(situation));
      expect(rows.length, situation).toBeGreaterThan(0);
      expect(rows.length, situation).toBeLessThanOrEqual(6);
      const { options, folded } = offeredBy(caseOf({ engine, on }, { situation }), questionOn('permit'));
      expect(options.filter((option) => !folded.has(option))).toEqual(rows);
      expect(options).toEqual(permits);
    }
  });
});

describe('what is asked next', () => {
  test('the situation and the permit of everybody, before anything else', () => {
    expect(idsOf(pendingQuestions(engine, {}, on)).slice(0, 2)).toEqual(['situation', 'permit']);
    expect(replay(engine, { situation: 'refused' }, on).next?.id).toBe('permit');
  });

  test('of a European citizen only whether there are children, who open money and kindergarten', () => {
    const european = { situation: 'europe', permit: 'eea-citizen' };
    expect(idsOf(pendingQuestions(engine, european, on))).toEqual(['childrenBorn']);
    expect(replay(engine, { ...european, childrenBorn: 'none' }, on).next).toBeUndefined();
  });

  test('little of somebody who does not know their permit', () => {
    const nothing = { situation: 'unknown', permit: 'unknown' };
    expect(idsOf(pendingQuestions(engine, nothing, on))).toEqual(['ukraineGroup', 'childrenBorn']);
  });

  test.each(['protection', 'family', 'work-or-study', 'europe', 'refused', 'other'])(
    'nobody is asked for a tie to Ukraine who takes the row %s, whatever they hold',
    (situation) => {
      for (const { value, exit } of questionOn('permit').options) {
        if (exit || value === 'collective-protection') continue;
        expect(idsOf(pendingQuestions(engine, { situation, permit: value }, on))).not.toContain('ukraineGroup');
        expect(knowledgeOf(rulebook, { situation, permit: value })['ukraineGroup']).toEqual({ oneOf: ['none'] });
      }
    },
  );

  test('who holds the permit of the war may have a tie, whatever row they took first', () => {
    expect(knowledgeOf(rulebook, { situation: 'family', permit: 'collective-protection' })).toEqual({
      permit: { oneOf: ['collective-protection'] },
    });
  });

  test('the exact age only inside the band, and only where a result turns on it', () => {
    const worker = { situation: 'work-or-study', permit: 'worker', age: '25-54' };
    const ask = (id: string) =>
      pendingQuestions(
        engine,
        worker,
        on,
        rulebook.programmes.find((one) => one.id === id),
      ).map(({ id }) => id);
    expect(idsOf(pendingQuestions(engine, worker, on))).not.toContain('exact-age');
    expect(ask('social-assistance')).toContain('exact-age');
    expect(ask('competence-mapping')).not.toContain('exact-age');
    const { options } = offeredBy(caseOf({ engine, on }, worker), questionOn('exact-age'), 'social-assistance');
    expect(options.map(({ value }) => value)).toEqual(['25', '26-28', '29', '30-54']);
  });

  test('an exact age outside the band counts no more', () => {
    const answers = { age: '18-24', 'exact-age': '30-54' };
    expect(knowledgeOf(rulebook, answers)).toEqual({ age: { from: 18, to: 24 } });
    expect(knowledgeOf(rulebook, { ...answers, 'exact-age': '20-24' })).toEqual({ age: { from: 20, to: 24 } });
    const path = replay(engine, { situation: 'protection', permit: 'refugee', ...answers }, on);
    expect(path.dropped).toContain('exact-age');
  });

  test('who does not know the exact age is not asked again', () => {
    const worker = { situation: 'work-or-study', permit: 'worker', age: '25-54', 'exact-age': 'unknown' };
    const programme = rulebook.programmes.find(({ id }) => id === 'social-assistance');
    expect(idsOf(pendingQuestions(engine, worker, on, programme))).not.toContain('exact-age');
  });

  test('the age at the permit only when the month leaves two sides of a limit', () => {
    const refugee = { situation: 'protection', permit: 'refugee', permitGrantedOn: '2026-08', age: '25-54' };
    expect(idsOf(pendingQuestions(engine, refugee, on))).not.toContain('ageAtPermit');
    expect(idsOf(pendingQuestions(engine, { ...refugee, age: '18-24' }, on))).toContain('ageAtPermit');
  });

  test('a citizen of Norway leaves the questions', () => {
    expect(replay(engine, { situation: 'other', permit: 'norwegian-citizen' }, on)).toMatchObject({
      exit: 'norwegian-citizen',
      next: undefined,
    });
  });

  test('answers that no longer apply are dropped and named', () => {
    const answers = {
      situation: 'europe',
      permit: 'eea-citizen',
      asylumProcedure: 'ordinary',
      permitRenewed: 'false',
      housing: 'private',
    };
    expect(replay(engine, answers, on)).toMatchObject({ dropped: ['asylumProcedure', 'permitRenewed', 'housing'] });
  });

  test('an answer that no question offers is dropped', () => {
    const path = replay(engine, { situation: 'other', permit: 'president' }, on);
    expect([path.dropped, idsOf(path.asked)]).toEqual([['permit'], ['situation']]);
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
}, 240_000);

test('the ways of typical people are at most 11 questions, and 9 in the middle', () => {
  const people = [
    {
      situation: 'ukraine',
      permit: 'not-applied',
      ukraineGroup: 'citizen',
      homeBeforeInvasion: 'ukraine',
      sex: 'woman',
      childrenBorn: '2016-05,2022-03',
      lastHomeRegion: 'UA-63',
      secondCitizenship: 'none',
      heldCollectiveProtectionBefore: 'false',
    },
    {
      situation: 'ukraine',
      permit: 'not-applied',
      ukraineGroup: 'citizen',
      homeBeforeInvasion: 'ukraine',
      sex: 'man',
      age: '25-54',
      childrenBorn: 'none',
      manExemption: 'none',
      medicalEvacuation: 'false',
    },
    {
      situation: 'protection',
      permit: 'refugee',
      permitGrantedOn: '2026-08',
      age: '18-24',
      childrenBorn: 'none',
      ageAtPermit: '18-54',
      heldCollectiveProtectionBefore: 'false',
      housing: 'reception-centre',
      programmeStatus: 'not-started',
      education: 'below-primary',
      trainingStatus: 'not-started',
    },
    {
      situation: 'family',
      permit: 'family-of-protected',
      childrenBorn: '2019-02',
      permitGrantedOn: '2026-05',
      age: '25-54',
      programmeStatus: 'not-started',
      education: 'higher',
      trainingStatus: 'not-started',
      referenceSettledYears: '0-4',
    },
    { situation: 'europe', permit: 'eea-citizen', childrenBorn: 'none' },
    {
      situation: 'work-or-study',
      permit: 'worker',
      childrenBorn: 'none',
      permitGrantedOn: '2025-05',
      age: '25-54',
      programmeStatus: 'works-30-hours',
      trainingStatus: 'not-started',
    },
    { situation: 'unknown', permit: 'unknown', ukraineGroup: 'unknown', childrenBorn: 'unknown' },
  ];
  const lengths = people.map((answers) => {
    const path = replay(engine, answers, on);
    expect([path.next?.id, path.dropped]).toEqual([undefined, []]);
    return path.asked.length;
  });
  const sorted = lengths.toSorted((a, b) => a - b);
  expect(sorted[3], lengths.join()).toBeLessThanOrEqual(9);
  expect(sorted.at(-1), lengths.join()).toBeLessThanOrEqual(11);
});

describe('opening questions', () => {
  const without = createEngine(
    {
      ...rulebook,
      questions: rulebook.questions.map(({ opening, ...question }) =>
        opening && question.isNoFact ? { ...question, opening } : question,
      ),
    },
    deductions,
    engine.contradictions,
  );

  test("change nobody's way: everybody is asked what the rules alone would ask", () => {
    const ways = fc.record({ choices: fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }) });
    fc.assert(
      fc.property(ways, ({ choices }) => {
        let answers: Answers = {};
        for (const choice of choices) {
          const { next } = replay(without, answers, on);
          if (!next) break;
          const values = [...next.options.map(({ value }) => value), UNKNOWN];
          answers = { ...answers, [next.id]: values[choice % values.length] as string };
        }
        const { asked, next, exit, dropped } = replay(without, answers, on);
        const now = replay(engine, answers, on);
        expect(idsOf(now.asked)).toEqual(idsOf(asked));
        expect([now.next?.id, now.exit, now.dropped]).toEqual([next?.id, exit, dropped]);
      }),
      { numRuns: 60, seed: SEED },
    );
  });

  test('are asked first, also the one on which no rule turns', () => {
    expect(idsOf(pendingQuestions(engine, {}, on)).slice(0, 2)).toEqual(['situation', 'permit']);
    expect(replay(engine, { situation: UNKNOWN }, on).next?.id).toBe('permit');
  });
});
