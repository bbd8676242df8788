import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileRulebook } from '#rulebook/compile.ts';
import { factTypes, jsonSchemas } from '#rulebook/json-schema.ts';
import { resolveLimits } from '#rulebook/limits.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { programmeFile } from '#rulebook/programme-schema.ts';
import { OfficesFile } from '#rulebook/register-schemas.ts';
import { inFolder, RuleError } from '#rulebook/rule-files.ts';
import { NO_LISTS, rulebook, ruleFiles } from '../support/rulebook.ts';

const appeal = 'appeal: [{ id: in-the-letter, from: 2021-01-01, when: {}, source: immigration-act.34 }]';
const file = (rows: string, more = '') =>
  `programme: example\ncode: ex\norder: 1\noffice: udi\nbring: [letters]\nnext: [ask-udi]\n${appeal}\nrows:\n${rows}\n${more}`;
const row = (id: string, when: string, more = "outcome: 'no'\n    source: immigration-act.34", from = '2021-01-01') =>
  `  - id: ${id}\n    from: ${from}\n    when: ${when}\n    ${more}\n`;
const rest = row('rest', '{}');

/** What an editor is told when this is the programme's file. */
function complaint(text: string): string {
  try {
    const { folder } = ruleFiles;
    const programme = inFolder(folder, () => parseRuleFile('programmes/example.yaml', text, programmeFile(ruleFiles)));
    compileRulebook(
      inFolder(folder, () =>
        resolveLimits({
          ...ruleFiles,
          programmes: [programme],
          steps: { 'ask-udi': {} },
          ...NO_LISTS,
        }),
      ),
    );
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a broken rule file says where, what was found and what to do', () => {
  test.each([
    ['a fact that does not exist', row('a', '{ ageAtGrant: { below: 18 } }'), ['row "a"', 'ageAtGrant', 'facts.yaml']],
    ['a value that the fact cannot have', row('a', '{ sex: male }'), ['row "a", when.sex', '"male"']],
    ['a day that does not exist', row('a', '{}', undefined, '2026-02-30'), ['row "a"', '2026-02-30 is not a day']],
    [
      'a source that is not registered',
      row('a', '{}', "outcome: 'no'\n    source: immigration-act.999"),
      ['row "a": there is no source "immigration-act.999"', 'sources.yaml'],
    ],
    ['no source', row('a', '{}', "outcome: 'no'"), ['row "a", source']],
    [
      'an outcome that is none',
      row('a', '{}', 'outcome: maybe\n    source: immigration-act.34'),
      ['row "a", outcome', '"maybe"', 'may-be-offered'],
    ],
    [
      'a not-yet without its event',
      row('a', '{}', 'outcome: not-yet\n    source: immigration-act.34'),
      ['a not-yet names its event'],
    ],
    [
      'an unclear that does not say who leaves it open',
      row('a', '{}', 'outcome: unclear\n    source: immigration-act.34'),
      ['row "a"', 'open: law', 'open: unread'],
    ],
    [
      'a no that says who leaves it open',
      row('a', '{}', "outcome: 'no'\n    open: law\n    source: immigration-act.34"),
      ['row "a"', 'only an unclear does'],
    ],
    [
      'the reason of a row that is not there',
      row('a', '{}', "outcome: 'no'\n    reason: b\n    source: immigration-act.34"),
      ['row "a" tells the reason of "b"', 'a row of this file'],
    ],
    [
      'a group that does not exist',
      row('a', '{ permit: { in: section-99 } }') + rest,
      ['row "a"', 'section-99', 'groups.yaml'],
    ],
    [
      'a span over something that is no date',
      row('a', '{ span: { from: age, to: today, months: { below: 2 } } }') + rest,
      ['row "a"', '"age" is not a dated fact'],
    ],
    ['a gap', row('a', '{ age: { at-least: 18 } }'), ['no row fits on 2021-01-01 when age is below 18', 'Add a row']],
    [
      'a gap in time',
      row('a', '{}', "to: 2025-12-31\n    outcome: 'no'\n    source: immigration-act.34"),
      ['no row fits on 2026-01-01'],
    ],
    [
      'a row that can never match',
      rest + row('b', '{ sex: man }'),
      ['row "b" can never be the first that fits', 'Move it up'],
    ],
    [
      'an overlap',
      row('a', '{ sex: man }') + row('b', '{ sex: man }', undefined, '2026-01-01') + rest,
      ['rows "a" and "b" ask for the same thing at the same time'],
    ],
    ['two rows of one name', rest + rest, ['two rows are called "rest"']],
    [
      'a programme that does not exist',
      row('a', '{ outcome: { cinema: [right] } }') + rest,
      ['there is no programme "cinema"'],
    ],
    [
      'a programme that depends on itself',
      row('a', '{ outcome: { example: [right] } }') + rest,
      ['depends on itself: example -> example'],
    ],
  ])('%s', (_story, rows, parts) => {
    const message = complaint(file(rows));
    for (const part of ['src/rulebooks/norway/programmes/example.yaml', ...parts]) expect(message).toContain(part);
  });

  test('a parameter that does not exist', () => {
    const amount =
      `amount:\n  per: month\n  rows:\n${row('x', '{}', 'parameter: gold\n    source: immigration-act.34')}`
        .replace('\n  - id: x', '\n    - id: x')
        .replace(/\n {4}(from|when|parameter|source)/g, '\n      $1');
    expect(complaint(file(rest, amount))).toContain('there is no parameter "gold"');
  });

  test.each([
    ['an office that is not registered', 'office: udi', 'office: cinema', ['there is no office "cinema"', 'nav']],
    ['a code that is no two letters', 'code: ex', 'code: exa', ['two letters', '"exa"']],
    ['no papers to bring', 'bring: [letters]\n', '', ['bring']],
    ['no way to ask for a new answer', appeal, 'appeal: []', ['appeal']],
    ['a programme instead that does not exist', 'bring:', 'instead: [cinema]\nbring:', ['"instead" names "cinema"']],
    ['itself as the programme instead', 'bring:', 'instead: [example]\nbring:', ['"instead" names "example"']],
    [
      'a last day that counts from no date',
      'bring:',
      'deadlines: [{ id: x, from: 2021-01-01, when: {}, whose: you, after: age, months: 3, outcomes: [right], source: immigration-act.34 }]\nbring:',
      ['deadline "x" counts from "age"', 'kind date'],
    ],
    [
      'a last day that is kept by a number',
      'bring:',
      'deadlines: [{ id: x, from: 2021-01-01, when: {}, whose: you, kept-by: age, outcomes: [right], source: immigration-act.34 }]\nbring:',
      ['deadline "x" is kept by "age"', 'kind date or yes-no'],
    ],
    [
      'a last day that counts months from nothing',
      'bring:',
      'deadlines: [{ id: x, from: 2021-01-01, when: {}, whose: you, months: 3, outcomes: [right], source: immigration-act.34 }]\nbring:',
      ['counts months after a fact'],
    ],
  ])('%s', (_story, old, written, parts) => {
    const message = complaint(file(rest).replace(old, written));
    for (const part of ['src/rulebooks/norway/programmes/example.yaml', ...parts]) expect(message).toContain(part);
  });

  test('two programmes with one code', () => {
    const programmes = ruleFiles.programmes.map((one) => ({ ...one, code: 'aa' }));
    expect(() => compileRulebook({ ...ruleFiles, programmes })).toThrow('its code "aa" belongs to');
  });

  test('a phone number without the page where it was read', () => {
    expect(() => parseRuleFile('offices.yaml', 'nav: { kind: public, phone: 55 55 33 33 }', OfficesFile)).toThrow(
      'a phone number needs its source',
    );
  });

  test('a file that is no YAML', () => {
    expect(complaint('rows: [')).toContain('src/rulebooks/norway/programmes/example.yaml');
  });

  test('nothing is said about a file that is in order', () => {
    expect(complaint(file(rest))).toBe('nothing');
  });
});

