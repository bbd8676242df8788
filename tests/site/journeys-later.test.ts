import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import {
  answer,
  answerAll,
  backToRow,
  isReady,
  newlySettled,
  openCheck,
  openResult,
  outcomes,
  press,
  question,
  rowOf,
} from './journey.ts';
import { browser } from './shared-browser.ts';

const refugee = { ...newlySettled, childrenBorn: '2018-05,2025-08' };

/** To the results, and on to the first question that kindergarten lacks. */
async function askKindergarten(page: Page): Promise<void> {
  await answerAll(page, refugee);
  await openResult(page, 'kindergarten');
  await press(page, 'article [data-action="ask"]');
}

test.each(oneOfEachKind)('two more answers settle kindergarten, asked from its screen, in $slug', async ({ slug }) => {
  const { page, complaints, later, end } = await openCheck(browser, slug);
  await answerAll(page, refugee);
  expect(await outcomes(page)).toMatchObject({
    kindergarten: 'unknown',
    'child-benefit': 'right',
    school: 'right-and-duty',
  });
  await openResult(page, 'kindergarten');
  await press(page, 'article [data-action="ask"]');
  const asked = await answerAll(page, { kindergartenYear: '2026', kindergartenAppliedInTime: 'true' });
  expect(asked).toEqual(['kindergartenYear', 'kindergartenAppliedInTime']);
  // Back on the screen that asked.
  expect(await outcomes(page)).toEqual({ kindergarten: 'right' });
  await backToRow(page, 'kindergarten');
  expect(complaints).toEqual([]);
  expect(later).toEqual([]);
  await end();
});

test('answers to later questions are still there after a reload', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await askKindergarten(page);
  await answerAll(page, { kindergartenYear: '2026', kindergartenAppliedInTime: 'true' });
  expect(await outcomes(page)).toEqual({ kindergarten: 'right' });
  await page.reload();
  await isReady(page);
  // What somebody looked at is not kept: the reload shows all results.
  await page.locator(rowOf('right-to-work')).waitFor();
  expect((await outcomes(page))['kindergarten']).toBe('right');
  await end();
});

test('a row for a child that is half filled in is named, and nothing is lost', async () => {
  const { page, end } = await openCheck(browser, 'en');
  for (let id = await question(page); id !== 'childrenBorn'; id = await question(page))
    await answer(page, refugee[id as keyof typeof refugee] ?? 'unknown');
  await page.locator('[data-children="1"]').check();
  await page.locator('.child select[name="year"]').selectOption('2025');
  await press(page, '[data-action="continue"]');
  expect(await page.locator('.error-summary').textContent()).toContain('both a month and a year');
  expect(await page.locator('.child select[name="year"]').inputValue()).toBe('2025');
  await end();
});
