import { describe, expect, test } from 'vitest';
import { resolveLimits, unreadLimits } from '#rulebook/limits.ts';
import { parseRuleFile, readRulebook } from '#rulebook/load.ts';
import { programmeFile } from '#rulebook/programme-schema.ts';
import { LimitsFile } from '#rulebook/register-schemas.ts';

const written = readRulebook('src/rulebooks/norway');
const source = 'integration-act.26';

/** The rows of one programme after its limits are filled in. */
function resolved(limits: string, rows: string, more = '') {
  const head =
    'programme: example\ncode: ex\norder: 1\noffice: udi\nbring: [letters]\nnext: [ask-udi]\n' +
    `appeal: [{ id: in-the-letter, from: 2021-01-01, when: {}, source: ${source} }]\nrows:\n`;
  const programme = parseRuleFile('programmes/example.yaml', `${head}${rows}\n${more}`, programmeFile(written));
  const files = { ...written, limits: parseRuleFile('limits.yaml', limits, LimitsFile), programmes: [programme] };
  return resolveLimits(files).programmes[0] as ReturnType<typeof resolveLimits>['programmes'][number];
}

/** The rows as their dates and conditions. */
const inShort = (rows: readonly { id: string; from: string; to?: string | undefined; when: unknown }[]) =>
  rows.map(({ id, from, to, when }) => ({ id, from, ...(to && { to }), when }));

const row = (id: string, from: string, when: string, to = '') =>
  `  - { id: ${id}, from: ${from}, ${to && `to: ${to}, `}when: ${when}, outcome: 'no', source: ${source} }`;
const one = `training.ends: { unit: age, values: [{ from: 2021-01-01, value: 67, source: ${source} }] }`;
const two = `training.ends: { unit: age, values: [{ from: 2021-01-01, value: 67, source: ${source} }, { from: 2027-01-01, value: 70, source: ${source} }] }`;
const rise = `training.ends: { unit: age, values: [{ from: 2021-01-01, value: 55, source: ${source} }, { from: adopted, value: 60, source: ${source} }] }`;
const limit = '{ limit: training.ends }';