test('the types of the facts, which deductions use, are those of the facts', () => {
  expect(readFileSync(`${ruleFiles.folder}/facts.d.ts`, 'utf8'), 'run npm run rules:schema').toBe(
    factTypes(ruleFiles.facts),
  );
});

test.each(Object.entries(jsonSchemas(ruleFiles)))('%s, which editors use, is the one that checks', (name, text) => {
  expect(readFileSync(`${ruleFiles.folder}/schemas/${name}`, 'utf8'), 'run npm run rules:schema').toBe(text);
});

test('every registered text is cited by some row, limit, amount, office or difference', () => {
  const cited = new Set(
    JSON.stringify([
      ruleFiles.programmes,
      ruleFiles.limits,
      ruleFiles.parameters,
      ruleFiles.offices,
      ruleFiles.differences,
    ]).match(/[a-z0-9-]+(?=\.[0-9a-z-]+")/g),
  );
  expect(Object.keys(ruleFiles.sources).filter((id) => !cited.has(id))).toEqual([]);
});

test('every text is reviewed after it was checked, and checked after it was written', () => {
  const faults = Object.entries(ruleFiles.sources).flatMap(([id, { checked, reviewBy, textOf = checked }]) => [
    ...(reviewBy > checked
      ? []
      : [`sources.yaml: "${id}" is to be reviewed by ${reviewBy} and was checked on ${checked}`]),
    ...(textOf <= checked ? [] : [`sources.yaml: "${id}" is a text of ${textOf} and was checked on ${checked}`]),
  ]);
  expect(faults).toEqual([]);
});

test('a G follows on every 1 May, and the benefit is two G a year', () => {
  const g = rulebook.parameters['basic-amount']?.values.map(({ value }) => value);
  const month = rulebook.parameters['introduction-benefit.full']?.values.map(({ value }) => value);
  expect(g?.slice(-4)).toEqual([118_620, 124_028, 130_160, 136_549]);
  expect(month?.slice(-4)).toEqual([19_770, 20_671.33, 21_693.33, 22_758.17]);
});

test.each([
  ['a circle', 'a: &a [*a]', 'without & and *'],
  ['a name for something said before', 'a: &a 1\nb: *a', 'without & and *'],
  ['a name for nothing', 'a: *b', 'b'],
  ['lists without end', `a: ${'['.repeat(9000)}${']'.repeat(9000)}`, 'call stack'],
])('%s in a file is told as any other fault', (_story, text, part) => {
  const read = () => parseRuleFile('groups.yaml', text, OfficesFile);
  expect(read).toThrow(RuleError);
  expect(read).toThrow(/^groups\.yaml: .+\n {2}.+/s);
  expect(read).toThrow(part);
});
