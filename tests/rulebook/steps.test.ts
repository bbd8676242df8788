/** What an editor is told about a mistake in steps.yaml, and what the rules say about each step. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STAKES } from '#engine/rulebook.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { inFolder } from '#rulebook/rule-files.ts';
import { StepsFile } from '#rulebook/steps-schema.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const { folder } = ruleFiles;
const real = readFileSync(`${folder}/steps.yaml`, 'utf8');

/** What an editor is told when this is the text of the file. */
function complaint(text: string): string {
  try {
    const steps = inFolder(folder, () => parseRuleFile('steps.yaml', text, StepsFile));
    compileRulebook({ ...ruleFiles, steps });
    return 'nothing';
  } catch (error) {
    return (error as Error).message.replace(`${folder}/`, '').replace('\n  ', ' | ');
  }
}

/** The same when one step is written otherwise. */
function withStep(id: string, written: string): string {
  const others = real.replace(new RegExp(`^${id}:.*\\n(  .*\\n)*`, 'm'), '');
  expect(others).not.toBe(real);
  return complaint(`${others}${written && `${id}: ${written}\n`}`);
}

test('nothing is said about the file as it is', () => {
  expect(complaint(real)).toBe('nothing');
});

const OF_SCHEMA = 'the schema in schemas/ lists what can stand here.';

describe('a mistake in steps.yaml', () => {
  test.each([
    ['a step that a programme names and nothing explains', '', 'there is no step "ask-hkdir".', 'steps.yaml'],
    ['a stake that is none', '{ stake: life }', '"life"', 'stay'],
    ['a word that the schema does not know', '{ stakes: money }', 'stakes', OF_SCHEMA],
    ['an office that is not registered', '{ office: cinema }', 'there is no office "cinema".', 'hkdir'],
    ['an act that is none', '{ act: dance }', 'it is none of what can stand here', 'Write calendar'],
    ['two acts', '{ act: { call: nav, web: nav } }', 'it must be one of call, web, map and show', 'Found'],
    [
      'a call to an office without a phone',
      '{ act: { call: udi } }',
      'it calls "udi", which has no phone.',
      'its source',
    ],
    ['a call to nobody', '{ act: { call: cinema } }', 'there is no office "cinema".', 'offices.yaml'],
    [
      'the page of an office that has none',
      '{ act: { web: county } }',
      'the page of "county", which has none.',
      'offices.yaml',
    ],
    ['something shown to nobody', '{ act: { show: cinema } }', 'there is no office "cinema".', 'offices.yaml'],
    ['a calendar without a last day', '{ act: calendar }', 'has no last day.', 'another act'],
    ['a fact that does not exist', '{ done-when: { home: [tent] } }', 'names "home", which is no fact.', 'facts.yaml'],
    ['a fact without listed values', '{ only-when: { age: [old] } }', 'of the kind "count".', 'of the kind choice'],
    ['a value that the fact cannot have', '{ done-when: { housing: [tent] } }', 'housing is "tent".', 'private'],
    [
      'a group that does not exist',
      '{ only-when: { permit: { in: toys } } }',
      'there is no group "toys".',
      'groups.yaml',
    ],
    ['no fact at all', '{ done-when: {} }', 'done-when', 'at least one fact'],
    ['kept by a fact that tells no day', '{ kept-by: housing }', 'it is kept by "housing".', 'date or yes-no'],
  ])('%s', (_story, written, problem, remedy) => {
    const message = withStep('ask-hkdir', written);
    for (const part of [problem, remedy]) expect(message).toContain(part);
    expect(message).toMatch(written === '' ? /^programmes\/foreign-qualifications\.yaml/ : /^steps\.yaml: .*ask-hkdir/);
  });

  test('a step that nothing names', () => {
    expect(complaint(`${real}dance: {}\n`)).toBe(
      'steps.yaml: "dance": no programme names it. | Take it out, or name it in "next" or "step".',
    );
  });

  test('a calendar is right where there is a last day', () => {
    expect(withStep('apply-to-imdi', '{ act: calendar }')).toBe('nothing');
  });
});

test('a rulebook from before there were steps has none', () => {
  expect(compileRulebook({ ...ruleFiles, steps: undefined }).steps).toEqual({});
});

test('groups and values become values, and steps of which nothing is said are left out', () => {
  const { steps } = compileRulebook({
    ...ruleFiles,
    steps: {
      ...ruleFiles.steps,
      'ask-hkdir': {
        'done-when': { programmeStatus: ['completed'], permit: { in: 'section-28' } },
        'kept-by': 'settledOn',
      },
    },
  });
  expect(steps['ask-hkdir']).toEqual({
    doneWhen: [
      { fact: 'programmeStatus', oneOf: ['completed'] },
      { fact: 'permit', oneOf: ['worker', 'family-of-worker'] },
    ],
    keptBy: 'settledOn',
  });
  expect(rulebook.steps['ask-employer-first']).toBeUndefined();
});

test('each stake is that of some step', () => {
  const all = Object.values(rulebook.steps);
  expect(new Set(all.flatMap(({ stake }) => stake ?? []))).toEqual(new Set(STAKES));
});
