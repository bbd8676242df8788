/** Files that somebody edits: whatever stands in them, they are taken, or the message names the file and what to do. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkLocales } from '#i18n/check-locales.ts';
import { languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRulebook } from '#rulebook/load.ts';
import { figure } from '../support/figures.ts';
import { tryAll } from '../support/fuzz.ts';
import { change, changed } from '../support/hostile-values.ts';

const TOYLAND = 'tests/rulebooks/toyland';
let folder: string;
beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'fuzz-')), 'toyland');
  cpSync(TOYLAND, folder, { recursive: true });
});
afterAll(() => rmSync(join(folder, '..'), { recursive: true }));

/** The folder with one file written otherwise, for as long as a step takes. */
function withFile<T>(file: string, text: string, step: () => T): T {
  writeFileSync(`${folder}/${file}`, text);
  try {
    return step();
  } finally {
    writeFileSync(`${folder}/${file}`, readFileSync(`${TOYLAND}/${file}`, 'utf8'));
  }
}

/** What the error of a step says; nothing where there is none. An error that is none of ours fails. */
function complaint(step: () => unknown): string | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    const { name, message, stack } = error as Error;
    expect(name, `${stack}`).toBe('RuleError');
    return message;
  }
}

/** Values that an editor may write by mistake, and some that nobody would. */
const value = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1.5,
    1e308,
    true,
    [],
    {},
    [[]],
    [null],
    { limit: 'play-money.from' },
    { limit: 'none' },
    '2026-02-30',
    '2025-01-01',
    '0000-00-00',
    'adopted',
    'unknown',
    '__proto__',
    'constructor',
    'toString',
    'play-money',
    { __proto__: null, constructor: 1 },
    'x'.repeat(5000),
    'https://',
    '{section}',
    { in: 'with-a-roof' },
    { below: 0 },
    { 'at-least': 1e9 },
    { any: [] },
    { all: [{}] },
    { not: {} },
    { outcome: { 'play-money': ['right'] } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Texts that are no plain tree: bombs, circles, depths, what is not YAML. */
const oddTexts = [
  '',
  '{',
  '- - -',
  'a: &a [*a]',
  'a: *b',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `${'- '.repeat(3000)}x`,
  '&a { b: *a }',
  '%YAML 9.9\n---\nx',
  '--- 1\n--- 2',
  '!!js/function "x"',
  '!foo bar',
  '? [a, b]\n: c',
  '<<: &a { <<: *a }',
  `a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\ne: [*d, *d, *d, *d, *d, *d, *d, *d]`,
  'a: 1\na: 2',
  '"\\u0000": 1',
  '__proto__: { polluted: true }',
  'x: !!binary aGk=',
  '\ufeffa: 1',
  '\t- x',
  '2026-01-01',
  'null',
];

const ruleFiles = globSync('**/*.yaml', { cwd: TOYLAND }).filter(
  (file) => !file.startsWith('locales') && file !== 'same-texts.yaml',
);
const scratched = fc
  .tuple(fc.constantFrom(...ruleFiles), fc.nat(4000), fc.string({ unit: 'binary', maxLength: 3 }), fc.nat(8))
  .map(([file, at, sign, gone]) => {
    const text = readFileSync(`${TOYLAND}/${file}`, 'utf8');
    const place = at % text.length;
    return { file, text: text.slice(0, place) + sign + text.slice(place + gone) };
  });
const mutated = fc
  .tuple(fc.constantFrom(...ruleFiles), fc.array(fc.tuple(change, value), { minLength: 1, maxLength: 2 }))
  .map(([file, changes]) => {
    const data: unknown = parse(readFileSync(`${TOYLAND}/${file}`, 'utf8'), { schema: 'core' });
    const other = changes.reduce((so, [{ path, how }, one]) => changed(so, path, one, how), data);
    return { file, text: stringify(other, { aliasDuplicateObjects: false }) };
  });
const odd = fc
  .tuple(fc.constantFrom(...ruleFiles), fc.constantFrom(...oddTexts))
  .map(([file, text]) => ({ file, text }));

test('a rule file of any kind is compiled, or the message names it and what to do', ({ task }) => {
  let taken = 0;
  const inputs = fc.oneof(
    { weight: 6, arbitrary: mutated },
    { weight: 3, arbitrary: scratched },
    { weight: 1, arbitrary: odd },
  );
  const tried = tryAll(2000, inputs, ({ file, text }) => {
    const told = withFile(file, text, () => complaint(() => compileRulebook(loadRulebook(folder))));
    if (told === undefined) taken += 1;
    else expect(told).toMatch(new RegExp(`^${folder}/[a-z/-]+\\.yaml: .+\\n {2}.+`, 's'));
  });
  figure(task, 'fuzz: inputs in all', tried);
  expect(taken).toBeGreaterThan(tried / 50);
  expect(tried - taken).toBeGreaterThan(tried / 4);
  expect(Object.keys({})).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const localeFiles = ['locales/en/rules.json', 'locales/ar/rules.json', 'locales/ar/country.json'];
const mutatedTexts = fc.tuple(fc.constantFrom(...localeFiles), change, value).map(([file, { path, how }, one]) => ({
  file,
  text: JSON.stringify(changed(JSON.parse(readFileSync(`${TOYLAND}/${file}`, 'utf8')), path, one, how)),
}));
const scratchedTexts = fc
  .tuple(
    fc.constantFrom(...localeFiles),
    fc.nat(20_000),
    fc.constantFrom('', '[[', '}}', '"', ',', '{{x}}', '\\', '\ud800', '_few'),
  )
  .map(([file, at, sign]) => {
    const text = readFileSync(`${TOYLAND}/${file}`, 'utf8');
    const place = at % text.length;
    return { file, text: text.slice(0, place) + sign + text.slice(place + (at % 3)) };
  });
const oddJson = fc
  .tuple(
    fc.constantFrom(...localeFiles),
    fc.constantFrom('', 'null', '[]', '"x"', '1', '{"a":1}', '{"__proto__":"x"}', `${'['.repeat(9000)}`, '\ufeff{}'),
  )
  .map(([file, text]) => ({ file, text }));

test('a file of texts of any kind is read, or the message names it and what to do', ({ task }) => {
  let taken = 0;
  const two = languages.filter(({ slug }) => ['en', 'ar'].includes(slug));
  const en = two.find(({ slug }) => slug === 'en') as (typeof two)[number];
  const faultsOf = () => checkLocales({ tool: en, rulebook: en }, two, readLocales(folder, `${folder}/locales`));
  // Texts that several keys share stand once, so this check alone misses some.
  const asItIs = new Set(faultsOf());
  const inputs = fc.oneof({ weight: 4, arbitrary: mutatedTexts }, { weight: 4, arbitrary: scratchedTexts }, oddJson);
  const tried = tryAll(2000, inputs, ({ file, text }) => {
    const faults: string[] = [];
    const told = withFile(file, text, () => {
      try {
        faults.push(...faultsOf());
        return undefined;
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    });
    if (told !== undefined) expect(told).toMatch(new RegExp(`^Error: ${folder}/${file}: .+`));
    else if (faults.every((fault) => asItIs.has(fault))) taken += 1;
    else expect(faults.filter((fault) => !/^locales\/(en|ar)\/[a-z]+\.json: .+\. [A-Z].+/s.test(fault))).toEqual([]);
  });
  figure(task, 'fuzz: inputs in all', tried);
  expect(taken).toBeGreaterThan(0);
  expect(tried - taken).toBeGreaterThan(tried / 4);
});
