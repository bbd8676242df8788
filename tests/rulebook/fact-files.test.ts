/** What an editor is told about a mistake in facts.yaml, questions.yaml, country.yaml or topics.yaml. Programmes are in rule-files.test.ts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languagesOf } from '#build/site-languages.ts';
import type { Facts } from '#engine/rulebook.ts';
import { languages } from '#i18n/languages.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { CountryFile, FactsFile, factsOf, QuestionsFile } from '#rulebook/fact-schemas.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { TopicsFile } from '#rulebook/register-schemas.ts';
import { inFolder, type RulebookFiles, RuleError } from '#rulebook/rule-files.ts';
import { ruleFiles } from '../support/rulebook.ts';

const READ = {
  'facts.yaml': (text: string) => ({ facts: factsOf(parseRuleFile('facts.yaml', text, FactsFile)) }),
  'questions.yaml': (text: string) => ({ questions: parseRuleFile('questions.yaml', text, QuestionsFile) }),
  'country.yaml': (text: string) => ({ country: parseRuleFile('country.yaml', text, CountryFile) }),
  'topics.yaml': (text: string) => ({ topics: parseRuleFile('topics.yaml', text, TopicsFile) }),
} satisfies Record<string, (text: string) => Partial<RulebookFiles>>;
type File = keyof typeof READ;

/** Facts that no question asks. */
const UNASKED: Facts = { hasDog: { kind: 'yes-no' }, dogs: { kind: 'count', min: 0, max: 9 } };

const real = (file: File) => readFileSync(`${ruleFiles.folder}/${file}`, 'utf8');

/** What an editor is told when this is the text of the file. */
function complaint(file: File, text: string): string {
  try {
    const files = inFolder(ruleFiles.folder, () => ({
      ...ruleFiles,
      facts: { ...ruleFiles.facts, ...UNASKED },
      ...READ[file](text),
    }));
    compileRulebook(files);
    languagesOf(files);
    return 'nothing';
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return error.message;
  }
}

/** The message without the folder, its remedy behind a bar. */
const brief = (file: File, text: string) =>
  complaint(file, text).replace(`${ruleFiles.folder}/`, '').replace('\n  ', ' | ');

/** The real file with one piece written otherwise. */
function edited(file: File, old: string, written: string): string {
  expect(real(file)).toContain(old);
  return brief(file, real(file).replace(old, written));
}

test.each(Object.keys(READ) as File[])('nothing is said about %s as it is', (file) => {
  expect(complaint(file, real(file))).toBe('nothing');
});

const OF_SCHEMA = 'the schema in schemas/ lists what can stand here.';