describe('a row that names a limit', () => {
  test('reads its value', () => {
    expect(inShort(resolved(one, row('aged', '2021-01-01', `{ age: { at-least: ${limit} } }`)).rows)).toEqual([
      { id: 'aged', from: '2021-01-01', when: { age: { 'at-least': 67 } } },
    ]);
  });

  test('is written out once for each value that the limit has in its time, always with its id', () => {
    expect(inShort(resolved(two, row('aged', '2021-01-01', `{ age: { at-least: ${limit} } }`)).rows)).toEqual([
      { id: 'aged', from: '2021-01-01', to: '2026-12-31', when: { age: { 'at-least': 67 } } },
      { id: 'aged', from: '2027-01-01', when: { age: { 'at-least': 70 } } },
    ]);
  });

  test('keeps its own first and last day', () => {
    const rows = [
      row('before', '2022-03-01', `{ age: { below: ${limit} } }`, '2026-06-30'),
      row('across', '2026-07-01', `{ age: { below: ${limit} } }`, '2027-06-30'),
      row('after', '2027-07-01', `{ age: { below: ${limit} } }`),
    ].join('\n');
    expect(inShort(resolved(two, rows).rows)).toEqual([
      { id: 'before', from: '2022-03-01', to: '2026-06-30', when: { age: { below: 67 } } },
      { id: 'across', from: '2026-07-01', to: '2026-12-31', when: { age: { below: 67 } } },
      { id: 'across', from: '2027-01-01', to: '2027-06-30', when: { age: { below: 70 } } },
      { id: 'after', from: '2027-07-01', when: { age: { below: 70 } } },
    ]);
  });

  test('takes what is adopted when that comes into force, and a row of that time takes it alone', () => {
    const rows = [
      row('over', '2021-01-01', `{ ageAtPermit: { above: ${limit} } }`),
      row('later', 'adopted', `{ ageAtPermit: { is: ${limit} } }`),
      row('until', '2021-01-01', `{ ageAtPermit: { is: ${limit} } }`, 'adopted'),
      row('between', '2021-01-01', `{ ageAtPermit: { at-most: { limit: training.ends, value: adopted } } }`, 'adopted'),
    ].join('\n');
    expect(inShort(resolved(rise, rows).rows)).toEqual([
      { id: 'over', from: '2021-01-01', to: 'adopted', when: { ageAtPermit: { above: 55 } } },
      { id: 'over', from: 'adopted', when: { ageAtPermit: { above: 60 } } },
      { id: 'later', from: 'adopted', when: { ageAtPermit: { is: 60 } } },
      { id: 'until', from: '2021-01-01', to: 'adopted', when: { ageAtPermit: { is: 55 } } },
      { id: 'between', from: '2021-01-01', to: 'adopted', when: { ageAtPermit: { 'at-most': 60 } } },
    ]);
  });

  test('may ask so much above or below it, and counts twelve months for a year', () => {
    const years = `stay.longest: { unit: years, values: [{ from: 2021-01-01, value: 2, source: ${source} }] }`;
    const span = '{ span: { from: settledOn, to: today, months: { at-least: { limit: stay.longest, plus: -1 } } } }';
    expect(resolved(years, row('near', '2021-01-01', span)).rows[0]?.when).toEqual({
      span: { from: 'settledOn', to: 'today', months: { 'at-least': 23 } },
    });
  });

  test('may begin and end by a day that is named once', () => {
    const day = `act.begins: { unit: day, values: [{ from: 2021-01-01, value: 2026-07-01, source: ${source} }] }`;
    const rows = [
      row('before', '2021-01-01', '{}', '{ day-before: act.begins }'),
      row(
        'on-the-day',
        '{ limit: act.begins }',
        '{ appliedOn: { is: { limit: act.begins } } }',
        '{ limit: act.begins }',
      ),
      row('after', '{ day-after: act.begins }', '{}'),
    ].join('\n');
    expect(inShort(resolved(day, rows).rows)).toEqual([
      { id: 'before', from: '2021-01-01', to: '2026-06-30', when: {} },
      { id: 'on-the-day', from: '2026-07-01', to: '2026-07-01', when: { appliedOn: { is: '2026-07-01' } } },
      { id: 'after', from: '2026-07-02', when: {} },
    ]);
  });

  test('may be a length, a last day, or a part of a programme', () => {
    const months = `time.given: { unit: months, values: [{ from: 2021-01-01, value: 3, source: ${source} }, { from: 2027-01-01, value: 4, source: ${source} }] }`;
    const more = [
      `length: [{ id: long, from: 2021-01-01, when: {}, maxMonths: { limit: time.given }, source: ${source} }]`,
      `deadlines: [{ id: due, from: 2021-01-01, when: {}, whose: you, after: settledOn, months: { limit: time.given }, outcomes: [right], source: ${source} }]`,
      `content: [{ id: part, from: 2021-01-01, when: { childrenBorn: { months: { below: { limit: time.given } } } }, source: ${source} }]`,
    ].join('\n');
    const { length, deadlines, content } = resolved(months, row('rest', '2021-01-01', '{}'), more);
    expect(length?.map(({ from, maxMonths }) => [from, maxMonths])).toEqual([
      ['2021-01-01', 3],
      ['2027-01-01', 4],
    ]);
    expect(deadlines?.map(({ from, months: given }) => [from, given])).toEqual([
      ['2021-01-01', 3],
      ['2027-01-01', 4],
    ]);
    expect(content?.map(({ id, from }) => [id, from])).toEqual([
      ['part', '2021-01-01'],
      ['part', '2027-01-01'],
    ]);
  });
});

test('a day may be some days away from the one that is named', () => {
  const day = `act.begins: { unit: day, values: [{ from: 2021-01-01, value: 2026-07-01, source: ${source} }] }`;
  const when = '{ appliedOn: { from: { limit: act.begins, plus: 14 } } }';
  expect(resolved(day, row('later', '2021-01-01', when)).rows[0]?.when).toEqual({ appliedOn: { from: '2026-07-15' } });
});

