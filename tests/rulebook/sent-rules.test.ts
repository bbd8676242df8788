import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { type Condition, compileCondition, type Scope } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { Diagrams, leaf } from '#engine/diagrams/diagram.ts';
import { allSteps } from '#engine/in-steps.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { factsIn, programmesIn, readCondition, writeCondition } from '#rulebook/condition-text.ts';
import { draftProgrammes } from '#rulebook/drafts.ts';
import { loadRulebook } from '#rulebook/load.ts';
import { openingRules } from '#rulebook/opening.ts';
import { readRows, type SentRow, writeRows } from '#rulebook/row-columns.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { rulesFrom } from '#rulebook/rules-from.ts';
import { arrivedRules, sentRules } from '#rulebook/sent-rules.ts';
import { shownSources } from '#rulebook/sources.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const toyFiles = loadRulebook('tests/rulebooks/toyland');
const toyRules = compileRulebook(toyFiles);
const from = (rules: Rulebook, iso: string): Rulebook => rulesFrom(rules, parseDay(iso) as number);

describe('what is sent arrives whole but for the domains of the facts, which no page reads', () => {
  test.each<[string, Rulebook, RulebookFiles]>([
    ['the rules of all days', rulebook, ruleFiles],
    ['the rules of today', from(rulebook, rulebook.checkedOn), ruleFiles],
    ['the rules from a day on which others changed', from(rulebook, '2024-07-01'), ruleFiles],
    ['toyland', toyRules, toyFiles],
    ['toyland of today', from(toyRules, toyRules.checkedOn), toyFiles],
  ])('%s', (_name, rules, files) => {
    const sources = shownSources(files, rules);
    const sent = sentRules(rules, draftProgrammes(files), sources);
    const law = JSON.parse(JSON.stringify({ rules: sent, sources }));
    expect(allSteps(arrivedRules(law, openingRules(rules).questions))).toEqual({ ...rules, facts: {} });
  });
});

test('what is sent weighs less than half', () => {
  const sent = sentRules(rulebook, draftProgrammes(ruleFiles), shownSources(ruleFiles, rulebook));
  expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify({ ...rulebook, facts: {} }).length * 0.5);
});

test('a cell of a column says what the row before does not', () => {
  const row: SentRow = { id: 'a', outcome: 'no', from: 7, sources: ['act.2'], office: 'nav', next: [] };
  const rows: SentRow[] = [
    row,
    { ...row, id: 'b', sources: ['act.1', 'act.2'], next: ['ask', 'wait'], urgent: true },
    { ...row, id: 'c', reason: 'a', outcome: 'not-yet', event: 'move', from: 8, sources: ['act.1', 'act.2'] },
    { ...row, id: 'c', from: 8, open: 'law' },
  ];
  const columns = writeRows(rows, ['act.1', 'act.2']);
  expect(columns).toEqual({
    id: 'a,b,c,',
    reason: '-,,a,-',
    outcome: 'no,,not-yet,no',
    from: '7,,8,',
    sources: '1,0 1,,1',
    office: 'nav,,,',
    next: '-,ask wait,-,',
    event: '-,,move,-',
    open: '-,,,law',
    urgent: '-,true,-,',
  });
  expect(readRows(columns, ['act.1', 'act.2'])).toEqual(rows);
});

test('diagrams are built in small steps: a page may stop after each condition', () => {
  const conditions = draftProgrammes(toyFiles).flatMap(({ tables }) => tables.verdict.conditions);
  const { sources } = toyFiles;
  const rules = sentRules(toyRules, draftProgrammes(toyFiles), sources);
  expect([...arrivedRules({ rules, sources }, [])].length).toBeGreaterThan(conditions.length);
});

describe('a condition as text', () => {
  const terms: Term[] = [
    { kind: 'values', fact: 'permit', values: ['green', 'blue', 'red'], cellOf: [0, 1, 2] },
    { kind: 'scale', fact: 'age', cuts: [18, 55] },
    {
      kind: 'child',
      fact: 'children',
      tests: [{ unit: 'months', at: { year: 'bornYear', day: '08-01' }, limits: {} }],
    },
  ];
  const scope: Scope = {
    diagrams: new Diagrams(),
    terms,
    termNumber: new Map([
      ['permit', 0],
      ['age', 1],
      ['children [{"unit":"months","at":{"year":"bornYear","day":"08-01"},"limits":{}}]', 2],
    ]),
    verdictOf: () => ({ root: scopeRoot(), outcomeOf: (row) => (row === 0 ? 'right' : 'no') }),
  };
  const scopeRoot = () => scope.diagrams.node(0, [leaf(0), leaf(1), leaf(1)]);
  const green: Condition = { kind: 'values', fact: 'permit', values: ['green', 'red'] };
  const adult: Condition = { kind: 'scale', fact: 'age', limits: { atLeast: 18 } };
  const child: Condition = { kind: 'child', fact: 'children', tests: (terms[2] as Term & { kind: 'child' }).tests };
  const training: Condition = { kind: 'outcome', programme: '3-day-training', outcomes: ['right', 'no'] };

  test.each<[Condition, string]>([
    [green, '0AC'],
    [{ kind: 'all', of: [] }, '+'],
    [{ kind: 'all', of: [adult] }, '1BC'],
    [{ kind: 'all', of: [green, adult, child] }, '0AC 1BC & 2B &'],
    [{ kind: 'not', of: { kind: 'any', of: [adult, { kind: 'not', of: green }] } }, '1BC 0AC ! | !'],
    [{ kind: 'any', of: [{ kind: 'all', of: [] }, adult] }, '+ 1BC |'],
    [{ kind: 'all', of: [adult, training] }, '1BC 3-day-training=BF &'],
    [{ kind: 'values', fact: 'permit', values: [] }, '0'],
  ])('%j', (condition, text) => {
    expect(writeCondition(condition, scope)).toBe(text);
    expect(readCondition(text, scope)).toBe(compileCondition(condition, scope));
  });

  test('names the facts of its tests as they were written, and the programmes whose outcomes it asks', () => {
    const text = '1BC 3-day-training=BF & 2B ! & 0AC & 1A &';
    expect(factsIn(text, terms)).toEqual(['age', 'children', 'permit']);
    expect(programmesIn(text)).toEqual(['3-day-training']);
  });
});
