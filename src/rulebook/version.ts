/**
 * Which rules a version of a rulebook is: a fingerprint of all that decides is recorded beside its number, so that rules that others
 * have seen under one number do not change under it.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { z } from 'zod';
import { loadVocabulary, parseRuleFile, parseYaml } from './load.ts';
import { inFolder, RuleError } from './rule-files.ts';

/** What decides: of the country these entries, of the other files all. Texts, questions and what only sorts results are not among it. */
const OF_COUNTRY = ['start', 'adult', 'year-from'] as const;
const WHOLE = ['facts.yaml', 'groups.yaml', 'limits.yaml', 'parameters.yaml', 'bounds.yaml', 'programmes/*.yaml'];
const CODE = 'deductions.ts';

const NAME = 'version.yaml';
const CHANGES = 'CHANGES.md';
const HEADER = `# Which rules each version is: a fingerprint of all that decides. Made by \`npm run rules:version\`; not to be edited.\n`;
const VersionsFile = z.record(z.string().regex(/^\d+$/, 'the number of a version'), z.string());

/** The fingerprint of the rules in a folder. Comments, empty lines and the order of keys do not change it. @throws {RuleError} */
export function rulesFingerprint(folder: string): string {
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const country = parseYaml('country.yaml', read('country.yaml')) as Record<string, unknown>;
  const rules = {
    country: OF_COUNTRY.map((name) => country[name]),
    files: globSync(WHOLE, { cwd: folder })
      .sort()
      .map((file) => [file, parseYaml(file, read(file))]),
    code: existsSync(`${folder}/${CODE}`) ? withoutComments(read(CODE)) : [],
  };
  return createHash('sha256').update(JSON.stringify(rules, inOrder)).digest('hex').slice(0, 16);
}

/** For JSON: the keys of every mapping in one order, however they are written. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The lines of code that are more than a comment. */
const withoutComments = (code: string): string[] =>
  code
    .replace(/^\s*\/\*[\s\S]*?\*\//gm, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));

/**
 * Stops where the rules are not those that their version names. A rulebook that has recorded no version yet is still being written,
 * and may change at will.
 * @throws {RuleError}
 */
export function checkVersion(folder: string): void {
  inFolder(folder, () => {
    const recorded = readVersions(folder);
    if (recorded === undefined) return;
    const { version } = loadVocabulary(folder).country;
    checkIsTold(folder, version);
    if (recorded[version] === undefined)
      throw new RuleError(NAME, `has no version ${version}.`, 'Run `npm run rules:version`, which records it.');
    if (recorded[version] !== rulesFingerprint(folder)) throw changed(version);
  });
}

/**
 * Records which rules the version is that country.yaml names.
 * @param isSame the rules decide as before and are only written otherwise: then the version keeps its number
 * @throws {RuleError} where the version stands for other rules already, or nobody is told what changed in it
 */
export function recordVersion(folder: string, isSame = false): { version: number; fingerprint: string } {
  return inFolder(folder, () => {
    const recorded = readVersions(folder) ?? {};
    const { version } = loadVocabulary(folder).country;
    const fingerprint = rulesFingerprint(folder);
    checkIsTold(folder, version);
    if (!isSame && (recorded[version] ?? fingerprint) !== fingerprint) throw changed(version);
    writeFileSync(`${folder}/${NAME}`, HEADER + stringify({ ...recorded, [version]: fingerprint }));
    return { version, fingerprint };
  });
}

function readVersions(folder: string): Record<string, string> | undefined {
  const file = `${folder}/${NAME}`;
  return existsSync(file) ? parseRuleFile(NAME, readFileSync(file, 'utf8'), VersionsFile) : undefined;
}

const changed = (version: number): RuleError =>
  new RuleError(
    'country.yaml',
    `the rules are no longer those of version ${version}.`,
    `Make it \`version: ${version + 1}\`, say in ${CHANGES} what changed, and run \`npm run rules:version\`.`,
  );

function checkIsTold(folder: string, version: number): void {
  const file = `${folder}/${CHANGES}`;
  const told = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (!new RegExp(`^## Version ${version}\\b`, 'm').test(told))
    throw new RuleError(
      CHANGES,
      `does not tell what changed in version ${version}.`,
      `Begin it with the heading "## Version ${version}, <day>", and a line for each change.`,
    );
}