describe('what is wrong with a limit is told with the file, the place and what to do', () => {
  const age = (reference: string) => row('aged', '2021-01-01', `{ age: { at-least: ${reference} } }`);
  const value = (from: string, figure: string) => `{ from: ${from}, value: ${figure}, source: ${source} }`;

  test.each([
    [
      'a name that no limit has, with the nearest names',
      one,
      age('{ limit: training.end }'),
      ['programmes/example.yaml: row "aged": there is no limit "training.end"', 'training.ends'],
    ],
    [
      'a day where a number is needed',
      `training.ends: { unit: day, values: [${value('2021-01-01', '2026-01-01')}] }`,
      age(limit),
      ['row "aged" asks for age in age, and the limit "training.ends" is in day'],
    ],
    [
      'a number where a day is needed',
      one,
      row('aged', limit, '{}'),
      ['row "aged" asks for a day, and the limit "training.ends" is in age'],
    ],
    [
      'hours where months are counted',
      `training.ends: { unit: hours, values: [${value('2021-01-01', '6')}] }`,
      row('aged', '2021-01-01', `{ monthsInWork: { below: ${limit} } }`),
      ['asks for monthsInWork in months or years, and the limit "training.ends" is in hours'],
    ],
    [
      'months that make no whole years',
      `training.ends: { unit: months, values: [${value('2021-01-01', '18')}] }`,
      row('aged', '2021-01-01', `{ insuredYears: { below: ${limit} } }`),
      ['asks for insuredYears in whole years'],
    ],
    [
      'no value yet on a day that a row needs',
      `training.ends: { unit: age, values: [${value('2024-07-01', '67')}] }`,
      age(limit),
      ['row "aged" needs the limit "training.ends" on 2021-01-01', 'its first value starts 2024-07-01', 'limits.yaml'],
    ],
    [
      'no adopted value',
      one,
      age('{ limit: training.ends, value: adopted }'),
      ['the limit "training.ends" has no value that is adopted'],
    ],
    [
      'a day without a date as the first day of a row',
      `training.ends: { unit: day, values: [${value('adopted', '2027-01-01')}] }`,
      row('aged', limit, '{}'),
      ['row "aged" needs the limit "training.ends", and it has no value with a date'],
    ],
    [
      'values out of order',
      `training.ends: { unit: age, values: [${value('2027-01-01', '70')}, ${value('2021-01-01', '67')}] }`,
      age(limit),
      ['limits.yaml: training.ends: the value of 2021-01-01 does not come after the one before it'],
    ],
    [
      'a day that does not exist',
      `training.ends: { unit: age, values: [${value('2026-02-30', '67')}] }`,
      age(limit),
      ['limits.yaml: training.ends: 2026-02-30 is not a day'],
    ],
    [
      'a source that is not registered',
      'training.ends: { unit: age, values: [{ from: 2021-01-01, value: 67, source: integration-act.999 }] }',
      age(limit),
      ['limits.yaml: training.ends: there is no source "integration-act.999"'],
    ],
    [
      'the name of an amount',
      one.replace('training.ends', 'child-benefit.per-child'),
      age('{ limit: child-benefit.per-child }'),
      ['a parameter of parameters.yaml has this name'],
    ],
    ['a name without a topic', one.replace('training.ends', 'ends'), age(limit), ['limits.yaml', 'a name with a dot']],
  ])('%s', (_story, limits, rows, parts) => {
    for (const part of parts) expect(() => resolved(limits, rows)).toThrow(part);
  });

  test('one that no row, no question and no text reads', () => {
    const idle = parseRuleFile('limits.yaml', one, LimitsFile);
    const files = { ...written, limits: { ...written.limits, ...idle } };
    const inTexts = new Set(Object.keys(written.limits));
    expect(unreadLimits(files, inTexts)).toEqual([
      expect.stringContaining('no row, no question and no text reads "training.ends"'),
    ]);
    expect(unreadLimits(files, new Set([...inTexts, 'training.ends']))).toEqual([]);
  });
});

test('no number of the law is left in a rule file: what stays is "no extension", "any at all" and days of a year', () => {
  const numbers = new Set<string>();
  const walk = (data: unknown, key: string): void => {
    if (typeof data === 'number' && key !== 'order' && key !== 'plus') numbers.add(`${key}: ${data}`);
    if (typeof data === 'object' && data !== null) for (const [name, part] of Object.entries(data)) walk(part, name);
  };
  walk(written.programmes, '');
  expect([...numbers]).toEqual(['extensionMonths: 0', 'above: 0']);
});

test('the areas that a text counts are those of the group', () => {
  expect(written.limits['collective-protection.safe-areas']?.values.at(-1)?.value).toBe(
    written.groups['safe-regions-2025']?.length,
  );
});
