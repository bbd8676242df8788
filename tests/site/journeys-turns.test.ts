import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, answerAll, backToRow, openCheck, openResult, outcomes, press, question, unfold } from './journey.ts';
import { browser } from './shared-browser.ts';

const refugee = {
  situation: 'protection',
  permit: 'refugee',
  permitGrantedOn: '2026-03',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'reception-centre',
  education: 'primary',
  trainingStatus: 'not-started',
  programmeStatus: 'not-started',
};

const chosen = (page: Page) => page.locator('[data-question] input:checked').getAttribute('value');
const settled = (page: Page, id: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] === wanted,
    id,
  );

/** From the answers on the results back to the second question. */
async function changePermit(page: Page): Promise<void> {
  await unfold(page, '.answers');
  await page.locator('.answers [data-action="change"]').nth(1).click();
  await settled(page, 'permit');
}

test('Back in the browser and on the page restore the earlier answer, and Forward the later one', async () => {
  const { page, end } = await openCheck(browser, 'en');
  const address = page.url();
  await answer(page, 'protection');
  const second = (await question(page)) as string;
  await page.goBack();
  await settled(page, 'situation');
  expect(await chosen(page)).toBe('protection');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.goForward();
  await settled(page, second);
  await page.click('[data-action="back"]');
  await settled(page, 'situation');
  expect(page.url()).toBe(address);
  expect(Object.keys(await page.evaluate(() => history.state))).toEqual(['step']);
  await end();
});

test('on a sensitive screen nobody has to answer', async () => {
  const { page, end } = await openCheck(browser, 'en');
  const given: Record<string, string> = {
    situation: 'ukraine',
    permit: 'collective-protection',
    ukraineGroup: 'citizen',
    permitGrantedOn: '2024-05',
    secondCitizenship: 'none',
  };
  for (let id = await question(page); id !== 'tripToUkraine'; id = await question(page))
    await answer(page, given[id as string] ?? 'unknown');
  expect(await page.locator('[data-option="withheld"]').count()).toBe(1);
  await end();
});

test('nothing chosen: the summary takes the focus and leads to the first answer', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await press(page, '[data-action="continue"]');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first-situation');
  expect(page.url()).not.toContain('#');
  await answer(page, 'protection');
  await end();
});

test('a changed answer removes what no longer counts, names it, and returns to the review', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answerAll(page, refugee);
  await changePermit(page);
  expect(await chosen(page)).toBe('refugee');
  await answer(page, 'family-of-worker');
  expect(await page.locator('h1').textContent()).toBe('Check your answers');
  expect(await page.locator('[role="status"] .notice').textContent()).toBe(
    'We removed what no longer counts: Earlier permit · Where you live now',
  );
  await end();
});

test('a change that opens questions asks them before the review, and says so', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answerAll(page, { situation: 'europe', permit: 'eea-citizen' });
  await changePermit(page);
  await answer(page, 'refugee');
  expect(await question(page)).toBeDefined();
  expect(await page.locator('[role="status"] .notice').textContent()).toContain('Your change adds');
  await end();
});

test('a result that lacks an answer asks it right away and comes back', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answer(page, 'protection');
  await answer(page, 'refugee');
  await press(page, '[data-action="show-results"]');
  expect((await outcomes(page))['introduction-programme']).toBe('unknown');
  await openResult(page, 'introduction-programme');
  await press(page, 'article [data-action="ask"]');
  expect(await question(page)).toBe('permitGrantedOn');
  await answerAll(page, refugee);
  expect(await outcomes(page)).toEqual({ 'introduction-programme': 'not-yet' });
  expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true);
  await backToRow(page, 'introduction-programme');
  await end();
});

test('“I do not know” tells how to find out', async () => {
  const { page, end } = await openCheck(browser, 'en');
  expect(await page.locator('.find').isVisible()).toBe(false);
  await page.locator('[data-action="unknown"]').check();
  expect(await page.locator('.find').isVisible()).toBe(true);
  await end();
});

test.each(['norwegian-citizen', 'visitor'])('%s leads to a page of its own with a way back', async (permit) => {
  const { page, end } = await openCheck(browser, 'en');
  await answer(page, 'other');
  await page.locator(`[data-option="${permit}"]`).check();
  await page.locator('[data-action="continue"]').click();
  await page.locator('[data-question]').waitFor({ state: 'detached' });
  expect(await page.locator('main ul a').count()).toBeGreaterThan(0);
  await page.locator('[data-action="change"]').click();
  await settled(page, 'permit');
  await end();
});

describe('deleting everything', () => {
  test('asks once, then leaves nothing in the page, the tab or the history', async () => {
    const { page, end } = await openCheck(browser, 'en');
    await answerAll(page, refugee);
    await unfold(page, '[data-action="delete"]');
    await page.locator('[data-action="delete"]').click();
    await settled(page, 'situation');
    expect(await page.locator('[role="status"] .notice').textContent()).toBe('All your answers are deleted.');
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.waitForFunction(() => history.state.step === 0);
    await page.goForward();
    expect(await question(page)).toBe('situation');
    await end();
  });
});

test('the language can change in the middle: the same question follows', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answer(page, 'protection');
  const second = await question(page);
  await page.goto(page.url().replace('/en/', '/ar/'));
  await settled(page, second as string);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.click('[data-action="back"]');
  await settled(page, 'situation');
  expect(await chosen(page)).toBe('protection');
  await end();
});

test('at the end, another language shows the results', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answerAll(page, refugee);
  const before = await outcomes(page);
  expect(Object.keys(before).length).toBeGreaterThan(20);
  await page.goto(page.url().replace('/en/', '/uk/'));
  await page.locator('.rows').first().waitFor();
  expect(await outcomes(page)).toEqual(before);
  await end();
});