describe('facts.yaml', () => {
  const KINDS = 'choice, country, yes-no, count, number, year, date, months';
  test.each([
    ['no kind', 'dog: {}', `dog.kind: it is missing. | Found: nothing. Use one of: ${KINDS}.`],
    [
      'a kind that there is not',
      'dog: { kind: boolean }',
      `dog.kind: it is none of what can stand here. | Found: "boolean". Use one of: ${KINDS}.`,
    ],
    [
      'a name that is none',
      'has-dog: { kind: yes-no }',
      'has-dog: its name must be a fact in camelCase, such as yearsOld. | Found: "has-dog". Write it as the schema in schemas/ says.',
    ],
    ['no values', 'dog: { kind: choice }', 'dog.values: it is missing. | Found: nothing. Add it: a list.'],
    [
      'a choice of one',
      'dog: { kind: choice, values: [a] }',
      'dog.values: it needs 2 entries or more. | Found: ["a"]. Write it as the schema in schemas/ says.',
    ],
    [
      'a value that is a number',
      'dog: { kind: choice, values: [a, 2] }',
      'dog.values, entry 2: it must be text. | Found: 2. Put it in quotes.',
    ],
    [
      'a value with a space',
      'dog: { kind: choice, values: [a b, c] }',
      'dog.values, entry 1: it must be letters and digits, with - between words. | Found: "a b". Write it as the schema in schemas/ says.',
    ],
    ['a value twice', 'dog: { kind: choice, values: [a, a] }', 'dog has the value "a" twice. | Take one of them out.'],
    [
      'no smallest value',
      'dogs: { kind: count, max: 4 }',
      'dogs.min: it is missing. | Found: nothing. Add it: a number.',
    ],
    [
      'a largest value below the smallest',
      'dogs: { kind: count, min: 9, max: 4 }',
      'dogs is at least 9 and at most 4. | Let "max" be no less than "min".',
    ],
    [
      'a unit that there is not',
      'dogs: { kind: count, min: 0, max: 4, unit: dogs }',
      'dogs.unit: it is none of what can stand here. | Found: "dogs". Use one of: age, years, months.',
    ],
    [
      'a unit where nothing is counted',
      'dog: { kind: yes-no, unit: age }',
      `dog: "unit" cannot stand here. | Found: "age". Remove or correct unit; ${OF_SCHEMA}`,
    ],
    [
      'a misspelled key',
      'dog: { kind: yes-no, changable: true }',
      `dog: "changable" cannot stand here. | Found: true. Remove or correct changable; ${OF_SCHEMA}`,
    ],
    [
      'changeable as a no',
      'dog: { kind: yes-no, changeable: false }',
      'dog.changeable: it is none of what can stand here. | Found: false. Write true, or leave it out.',
    ],
    [
      'following from something that is no fact',
      'dog: { kind: yes-no, follows-from: [cat] }',
      'dog follows from "cat", which is no fact. | Correct the name, or add the fact.',
    ],
    [
      'following from itself',
      'dog: { kind: yes-no, follows-from: [dog] }',
      'dog follows from itself. | Take it out of its own list.',
    ],
  ])('%s', (_story, line, message) => {
    expect(brief('facts.yaml', `${real('facts.yaml')}${line}\n`)).toBe(`facts.yaml: ${message}`);
  });

  test('a fact that is there already, and a file that is no YAML, are told with the line', () => {
    const lines = real('facts.yaml').split('\n').length;
    for (const line of ['permit: { kind: yes-no }', 'dog: { kind: '])
      expect(brief('facts.yaml', `${real('facts.yaml')}${line}\n`)).toContain(`at line ${lines}, column`);
  });

  test('a file that is no map', () => {
    expect(brief('facts.yaml', '- a\n')).toBe(
      'facts.yaml: it must be names with values. | Found: ["a"]. Write names with values.',
    );
  });

  test('a fact that is taken away is missed where a row names it', () => {
    expect(edited('facts.yaml', 'trainingStatus:', 'trainingState:')).toBe(
      'programmes/norwegian-training.yaml: row "completed": "trainingStatus" is no fact. | Correct the condition.',
    );
  });
});

