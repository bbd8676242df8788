import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { startBrowser } from './browser.ts';
import { answer, answerAll, openCheck, outcomes, press, question } from './journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const refugee = {
  situation: 'protection',
  permit: 'refugee',
  permitGrantedOn: '2026-03',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'settled-by-agreement',
  settledOn: '2026-06',
  education: 'primary',
  trainingStatus: 'not-started',
  programmeStatus: 'not-started',
};

const kindergarten = '[data-programme="kindergarten"]';

/** To the results, and on to the first question that kindergarten lacks. */
async function askKindergarten(page: Page): Promise<void> {
  await answerAll(page, refugee);
  await page.locator(`${kindergarten} button`).first().click();
}

test.each(languages)('a few more answers settle kindergarten, asked from its result, in $slug', async ({ slug }) => {
  const { page, complaints, later, end } = await openCheck(browser, slug);
  await answerAll(page, refugee);
  expect((await outcomes(page))['kindergarten']).toBe('unknown');
  await page.locator(`${kindergarten} button`).first().click();
  const asked: string[] = [];
  const given: Record<string, string> = {
    childrenBorn: '2018-05,2025-08',
    kindergartenYear: '2026',
    kindergartenAppliedInTime: 'true',
  };
  for (let id = await question(page); id !== undefined; id = await question(page)) {
    asked.push(id);
    await answer(page, given[id] ?? 'unknown');
  }
  expect(asked).toEqual(['childrenBorn', 'kindergartenYear', 'kindergartenAppliedInTime']);
  const after = await outcomes(page);
  expect(after).toMatchObject({ kindergarten: 'right', 'child-benefit': 'right', school: 'right-and-duty' });
  expect(complaints).toEqual([]);
  expect(later).toEqual([]);
  await end();
});

test('answers to later questions are still there after a reload', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await askKindergarten(page);
  await answer(page, '2025-08');
  await answer(page, '2026');
  await answer(page, 'true');
  expect((await outcomes(page))['kindergarten']).toBe('right');
  await page.reload();
  await page.waitForSelector(kindergarten);
  expect((await outcomes(page))['kindergarten']).toBe('right');
  await end();
});

test('a row for a child that is half filled in is named, and nothing is lost', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await askKindergarten(page);
  await page.locator('[data-children="1"]').check();
  await page.locator('.child select[name="year"]').selectOption('2025');
  await press(page, '[data-action="continue"]');
  expect(await page.locator('.error-summary').textContent()).toContain('both a month and a year');
  expect(await page.locator('.child select[name="year"]').inputValue()).toBe('2025');
  await end();
});
