/** Which situations change verdict by an edit: `npm run rules:diff -- <git ref> [situations]`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parse, stringify } from 'yaml';
import { parseDay } from '#engine/calendar.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRulebook } from '#rulebook/load.ts';
import { type RulebookFiles, RuleError } from '#rulebook/rule-files.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { compareRulebooks } from './compare.ts';
import { deductions, files } from './rulebook.ts';

const [ref = 'HEAD', wanted = '9000'] = process.argv.slice(2);
const count = Number(wanted);
if (!Number.isInteger(count) || count < 1) {
  console.error(`Found "${wanted}" as the number of situations. Write a whole number from 1 on.`);
  process.exit(2);
}

/** The rule files as they were at a commit. */
function filesAt(commit: string): RulebookFiles {
  if (execFileSync('git', ['ls-tree', commit, `${rulebookFolder}/`], { encoding: 'utf8' }) === '') {
    console.error(`There is no ${rulebookFolder} at ${commit}. Compare with a commit that has it.`);
    process.exit(2);
  }
  const folder = mkdtempSync(`${tmpdir()}/rules-`);
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', commit, rulebookFolder]);
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    completeOldRows(`${folder}/${rulebookFolder}/programmes`);
    completeOldCountry(`${folder}/${rulebookFolder}/country.yaml`);
    return loadRulebook(`${folder}/${rulebookFolder}`);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    console.error(
      `The rules at ${commit} do not fit what a rule file must hold today:\n${error.message}\nCompare with a later commit.`,
    );
    process.exit(2);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Versions from before there were two kinds of `unclear` do not say which: they are read as left open by the law, which no outcome
 * turns on.
 */
function completeOldRows(programmes: string): void {
  for (const name of readdirSync(programmes)) {
    const file = `${programmes}/${name}`;
    const written = parse(readFileSync(file, 'utf8'), { schema: 'core' });
    for (const row of written?.rows ?? []) if (row.outcome === 'unclear') row.open ??= 'law';
    writeFileSync(file, stringify(written));
  }
}

/**
 * Rules from before topics had programmes list their ids with the country, where they cannot stand any more; those from before there
 * were versions have no number.
 */
function completeOldCountry(file: string): void {
  const { topics: _, ...country } = parse(readFileSync(file, 'utf8'), { schema: 'core' });
  writeFileSync(file, stringify({ version: 1, ...country }));
}

const before = compileRulebook(filesAt(ref));
const after = compileRulebook(files);
const differences = compareRulebooks(
  [before, after],
  deductions,
  count,
  parseDay(files.country['checked-on']) as number,
);
for (const { programme, from, to, count: changed, rows, example } of differences) {
  console.log(
    `In ${changed} of ${count.toLocaleString('en')} situations ${programme} goes from ${from} to ${to}, because ${because(rows)}.`,
  );
  console.log(`  For example on ${example.on}: ${JSON.stringify(example.facts)}`);
}
if (differences.length === 0)
  console.log(`Nothing changes in ${count.toLocaleString('en')} situations for each programme, compared with ${ref}.`);

function because({ before: old, after: present }: { before: string | undefined; after: string | undefined }): string {
  if (!old) return `the programme is new and row "${present}" decides`;
  if (!present) return `the programme is gone; row "${old}" decided`;
  return old === present ? `row "${old}" now asks something else` : `row "${present}" decides instead of row "${old}"`;
}
