/** The number of the rules, and that it cannot stay while what decides becomes another. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkVersion, recordVersion, rulesFingerprint } from '#rulebook/version.ts';

const NORWAY = 'src/rulebooks/norway';
const TOYLAND = 'tests/rulebooks/toyland';
const root = mkdtempSync(join(tmpdir(), 'rettvei-version-'));
const folder = join(root, 'toyland');
afterAll(() => rmSync(root, { recursive: true }));

const edit = (file: string, before: string, after: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(before);
  writeFileSync(join(folder, file), text.replace(before, after));
};
const tellOf = (version: number): void =>
  writeFileSync(join(folder, 'CHANGES.md'), `# Changes\n\n## Version ${version}, today\n\n- Something.\n`);
/** What somebody is told, or nothing. */
const told = (step: () => unknown): string => {
  try {
    step();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
const recorded = (): string => readFileSync(join(folder, 'version.yaml'), 'utf8');

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(TOYLAND, folder, { recursive: true });
});

test('the rules of Norway are those of their version, and their list of changes tells it', () => {
  expect(told(() => checkVersion(NORWAY))).toBe('');
  expect(readFileSync(`${NORWAY}/CHANGES.md`, 'utf8')).toMatch(/^## Version \d+, \d{1,2} \w+ \d{4}$/m);
});

test('a rulebook that has recorded no version is still being written, and may change at will', () => {
  edit('limits.yaml', 'value: 16', 'value: 21');
  expect(told(() => checkVersion(folder))).toBe('');
});

describe('once a version is recorded', () => {
  beforeEach(() => {
    tellOf(1);
    recordVersion(folder);
    expect(told(() => checkVersion(folder))).toBe('');
  });

  test.each([
    ['an age limit', 'limits.yaml', 'value: 16', 'value: 21'],
    ['an amount', 'parameters.yaml', '1250.5', '1250.6'],
    ['what a row asks', 'programmes/play-money.yaml', 'home: none', 'home: tent'],
    ['what a fact can be', 'facts.yaml', 'tent', 'hut'],
    ['the age of an adult', 'country.yaml', 'at: 16', 'at: 17'],
    ['when a year begins', 'country.yaml', 'toy-years: 04-15', 'toy-years: 04-16'],
    ['the code of what follows from what', 'deductions.ts', 'export', 'void 0;\nexport'],
  ])('%s cannot change without a new version', (_, file, before, after) => {
    edit(file, before, after);
    const message = `${folder}/country.yaml: the rules are no longer those of version 1.\n  Make it \`version: 2\`, say in CHANGES.md what changed, and run \`npm run rules:version\`.`;
    expect(told(() => checkVersion(folder))).toBe(message);
    // Nor is the number given to other rules by the command.
    expect(told(() => recordVersion(folder))).toBe(message);
  });

  test.each([
    ['a comment', 'limits.yaml', '# ', '# Another word. '],
    ['a comment in code', 'deductions.ts', 'export', '// Another word.\n/** And\n * one more. */\nexport'],
    ['the day of the last review', 'country.yaml', 'checked-on: 2026-11-20', 'checked-on: 2026-11-21'],
    ['the sign of the currency', 'country.yaml', 'sign: Ŧ', 'sign: T'],
    ['the order of keys', 'country.yaml', '{ fact: yearsOld, at: 16 }', '{ at: 16, fact: yearsOld }'],
  ])('%s may', (_, file, before, after) => {
    edit(file, before, after);
    expect(told(() => checkVersion(folder))).toBe('');
  });

  test('a file that is new or gone is another rulebook', () => {
    const before = rulesFingerprint(folder);
    rmSync(join(folder, 'bounds.yaml'));
    expect(rulesFingerprint(folder)).not.toBe(before);
  });

  test('the next version asks for its heading, then for its record, and then all is well', () => {
    edit('limits.yaml', 'value: 16', 'value: 21');
    edit('country.yaml', 'version: 1', 'version: 2');
    expect(told(() => checkVersion(folder))).toContain('CHANGES.md: does not tell what changed in version 2.');
    expect(told(() => recordVersion(folder))).toContain('Begin it with the heading "## Version 2, <day>"');
    tellOf(2);
    expect(told(() => checkVersion(folder))).toContain('version.yaml: has no version 2.');
    recordVersion(folder);
    expect(told(() => checkVersion(folder))).toBe('');
    // What the first version was is still known.
    expect(recorded()).toMatch(/^"?1"?: [0-9a-f]{16}\n"?2"?: [0-9a-f]{16}$/m);
  });

  test('a heading of version 12 is none of version 1', () => {
    tellOf(12);
    expect(told(() => checkVersion(folder))).toContain('does not tell what changed in version 1.');
  });

  test('rules that are only written otherwise keep their number where somebody says so', () => {
    edit('deductions.ts', 'export', 'void 0;\nexport');
    recordVersion(folder, true);
    expect(told(() => checkVersion(folder))).toBe('');
  });
});

test('a version is a whole number from 1 on', () => {
  tellOf(1);
  edit('country.yaml', 'version: 1', 'version: 1.5');
  expect(told(() => recordVersion(folder))).toContain('version');
});