describe('questions.yaml', () => {
  const SECTIONS = ruleFiles.questions.sections.join(', ');
  test.each([
    ['no name', '{ section: you, kind: choice }', /^questions, entry \d+: write fact or question, one of them/],
    [
      'two names',
      '{ fact: hasDog, question: dog, section: you, kind: choice }',
      /^question "hasDog": write fact or question, one of them/,
    ],
    [
      'a name of its own that is a fact',
      '{ question: permit, section: you, kind: choice, options: [{ value: a }] }',
      'question "permit": there are two questions with this fact. | Give one of them another fact.',
    ],
    [
      'a name of its own and nothing to tell',
      '{ question: has-dog, section: you, kind: choice }',
      'question "has-dog": it has a name of its own, and nothing tells what its answers say. | Use the kind choice with options, or with "finer" and "bands: from-rules".',
    ],
    [
      'finer about a fact without bands',
      '{ question: exact-home, finer: housing, section: you, kind: choice, bands: from-rules }',
      'question "exact-home": it is finer about "housing", and no question before it asks for that in bands. | Name the fact of an earlier question with bands.',
    ],
    [
      'opening behind others',
      '{ fact: hasDog, section: you, kind: choice, opening: true }',
      'question "hasDog": it is opening and stands behind others. | Move it to the top, or leave "opening" out.',
    ],
    [
      'a row for some answers without a question that chooses them',
      '{ fact: hasDog, section: you, kind: choice, options: [{ value: "true", rows-for: [ukraine] }] }',
      'question "hasDog": its option "true" is a row for some answers, and no question is named. | Write "rows-by" with the name of an earlier question.',
    ],
    [
      'rows by a question that does not exist',
      '{ fact: hasDog, section: you, kind: choice, rows-by: weather, options: [{ value: "true", rows-for: [rain] }] }',
      'question "hasDog": its rows follow from "weather", which is no earlier question with options. | Name one before it.',
    ],
    [
      'a fact that does not exist',
      '{ fact: cat, section: you, kind: choice }',
      'question "cat": there is no fact "cat". | Add it to facts.yaml, or use one that is there.',
    ],
    [
      'a fact that another question asks',
      '{ fact: permit, section: you, kind: choice }',
      'question "permit": there are two questions with this fact. | Give one of them another fact.',
    ],
    [
      'a section that does not exist',
      `{ fact: hasDog, section: dogs, kind: choice }`,
      `question "hasDog": there is no section "dogs". | Use one of: ${SECTIONS}.`,
    ],
    [
      'a kind that there is not',
      `{ fact: hasDog, section: you, kind: slider }`,
      `question "hasDog", kind: it is none of what can stand here. | Found: "slider". Use one of: choice, list, month, year, children.`,
    ],
    [
      'a kind that does not go with the fact',
      `{ fact: hasDog, section: you, kind: month }`,
      `question "hasDog": it asks for a month, and the fact is of the kind "yes-no". | Use a fact of the kind date.`,
    ],
    [
      'bands of something that is no number',
      `{ fact: hasDog, section: you, kind: choice, bands: from-rules }`,
      `question "hasDog": it asks for bands, and the fact is of the kind "yes-no". | Leave "bands" out, or use a fact that is a number.`,
    ],
    [
      'bands of something that counts nothing',
      '{ fact: dogs, section: you, kind: choice, bands: from-rules }',
      'question "dogs": its fact has no unit. | Give the fact "unit: age", years or months in facts.yaml.',
    ],
    [
      'a number without options',
      '{ fact: dogs, section: you, kind: choice }',
      'question "dogs": it has no options, and its fact is of the kind "count". | Write options.',
    ],
    [
      'options and bands',
      `{ fact: hasDog, section: you, kind: choice, bands: from-rules, options: [{ value: a }] }`,
      /^question "hasDog": write options or bands, not both\. \|/,
    ],
    [
      'a question that tells also what is no date',
      `{ fact: hasDog, section: you, kind: choice, tells-also: [age] }`,
      `question "hasDog": it tells also "age". | Use a fact of the kind date: the day of the answer is told of it.`,
    ],
  ])('%s', (_story, line, message) => {
    const told = brief('questions.yaml', `${real('questions.yaml')}  - ${line}\n`);
    if (typeof message === 'string') expect(told).toBe(`questions.yaml: ${message}`);
    else expect(told.replace('questions.yaml: ', '')).toMatch(message);
  });

  test.each([
    [
      'an option without a value',
      ['{ value: alternative-reception }', '{ group: x }'],
      'question "housing", options, entry 4, value: it is missing. | Found: nothing. Add it: text.',
    ],
    [
      'two options of one value',
      ['{ value: alternative-reception }', '{ value: private }'],
      'question "housing": two options have the value "private". | Give one of them another value.',
    ],
    [
      'an option that is no value of the fact',
      ['{ value: alternative-reception }', '{ value: alternative }'],
      'question "housing": an option says that housing is "alternative". | Allowed is one of reception-centre, alternative-reception, private, settled-by-agreement, agreed-self-settlement, or "not" with some of them.',
    ],
    [
      'an option about a fact that does not exist',
      ['about: settlementOffer', 'about: settlementOfer'],
      'question "housing": there is no fact "settlementOfer". | Add it to facts.yaml, or use one that is there.',
    ],
    [
      'a range beyond the fact',
      [
        'weeklyWorkHours: { at-least: { limit: introduction-programme.working-hours } }',
        'weeklyWorkHours: { at-least: 90 }',
      ],
      'question "programmeStatus": an option says that weeklyWorkHours is {"at-least":90}. | Allowed is a range from 0 to 60.',
    ],
    [
      'a range with another word',
      [
        'weeklyWorkHours: { at-least: { limit: introduction-programme.working-hours } }',
        'weeklyWorkHours: { from: 30 }',
      ],
      `question "programmeStatus", option "works-30-hours", sets.weeklyWorkHours: "from" cannot stand here. | Found: 30. Remove or correct from; ${OF_SCHEMA}`,
    ],
    [
      'a day where only "never" can stand',
      ['appliedForSettlementOn: never', 'appliedForSettlementOn: 2026-01-01'],
      'question "appliedForSettlementOn": an option says that appliedForSettlementOn is "2026-01-01". | Allowed is never.',
    ],
    [
      'an exit that does not exist',
      ['exit: visitor', 'exit: tourist'],
      'question "permit": there is no exit "tourist". | Add it to "exits", or use one that is there.',
    ],
    [
      'a link that is none',
      ["web: 'https://www.nav.no/'", 'web: nav.no'],
      'exits.norwegian-citizen, entry 1, web: it must be a whole address, such as https://example.org/. | Found: "nav.no". Write it as the schema in schemas/ says.',
    ],
    [
      'a first question that is not opening',
      ['    opening: true\n', ''],
      'question "situation": it is the first and not opening. | Write "opening: true".',
    ],
    [
      'a row for an answer that there is not',
      [
        'value: resettled-refugee, group: protection, rows-for: [protection]',
        'value: resettled-refugee, group: protection, rows-for: [moon]',
      ],
      'question "permit": "moon" is no answer to "situation". | Use one of ukraine, protection, family, work-or-study, europe, refused, other, unknown.',
    ],
    [
      'an answer with more rows than a screen holds',
      [
        '{ value: own-permit-after-death, group: other }',
        '{ value: own-permit-after-death, group: other, rows-for: [other] }',
      ],
      'question "permit": it has 7 rows for the answer "other" to "situation". | Write that answer into "rows-for" of 1 to 6 options.',
    ],
    [
      'an edge of the rules inside a band, and no finer question',
      ['  - { question: exact-age, finer: age, section: you, kind: choice, bands: from-rules }\n', ''],
      'question "age": a row divides age at 16, inside a band. | Add a question with "finer: age", or let a band begin there.',
    ],
    [
      'bands that do not rise',
      ['bands: [18, 25,', 'bands: [25, 18,'],
      'question "age": a band cannot begin at 18. | Write numbers above 0, from the least to the greatest.',
    ],
    [
      'a condition on something that is no fact',
      ['only-if: { housing:', 'only-if: { house:'],
      'question "settledOn": a condition names "house", which is no fact. | Use a fact of the kind choice, see facts.yaml.',
    ],
    [
      'a condition on a value that does not exist',
      ['only-if: { housing: [settled-by-agreement', 'only-if: { housing: [settled'],
      'question "settledOn": a condition says that housing is "settled". | Use one of reception-centre, alternative-reception, private, settled-by-agreement, agreed-self-settlement.',
    ],
    [
      'a condition on two facts',
      [
        'only-if: { permit: { not-in: without-permit } }',
        'only-if: { permit: { not-in: without-permit }, sex: [man] }',
      ],
      'question "permitGrantedOn", only-if: name one fact. | Found: {"permit":{"not-in":"without-permit"},"sex":["man"]}. Write it as the schema in schemas/ says.',
    ],
    ['no sections', [`sections: [${SECTIONS}]`, ''], 'sections: it is missing. | Found: nothing. Add it: a list.'],
    [
      'a misspelled key',
      ['sensitive: true', 'sensitiv: true'],
      `question "manExemption": "sensitiv" cannot stand here. | Found: true. Remove or correct sensitiv; ${OF_SCHEMA}`,
    ],
  ] as const)('%s', (_story, [old, written], message) => {
    expect(edited('questions.yaml', old, written)).toBe(`questions.yaml: ${message}`);
  });

  test('a group that does not exist: the groups are listed', () => {
    expect(edited('questions.yaml', 'not-in: without-permit', 'not-in: seeker')).toMatch(
      /^questions\.yaml: question "permitGrantedOn": there is no group "seeker"\. \| Use one of groups\.yaml: .*seekers/,
    );
  });
});

