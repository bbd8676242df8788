import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { compileRulebook } from '#rulebook/compile.ts';
import { resolveLimits } from '#rulebook/limits.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { programmeFile } from '#rulebook/programme-schema.ts';
import { exportDmn } from '#tools/dmn/export.ts';
import { formulaOf } from '#tools/dmn/literals.ts';
import { rulesOf, unaryTests } from '#tools/dmn/normal-form.ts';
import { toXml } from '#tools/dmn/xml.ts';
import { compare } from '#tools/second-opinion/compare.ts';
import { Decider, given } from '#tools/second-opinion/feel.ts';
import { readModel, type Table } from '#tools/second-opinion/model.ts';
import { NO_LISTS, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

/** People per programme. */
const COUNT = 10_000;

const EVERY_KIND = `
programme: example
code: ex
order: 1
office: udi
bring: [letters]
next: [ask-udi]
appeal: [{ id: in-the-letter, from: 2021-01-01, when: {}, source: immigration-act.34 }]
rows:
${[
  '{ childrenBorn: [{ months: { at-least: 12, at-most: 23 } }, { on: { year: kindergartenYear, day: 08-31 }, months: { more-than: 10 } }] }',
  '{ childrenBorn: { on: { year: kindergartenYear, day: 08-31 }, calendar-years: { at-least: 3, below: 5 } } }',
  '{ childrenBorn: { school-years: { at-least: 9 } } }',
  '{ not: { childrenBorn: none }, span: { from: bornYear, to: today, calendar-years: { more-than: 18, at-most: 20 } } }',
  '{ span: { from: bornYear, to: settledOn, school-years: { at-least: 6, below: 8 } } }',
  '{ not: { span: [{ from: settledOn, to: today, months: { at-least: 1 } }, { from: appliedOn, to: settledOn, months: { at-most: 2 } }] }, age: { is: 55 } }',
  '{ not: { any: [{ age: { above: 17, at-most: 60 } }, { nationality: [UA, NO] }] } }',
  '{ appliedOn: { after: 2024-02-29, until: 2025-01-31 } }',
  '{ settledOn: { is: 2024-02-29 } }',
  '{ referenceSettledYears: { at-least: 4.5 } }',
  '{}',
]
  .map((when, n) => `  - { id: r${n}, from: 2021-01-01, when: ${when}, outcome: 'no', source: immigration-act.34 }\n`)
  .join('')}`;

const rulesFor = (when: Record<string, unknown>) =>
  rulesOf(formulaOf(when, { ...ruleFiles, groups: {} })).map((rule) =>
    [...rule].map(([feel, { cell }]) => `${feel}: ${unaryTests(cell)}`),
  );

describe('a condition as rules of a DMN table', () => {
  test.each([
    [{ age: { 'at-least': 18, below: 25 } }, [['age: [18..25)']]],
    [{ not: { age: { is: 55 } } }, [['age: < 55'], ['age: > 55']]],
    [{ appliedOn: { after: '2026-01-01' } }, [['appliedOn: > date("2026-01-01")']]],
    [{ not: { sex: ['man', 'other'] } }, [['sex: not("man", "other")']]],
    [{ sex: ['man', 'other'], not: { sex: 'other' } }, [['sex: "man"']]],
    [{ sex: 'man', not: { sex: 'man' } }, []],
    [
      { any: [{ sex: 'man' }, { age: { below: 18 } }], disabled: true },
      [
        ['sex: "man"', 'disabled: true'],
        ['age: < 18', 'disabled: true'],
      ],
    ],
    [{ not: { sex: 'man', disabled: true } }, [['sex: not("man")'], ['disabled: false']]],
    [
      { span: { from: 'appliedOn', to: 'today', months: { 'at-most': 2 } } },
      [['appliedOn + duration("P2M") < on: false']],
    ],
    [
      { span: { from: 'bornYear', to: 'today', 'school-years': { 'at-least': 6 } } },
      [['(if on.month >= 8 then on.year else on.year - 1) - bornYear: >= 6']],
    ],
    [
      { childrenBorn: { months: { 'at-least': 13, below: 20 } } },
      [['some b in childrenBorn satisfies (b + duration("P13M") <= on and not(b + duration("P20M") <= on)): true']],
    ],
    [
      { childrenBorn: { on: { year: 'kindergartenYear', day: '08-31' }, 'calendar-years': { 'at-least': 1 } } },
      [['some b in childrenBorn satisfies (date(kindergartenYear, 8, 31).year - b.year >= 1): true']],
    ],
    [{ outcome: { 'right-to-work': ['right'] } }, [['rightToWorkVerdict.outcome: "right"']]],
  ])('%j', (when, rules) => {
    expect(rulesFor(when)).toEqual(rules);
  });

  test('a month after 31 January is the last day of February', () => {
    expect(given('date("2026-01-31") + duration("P1M") <= date("2026-02-28")').value).toBe(true);
  });
});

test('what FEEL said is not kept for other names with the same values', () => {
  const model = (...names: string[]) => {
    const rules = [{ entries: [{ column: 0, tests: 'true' }], outcome: 'yes', row: 'earlier' }];
    const table: Table = { name: 'order', columns: ['a < b'], reads: [names], rules };
    return new Map([['order', table]]);
  };
  const facts = (a: string, b: string) =>
    new Map([
      ['a', given(a)],
      ['b', given(b)],
    ]);
  const decider = new Decider();
  expect(decider.decide('order', model('a', 'b'), facts('1', '2'), new Map()).outcome).toBe('yes');
  expect(decider.decide('order', model('b', 'a'), facts('2', '1'), new Map()).outcome).toBe('none');
});

describe('the exported model', () => {
  const xml = exportDmn(ruleFiles, TODAY);

  test('is well-formed, with everything escaped', () => {
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(toXml({ text: { '@name': '"a" & <b>', '#text': 'a < b & "c"' } })).toContain(
      '<text name="&quot;a&quot; &amp; &lt;b&gt;">a &lt; b &amp; &quot;c&quot;</text>',
    );
    expect(xml).toContain('<text>&lt; ');
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });

  test('has a table for each programme', () => {
    expect(readModel(xml).size).toBe(ruleFiles.programmes.length);
  });
});

describe('a FEEL engine that is not ours', () => {
  test('agrees on every kind of test, whatever the programmes use today', () => {
    const programmes = [parseRuleFile('programmes/example.yaml', EVERY_KIND, programmeFile(ruleFiles))];
    const files = resolveLimits({
      ...ruleFiles,
      programmes,
      steps: undefined,
      ...NO_LISTS,
    });
    const { mismatches, unmet } = compare(files, compileRulebook(files), { count: COUNT });
    expect(mismatches).toEqual([]);
    expect(unmet).toEqual([]);
  });

  test.each([
    [
      'another outcome',
      (xml: string) => xml.replaceAll('<text>&quot;right-and-duty&quot;</text>', '<text>"no"</text>'),
    ],
    ['a limit that lies a day off', (xml: string) => xml.replaceAll('&gt;= date(', '&gt; date(')],
    [
      'a span without its last day',
      (xml: string) => xml.replaceAll(/(duration\(&quot;P\d+M&quot;\)) &lt;= /g, '$1 &lt; '),
    ],
  ])('catches %s', (_story, change) => {
    expect(compare(ruleFiles, rulebook, { count: 500, enough: 1, change }).mismatches).toHaveLength(1);
  });
});
