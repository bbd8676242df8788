import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { parseDay } from '#engine/calendar.ts';
import { type Condition, isTest, subconditions } from '#engine/conditions/condition.ts';
import { conditionWords, type Vocabulary, type Words } from '#guide/condition-words.ts';
import { language, languages } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { conditionsOf, draftProgrammes } from '#rulebook/drafts.ts';
import { figuresToday, rulebook, ruleFiles } from '../support/rulebook.ts';

const catalogues = readTexts(ruleFiles.folder);

function vocabularyOf(slug: string): Vocabulary {
  const texts: Record<string, string> = Object.assign({}, ...Object.values(catalogues[slug] ?? {}));
  return { t: translator(texts, language(slug), figuresToday), has: (key) => key in texts, rulebook };
}

/** A condition in one line: "Age: 18–54 years". */
function said(condition: Condition, words = vocabularyOf('en')): string {
  const line = (one: Words): string => {
    if (one.kind === 'not') return `not (${line(one.of)})`;
    if (one.kind !== 'one') return `${one.kind} (${one.of.map(line).join('; ')})`;
    return `${one.subject}: ${one.isNoneOf ? 'none of ' : ''}${one.values.join(' | ')}`;
  };
  return line(conditionWords(condition, words));
}

const day = (date: string) => parseDay(date) as number;
const scale = (fact: string, limits: object): Condition => ({ kind: 'scale', fact, limits });
const span = (from: string, to: string, unit: string, limits: object, more = {}): Condition =>
  ({ kind: 'span', from, to, unit, limits, ...more }) as Condition;