describe('country.yaml', () => {
  const { start, 'checked-on': checked } = ruleFiles.country;
  const TOOL = languages.map(({ slug }) => slug).join(', ');

  test.each([
    [
      'a day in another order',
      [`checked-on: ${checked}`, 'checked-on: 22.11.2026'],
      'checked-on: it must be a day, written YYYY-MM-DD. | Found: "22.11.2026". Write it as the schema in schemas/ says.',
    ],
    [
      'a day that does not exist',
      [`start: ${start}`, 'start: 2021-02-30'],
      'start: 2021-02-30 is not a day. | Write one that exists.',
    ],
    [
      'rules that begin after they were checked',
      [`start: ${start}`, 'start: 2099-01-01'],
      `start: 2099-01-01 comes after the day on which the law was checked, ${checked}. | Correct one of them.`,
    ],
    [
      'a sign as the currency',
      ['code: NOK', 'code: kr'],
      'currency.code: it must be a code of ISO 4217, such as EUR. | Found: "kr". Write it as the schema in schemas/ says.',
    ],
    [
      'an office language that the tool does not have',
      ['office-language: nb', 'office-language: xx'],
      `office-language: the tool has no language "xx". | Use one of: ${TOOL}. Or add it, see CONTRIBUTING.md.`,
    ],
    [
      'a language of the site that the tool does not have',
      ['leave-to:', 'languages: [nb, xx]\nleave-to:'],
      `languages: the tool has no language "xx". | Use one of: ${TOOL}. Or add it, see CONTRIBUTING.md.`,
    ],
    [
      'a calling code as a number',
      ["calling-code: '47'", 'calling-code: 47'],
      'calling-code: it must be text. | Found: 47. Put it in quotes.',
    ],
    [
      'an adult by a fact that does not exist',
      ['fact: age,', 'fact: years,'],
      'adult: there is no fact "years". | Use a fact of facts.yaml.',
    ],
    [
      'an adult by a fact that is no number',
      ['fact: age,', 'fact: permit,'],
      'adult: "permit" is of the kind "choice". | Use the fact that tells the age as a number.',
    ],
    [
      'a day of the year that does not exist',
      ['school-years: 08-01', 'school-years: 02-30'],
      'year-from.school-years: 2024-02-30 is not a day. | Write one that exists.',
    ],
    [
      'a place to leave to that is no address',
      ['https://www.yr.no/', 'yr.no'],
      'leave-to: it must be a whole address, such as https://example.org/. | Found: "yr.no". Write it as the schema in schemas/ says.',
    ],
    [
      'nobody to name first',
      [`help-first: [${ruleFiles.country['help-first'].join(', ')}]`, ''],
      'help-first: it is missing. | Found: nothing. Add it: a list.',
    ],
    [
      'a misspelled key, though its right name is missing too',
      ['leave-to:', 'leave:'],
      `"leave" cannot stand here. | Found: "https://www.yr.no/". Remove or correct leave; ${OF_SCHEMA}`,
    ],
  ] as const)('%s', (_story, [old, written], message) => {
    expect(edited('country.yaml', old, written)).toBe(`country.yaml: ${message}`);
  });

  test('an office or an appeal that does not exist: those that do are listed', () => {
    expect(edited('country.yaml', '[municipality, nav,', '[municipality, navv,')).toMatch(
      /^country\.yaml: help-first: there is no office "navv"\. \| Use one of offices\.yaml: .*nav,/,
    );
    expect(edited('country.yaml', 'in-the-letter', 'in-the-mail')).toMatch(
      /^country\.yaml: appeal-unless-known: no programme has the appeal "in-the-mail"\. \| Use one of: .*in-the-letter/,
    );
  });
});

