/** docs/languages: what the reports say is what stands in the files of the languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageReports } from '#tools/report/reports.ts';

const reports = languageReports();

test('every language that is translated has its report, and no other', () => {
  const pages = readdirSync('docs/languages').filter((name) => name !== 'README.md');
  expect(pages.map((name) => `docs/languages/${name}`).sort()).toEqual([...reports.keys()].sort());
});

test.each([...reports])('%s is as the files of the language say: npm run texts:report', (path, report) => {
  expect(readFileSync(path, 'utf8')).toBe(report);
});
