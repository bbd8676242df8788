import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answer, answerAll, isMarked, openCheck, outcomes, question, unfold } from './journey.ts';
import { browser } from './shared-browser.ts';

const OUTSIDE = 'https://www.yr.no/';
/** The page that "Leave" leads to, without a net. */
const weather = (page: Page) =>
  page.route(`${OUTSIDE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
/** An answer without content leaves the browser on the page where it is. */
const stay = (page: Page) => page.route(`${OUTSIDE}**`, (route) => route.fulfill({ status: 204 }));
const forbidStorage = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
const stored = (page: Page) => page.evaluate(() => sessionStorage.length);
/** The check from the start: the first question, and nothing chosen. */
const isFresh = async (page: Page) => {
  await isMarked(page, 'ready');
  expect(await question(page)).toBe('situation');
  expect(await page.locator('input:checked').count()).toBe(0);
};

async function someAnswers(page: Page): Promise<void> {
  await answer(page, 'protection');
  await answer(page, 'refugee');
  await answer(page, '2026-03');
}

describe('Leave this page', () => {
  test.each([
    ['its link', (page: Page) => page.locator('[data-action="leave"]').click()],
    [
      'Shift three times',
      async (page: Page) => {
        for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      },
    ],
  ])('by %s deletes everything, and Back leads to nobody’s answers', async (_how, leave) => {
    const { page, end } = await openCheck(browser, 'en', { before: weather });
    await someAnswers(page);
    await leave(page);
    await page.waitForURL(OUTSIDE);
    expect(await page.title()).toBe('Weather');
    await page.goto(`${inject('address')}en/check/`);
    await isFresh(page);
    expect(await stored(page)).toBe(0);
    await end();
  });

  test('Forward leads back out: the screens that lie there know nothing any more', async () => {
    const { page, end } = await openCheck(browser, 'en', { before: weather });
    await someAnswers(page);
    await page.locator('[data-action="leave"]').click();
    await page.waitForURL(OUTSIDE);
    // The page of that entry finds no answers and goes back to where they were left.
    await page.goForward({ waitUntil: 'commit' }).catch(() => undefined);
    await page.waitForURL(OUTSIDE);
    await page.waitForFunction(() => document.title === 'Weather');
    await end();
  });

  test('forgets what was in memory only, where the browser forbids storage', async () => {
    const { page, end } = await openCheck(browser, 'en', {
      before: async (opened) => {
        await weather(opened);
        await forbidStorage(opened);
      },
    });
    await someAnswers(page);
    await stay(page);
    await page.locator('[data-action="leave"]').click();
    await page.waitForFunction(() => document.querySelector('[data-question="situation"]') !== null);
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(await page.locator('body').isVisible()).toBe(false);
    await end();
  });

  test('a page that the browser kept as it was is loaded afresh', async () => {
    const { page, end } = await openCheck(browser, 'en', { before: weather });
    await someAnswers(page);
    // What the browser does with a page that it kept: the address could not be left, and it is shown again.
    await stay(page);
    await page.locator('[data-action="leave"]').click();
    await page.waitForFunction(() => document.body.hidden);
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
    ]);
    await isFresh(page);
    await end();
  });
});

describe('Delete everything', () => {
  const atResults = async () => {
    const opened = await openCheck(browser, 'en');
    await answerAll(opened.page, { situation: 'europe', permit: 'eea-citizen' });
    expect(await outcomes(opened.page)).toMatchObject({ 'right-to-work': 'right' });
    return opened;
  };

  test('asks once, empties memory and the tab’s store, and Back and Forward show nothing', async () => {
    const { page, end } = await atResults();
    await unfold(page, '[data-action="delete"]');
    await page.locator('[data-action="delete"]').click();
    await page.waitForFunction(() => document.querySelector('[data-question="situation"]'));
    await isFresh(page);
    expect(await stored(page)).toBe(0);
    await page.goForward();
    await isFresh(page);
    expect(await outcomes(page)).toEqual({});
    await page.reload();
    await isFresh(page);
    await end();
  });

  test('a page that the browser kept shows nothing of what was deleted meanwhile', async () => {
    const { page, end } = await atResults();
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      sessionStorage.clear();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await isFresh(page);
    await end();
  });
});