describe('topics.yaml', () => {
  const TOPICS = ruleFiles.topics.map(({ id }) => id).join(', ');

  test.each([
    [
      'a programme that no topic has',
      ['[driving-licence]', '[legal-aid]'],
      `no topic has the programme "driving-licence". | Add it to the topic under which people look for it: ${TOPICS}.`,
    ],
    [
      'a programme that does not exist',
      ['[driving-licence]', '[driving-license]'],
      '"driving": there is no programme "driving-license". | Use the id of a file in programmes/.',
    ],
    [
      'a programme twice in one topic',
      ['[driving-licence]', '[driving-licence, driving-licence]'],
      '"driving" has "driving-licence" twice. | Take one of them out.',
    ],
    [
      'two topics of one name',
      ['id: driving', 'id: work'],
      'there are two topics "work". | Put them together, or give one another id.',
    ],
  ] as const)('%s', (_story, [old, written], message) => {
    expect(edited('topics.yaml', old, written)).toBe(`topics.yaml: ${message}`);
  });

  test('a picture that is not drawn: the message names the topic and those that are', () => {
    expect(edited('topics.yaml', 'picture: car\n', 'picture: train-ticket\n')).toMatch(
      /^topics\.yaml: .*picture.*"train-ticket"/s,
    );
  });
});
