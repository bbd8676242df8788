import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { firstDifference } from '#tools/release/first-difference.ts';

const site = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => ({ path, content: Buffer.from(text) }));
const one = site({ 'a.html': 'same', 'b.html': `${'x'.repeat(99)}2026-11-22`, 'd.js': '1' });

test('the first file that differs is named, with the place and what stands there', () => {
  expect(firstDifference(one, one)).toBeUndefined();
  const other = site({ 'a.html': 'same', 'b.html': `${'x'.repeat(99)}2026-11-23`, 'd.js': '2' });
  const said = firstDifference(one, other);
  expect(said).toMatch(/^b\.html differs at byte 108:\n {2}first {3}"x+2026-11-22"\n {2}second {2}"x+2026-11-23"\n/);
  expect(said).toContain('In all, 2 of 3 files differ.');
});

test('a file that only one has is told, and one that goes on', () => {
  const more = site({ 'a.html': 'same but longer', 'b.html': 'x', 'c.html': '', 'd.js': '1' });
  expect(firstDifference(one.slice(1), more)).toContain('a.html is in the second build only.');
  expect(firstDifference(more, one.slice(1))).toContain('a.html is in the first build only.');
  expect(firstDifference(one, more)).toContain('a.html differs at byte 4:');
});

test('the other build has another day by its clock, and by nothing else', () => {
  const clock = pathToFileURL('tools/release/other-day.ts').href;
  const code =
    'console.log(JSON.stringify([new Date(), new Date(Date.now()), new Date(0), new Date(2026, 0, 1) instanceof Date]))';
  const said = execFileSync(process.execPath, [`--import=${clock}`, '-e', code], {
    env: { ...process.env, TZ: 'UTC' },
  });
  const [now, millis, epoch, isDate] = JSON.parse(said.toString()) as [string, string, string, boolean];
  const days = (day: string) => (Date.parse(day) - Date.now()) / 86_400_000;
  expect(Math.round(days(now))).toBe(400);
  expect(Math.round(days(millis))).toBe(400);
  expect([epoch, isDate]).toEqual(['1970-01-01T00:00:00.000Z', true]);
});

test('what a page is built from reads no clock and draws no lots', () => {
  const files = globSync(
    'src/{build,components,engine,guide,i18n,layouts,pages,pictures,questions,results,rulebook,share,wording}/**/*.{ts,tsx,astro}',
  );
  const reads = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\bgetRandomValues\(/;
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => reads.test(readFileSync(file, 'utf8')))).toEqual([]);
});
