import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCheck } from '#headless/check.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { factTypes, jsonSchemas } from '#rulebook/json-schema.ts';
import { loadRulebook, loadVocabulary } from '#rulebook/load.ts';
import { deductions } from './toyland/deductions.ts';

// A country of three facts and two programmes. The site that is built from it is used in tests/site/toyland.test.ts.

const FOLDER = 'tests/rulebooks/toyland';
const rulebook = compileRulebook(loadRulebook(FOLDER));
const check = createCheck(rulebook, deductions, () => '2026-11-22');

/** Programme -> outcome and row, for what is known about somebody. */
const verdicts = (facts: object, on?: string) =>
  Object.fromEntries(
    check(facts, on === undefined ? {} : { on }).results.map(({ programme, outcome, because }) => [
      programme,
      `${outcome}, ${because.row.split('.')[1]}`,
    ]),
  );

describe('who has a right to play money', () => {
  test.each([
    ['a child of 15 must wait', { yearsOld: 15, home: 'tent' }, 'not-yet, too-young'],
    ['at 16 one has it', { yearsOld: 16, home: 'tent' }, 'right, has-home'],
    ['without a home there is none', { yearsOld: 16, home: 'none' }, 'no, no-home'],
    ['a child without a home must wait too, and needs no home to be told so', { yearsOld: 3 }, 'not-yet, too-young'],
  ])('%s', (_story, facts, verdict) => {
    expect(verdicts(facts)['play-money']).toBe(verdict);
  });

  test('nobody is told anything before it is known where they live', () => {
    const [result] = check({ yearsOld: 30 }).results;
    expect([result?.outcome, result?.missing]).toEqual(['unknown', ['home']]);
  });

  test.each([
    ['before July 2026 it was less', 30, 'tent', '2026-06-30', 1200],
    ['since then it is exact to a hundredth', 30, 'tent', '2026-07-01', 1250.5],
    ['from 60 on, half of it under a roof', 60, 'doll-house', '2026-07-01', 625.25],
    ['at 59 the whole', 59, 'doll-house', '2026-07-01', 1250.5],
  ])('%s', (_story, yearsOld, home, on, toy) => {
    expect(check({ yearsOld, home }, { on }).results[0]?.amount).toMatchObject({ toy, per: 'month' });
  });
});

describe('who must go to classes', () => {
  test.each([
    ['who came eleven months ago', '2025-12-23', '2026-11-22', 'right-and-duty, first-year'],
    ['not who came a year ago', '2025-11-22', '2026-11-22', 'may-be-offered, later'],
    ['who came in March may go on until the toy year ends', '2025-03-01', '2026-04-14', 'right, first-toy-year'],
    ['and no longer on 15 April', '2025-03-01', '2026-04-15', 'may-be-offered, later'],
  ])('%s', (_story, cameOn, on, verdict) => {
    expect(verdicts({ cameOn }, on)['toy-classes']).toBe(verdict);
  });
});

test('a fact of another country is none here, and the message says which there are', () => {
  expect(() => check({ permit: 'refugee' })).toThrow('allowed is one of the facts: yearsOld, home, cameOn');
});

test('what is made from its files is up to date', () => {
  const vocabulary = loadVocabulary(FOLDER);
  const made = jsonSchemas(vocabulary);
  const advice = 'run npm run rules:schema';
  expect(readdirSync(`${FOLDER}/schemas`).sort(), advice).toEqual(Object.keys(made).sort());
  for (const [name, text] of Object.entries(made))
    expect(readFileSync(`${FOLDER}/schemas/${name}`, 'utf8'), `${name}: ${advice}`).toBe(text);
  expect(readFileSync(`${FOLDER}/facts.d.ts`, 'utf8'), advice).toBe(factTypes(vocabulary.facts));
});

describe('an edit of its files', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'toyland-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Toyland with one file written otherwise. */
  function edited(file: string, before: string, after: string) {
    cpSync(FOLDER, folder, { recursive: true });
    const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
    expect(text).toContain(before);
    writeFileSync(`${folder}/${file}`, text.replace(before, after));
    return compileRulebook(loadRulebook(folder));
  }

  const ages = (of: typeof rulebook) => of.questions[0]?.options.map(({ value }) => value);

  test('of a limit moves the answers that can be chosen, and nothing else needs to be written', () => {
    expect(ages(rulebook)).toEqual(['0-15', '16-59', '60-120']);
    expect(ages(edited('limits.yaml', 'value: 16', 'value: 21'))).toEqual(['0-20', '21-59', '60-120']);
  });

  test.each([
    ['facts.yaml', 'kind: date', 'kind: day', []],
    ['country.yaml', 'code: TOY', 'code: toys', ['currency.code', '"toys"', 'ISO 4217']],
    ['country.yaml', 'help-first: [town-hall]', 'help-first: [palace]', ['palace', 'town-hall, toy-court']],
    ['topics.yaml', '[toy-classes]', '[play-money]', ['no topic has', '"toy-classes"', 'play, classes']],
    ['country.yaml', 'toy-years: 04-15', 'toy-years: 15-04', ['year-from.toy-years', 'MM-DD']],
    ['programmes/toy-classes.yaml', 'toy-years:', 'moon-years:', ['row "first-toy-year"', 'moon-years']],
    ['questions.yaml', 'section: life', 'section: work', ['question "home"', '"work"', 'person, life']],
    ['programmes/play-money.yaml', 'home: none', 'home: castle', ['row "no-home"', '"castle"']],
    ['programmes/play-money.yaml', 'source: play-act.3', 'source: play-act.33', ['play-act.33', 'sources.yaml']],
    ['sources.yaml', '={section}', '=', ['section-url', '{section}']],
    ['offices.yaml', ', source: play-page.all', '', ['a phone number needs its source']],
  ])('that is wrong is told with the folder: %s with "%s" as "%s"', (file, before, after, parts) => {
    let message = 'nothing';
    try {
      edited(file, before, after);
    } catch (error) {
      message = (error as Error).message;
    }
    for (const part of [`${folder}/${file}`, ...parts]) expect(message).toContain(part);
  });
});

test('who has no differences from a report needs no file for them', () => {
  expect(existsSync(`${FOLDER}/differences.yaml`)).toBe(false);
  expect(loadRulebook(FOLDER).differences).toEqual([]);
});
