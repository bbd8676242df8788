/** docs/privacy.md: what it says is done and looked at is what the tests do and look at. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRIVACY_PAGE, privacyPage } from '#tools/report/privacy-page.ts';
import { DOINGS, PLAN } from '../site/privacy/list.ts';

test('the page is as the lists of the tests say: npm run privacy:list', () => {
  expect(readFileSync(PRIVACY_PAGE, 'utf8')).toBe(privacyPage());
});

test('everything that the list names is done somewhere, and each setting begins with opening and ends with leaving', () => {
  expect([...new Set(Object.values(PLAN).flat())].sort()).toEqual(Object.keys(DOINGS).sort());
  for (const plan of Object.values(PLAN)) expect([plan[0], plan.at(-1)]).toEqual(['opens', 'leaves']);
});
