/** What an editor is told about a mistake in bounds.yaml. */
import { describe, expect, test } from 'vitest';
import { contradictionsBy } from '#engine/bounds.ts';
import { compileBounds } from '#rulebook/bounds.ts';
import { BoundsFile } from '#rulebook/bounds-schema.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import { ruleFiles } from '../support/rulebook.ts';

const compiled = (text: string) =>
  compileBounds({ ...ruleFiles, bounds: parseRuleFile('bounds.yaml', text, BoundsFile) });

/** What is said about one bound, its remedy behind a bar. */
function complaint(text: string): string {
  try {
    compiled(text);
    return 'nothing';
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return error.message.replace('\n  ', ' | ');
  }
}
const about = (bound: string) => complaint(`bounds: [${bound}]`);

describe('a mistake is told with its place and what to do', () => {
  test.each([
    [
      'a fact that there is not',
      '{ fact: settledAt, not-before: birth }',
      'bounds.yaml: bound "settledAt", not-before: there is no fact "settledAt". | Add it to facts.yaml, or use one that is there.',
    ],
    [
      'a fact that is no day',
      '{ fact: age, not-before: birth }',
      'bounds.yaml: bound "age", not-before: "age" is of the kind "count". | Use a fact of the kind date or months.',
    ],
    [
      'a fact that is no number',
      '{ fact: settledOn, at-most: 3 }',
      'bounds.yaml: bound "settledOn", at-most: "settledOn" is of the kind "date". | Use a fact of the kind count or number or year.',
    ],
    [
      'another fact that there is not',
      '{ fact: settledOn, not-before: camOn }',
      'bounds.yaml: bound "settledOn", not-before: there is no fact "camOn". | Add it to facts.yaml, or use one that is there.',
    ],
    [
      'a day that does not exist',
      "{ fact: settledOn, not-before: '2022-02-30' }",
      'bounds.yaml: bound "settledOn", not-before: 2022-02-30 is not a day. | Write one that exists, as YYYY-MM-DD.',
    ],
    [
      'a limit that there is not',
      '{ fact: settledOn, not-before: { limit: scheme.begins } }',
      'bounds.yaml: bound "settledOn", not-before: there is no limit "scheme.begins". | Add it to limits.yaml, or use one that is there.',
    ],
    [
      'a limit that is no day',
      '{ fact: settledOn, not-before: { limit: adult.from } }',
      'bounds.yaml: bound "settledOn", not-before: the limit "adult.from" is in age. | Name a limit in day.',
    ],
    [
      'a limit that changes',
      '{ fact: settledOn, not-after: { after: birth, years: { limit: collective-protection.longest } } }',
      'bounds.yaml: bound "settledOn", not-after: the limit "collective-protection.longest" has several values. | A bound holds on every day: name a limit with one value.',
    ],
    [
      'years and months at once',
      '{ fact: settledOn, not-after: { after: birth, years: 1, months: 2 } }',
      'bounds.yaml: bound "settledOn", not-after: it needs either years or months. | Write one of the two.',
    ],
    [
      'a value that there is not',
      '{ fact: settledOn, not-before: birth, when: { permit: king } }',
      'bounds.yaml: bound "settledOn", when: permit is never "king". | Use a value of the fact, see facts.yaml.',
    ],
    [
      'a condition on a day',
      '{ fact: settledOn, not-before: birth, when: { arrivedOn: x } }',
      'bounds.yaml: bound "settledOn", when: "arrivedOn" is of the kind "date". | Use a fact of the kind choice or yes-no.',
    ],
    [
      'no bound at all',
      '{ fact: settledOn }',
      'bounds.yaml: bound "settledOn": a bound with not-before, not-after, at-least or at-most. | Found: {"fact":"settledOn"}. Write it as the schema in schemas/ says.',
    ],
    [
      'a word that there is not',
      '{ fact: settledOn, before: birth }',
      'bounds.yaml: bound "settledOn": "before" cannot stand here. | Found: "birth". Remove or correct before; the schema in schemas/ lists what can stand here.',
    ],
  ])('%s', (_story, bound, message) => {
    expect(about(bound)).toBe(message);
  });

  test('an age that is none', () => {
    expect(complaint('{ birth: { ages: { arrivedOn: today } }, bounds: [] }')).toBe(
      'bounds.yaml: birth, "arrivedOn": "arrivedOn" is of the kind "date". | Use a fact of the kind count.',
    );
  });
});

describe('every way to write a bound', () => {
  const contradicts = (bound: string, facts: Record<string, { from: number; to: number }>) =>
    contradictionsBy(compiled(`bounds: [${bound}]`)).among([facts], 20_000) !== undefined;
  const at = (value: number) => ({ from: value, to: value });
  test.each([
    [
      '{ fact: settledOn, not-before: arrivedOn }',
      { settledOn: at(9), arrivedOn: at(10) },
      { settledOn: at(10), arrivedOn: at(10) },
    ],
    [
      '{ fact: settledOn, not-after: arrivedOn }',
      { settledOn: at(11), arrivedOn: at(10) },
      { settledOn: at(10), arrivedOn: at(10) },
    ],
    ["{ fact: settledOn, not-before: '1970-01-11' }", { settledOn: at(9) }, { settledOn: at(10) }],
    ['{ fact: settledOn, not-before: [birth, today] }', { settledOn: at(19_999) }, { settledOn: at(20_000) }],
    [
      '{ fact: settledOn, not-before: { after: arrivedOn, months: 1 } }',
      { settledOn: at(30), arrivedOn: at(0) },
      { settledOn: at(31), arrivedOn: at(0) },
    ],
    [
      '{ fact: settledOn, not-after: { after: arrivedOn, years: 1 } }',
      { settledOn: at(366), arrivedOn: at(0) },
      { settledOn: at(365), arrivedOn: at(0) },
    ],
    [
      '{ fact: settledOn, not-before: { before: arrivedOn, months: 1 } }',
      { settledOn: at(0), arrivedOn: at(32) },
      { settledOn: at(0), arrivedOn: at(31) },
    ],
    [
      '{ fact: settledOn, not-after: { before: arrivedOn, months: 1 } }',
      { settledOn: at(1), arrivedOn: at(31) },
      { settledOn: at(0), arrivedOn: at(31) },
    ],
    [
      '{ fact: insuredYears, at-most: countingYears }',
      { insuredYears: at(3), countingYears: at(2) },
      { insuredYears: at(2), countingYears: at(2) },
    ],
    ['{ fact: insuredYears, at-least: 3 }', { insuredYears: at(2) }, { insuredYears: at(3) }],
    [
      '{ fact: insuredYears, at-most: [{ limit: adult.from }, { years-since: arrivedOn }] }',
      { insuredYears: at(19) },
      { insuredYears: at(18) },
    ],
    [
      '{ fact: insuredYears, at-most: { years-since: arrivedOn } }',
      { insuredYears: at(3), arrivedOn: at(19_270) },
      { insuredYears: at(2), arrivedOn: at(19_270) },
    ],
    [
      '{ fact: monthsInWork, at-most: { months-since: arrivedOn } }',
      { monthsInWork: at(3), arrivedOn: at(19_950) },
      { monthsInWork: at(2), arrivedOn: at(19_950) },
    ],
  ])('%s', (bound, impossible, possible) => {
    expect([contradicts(bound, impossible), contradicts(bound, possible)]).toEqual([true, false]);
  });
});