describe('a condition in words', () => {
  test.each<[string, Condition]>([
    ['Stateless: Yes', { kind: 'values', fact: 'stateless', values: [true] }],
    ['Age: 18–54 years', scale('age', { atLeast: 18, below: 55 })],
    ['Age: 60 years', scale('age', { atLeast: 60, below: 61 })],
    ['Age: Under 18 years', scale('age', { below: 18 })],
    // Months that have begun: seven or more are more than six, fewer than thirteen are twelve at most.
    [
      'How long you expect to stay in Norway, from the day you came: More than 3 months',
      scale('expectedStayMonths', { atLeast: 4 }),
    ],
    [
      'How long you expect to stay in Norway, from the day you came: 12 months or less',
      scale('expectedStayMonths', { below: 13 }),
    ],
    [
      'Months outside Norway in the years that a permanent permit asks for: More than 7, up to 10 months',
      scale('monthsAbroadInPeriod', { atLeast: 8, below: 11 }),
    ],
    [
      'Hours of paid work a week (an offer of 30 hours or more counts too): 30 or more',
      scale('weeklyWorkHours', { atLeast: 30 }),
    ],
    [
      'Day you applied for protection (today, if no application waits for a final answer): 04.05.2026',
      {
        kind: 'scale',
        fact: 'appliedOn',
        isOfDays: true,
        limits: { atLeast: day('2026-05-04'), below: day('2026-05-05') },
      },
    ],
    [
      'Day you applied for protection (today, if no application waits for a final answer): before 29.04.2022',
      { kind: 'scale', fact: 'appliedOn', isOfDays: true, limits: { below: day('2022-04-29') } },
    ],
    [
      'Day you applied for protection (today, if no application waits for a final answer): 20.12.2023 to 12.01.2025',
      {
        kind: 'scale',
        fact: 'appliedOn',
        isOfDays: true,
        limits: { atLeast: day('2023-12-20'), below: day('2025-01-13') },
      },
    ],
    [
      'First day with the permit that you have now (before renewals) – time since then: 36 months or more',
      span('permitGrantedOn', 'today', 'months', { atLeast: 36 }),
    ],
    // A half stands for "more than".
    [
      'First day with the permit that you have now (before renewals) – time since then: More than 6 months',
      span('permitGrantedOn', 'today', 'months', { atLeast: 6.5 }),
    ],
    [
      'First day with the permit that you have now (before renewals) – time since then: 6 months or less',
      span('permitGrantedOn', 'today', 'months', { below: 6.5 }),
    ],
    [
      'First day with the permit that you have now (before renewals) – time since then: 12 months or more, and 18 months or less',
      span('permitGrantedOn', 'today', 'months', { atLeast: 12, below: 18.5 }),
    ],
    [
      'Time from “First day with the permit that you have now (before renewals)” to “Your family’s application (today, if there is none yet)”: More than 6 months',
      span('permitGrantedOn', 'familyApplicationOn', 'months', { atLeast: 6.5 }),
    ],
    [
      'Age at the end of this year: Under 19 years',
      span('bornYear', 'today', 'calendar-years', { below: 19 }, { fromYear: true }),
    ],
    [
      'Age at the end of the year in which it last was 1 August: 16–18 years',
      span('bornYear', 'today', 'years-from-08-01', { atLeast: 16, below: 19 }, { fromYear: true }),
    ],
    [
      'A child who lives with me: age now: 13 months or more, and less than 20 months',
      {
        kind: 'child',
        fact: 'childrenBorn',
        tests: [{ unit: 'months', at: 'today', limits: { atLeast: 13, below: 20 } }],
      },
    ],
    [
      'A child who lives with me: none of age now: Less than 20 months',
      {
        kind: 'not',
        of: { kind: 'child', fact: 'childrenBorn', tests: [{ unit: 'months', at: 'today', limits: { below: 20 } }] },
      },
    ],
    [
      'Programme for newcomers [[introduksjonsprogram]]: A right and a duty | A right',
      { kind: 'outcome', programme: 'introduction-programme', outcomes: ['right-and-duty', 'right'] },
    ],
  ])('%s', (words, condition) => {
    expect(said(condition)).toBe(words);
  });

  test('is what it is not where that is shorter, and no "none" has to be turned round', () => {
    const valuesOf = (fact: string) => {
      const found = rulebook.facts[fact];
      return found?.kind === 'choice' ? found.values : [];
    };
    const without = (fact: string, ...left: readonly string[]): Condition => ({
      kind: 'values',
      fact,
      values: valuesOf(fact).filter((value) => !left.includes(value)),
    });
    expect(said(without('permit', 'refugee'))).toBe('Permit: none of Refugee with asylum [[flyktning]]');
    // Four values are read faster than what is left out.
    expect(said(without('housing', 'private'))).not.toContain('none of');
    expect(said(without('coupleWithPermits', 'none'))).not.toContain('none of');
  });

  test('joins ages that one child must have both', () => {
    const both: Condition = {
      kind: 'child',
      fact: 'childrenBorn',
      tests: [
        { unit: 'calendar-years', at: 'today', limits: { atLeast: 6 } },
        { unit: 'years-from-08-01', at: 'today', limits: { below: 16 } },
      ],
    };
    expect(said(both)).toMatch(/: 6 years or older, and .*: Under 16 years$/);
  });

  test('leaves nobody out between two numbers that are no ages', () => {
    expect(said(scale('citizenshipYears', { atLeast: 6, below: 8 }))).toMatch(
      /: 6 years or more, and less than 8 years$/,
    );
  });

  test('names a fact without words', () => {
    const words = { ...vocabularyOf('en'), has: () => false };
    expect(() => said({ kind: 'values', fact: 'age', values: ['none'] }, words)).toThrow(
      '"age" has no words for "none". Write the text "fact.age.<value>".',
    );
  });
});

test.each(languages.map(({ slug }) => slug))('every condition of every row can be said in %s', (slug) => {
  const words = vocabularyOf(slug);
  for (const draft of draftProgrammes(ruleFiles))
    for (const one of conditionsOf(draft).filter((condition) => isTest(condition) || condition.kind === 'outcome'))
      expect(said(one, words)).not.toBe('');
});

test('conditions made of conditions keep their shape', () => {
  const any = draftProgrammes(ruleFiles)
    .flatMap(conditionsOf)
    .find((one) => one.kind === 'any' && subconditions(one).length > 2) as Condition;
  expect(conditionWords(any, vocabularyOf('nb')).kind).toBe('any');
});
