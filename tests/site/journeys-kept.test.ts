import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { rulebook } from '../support/rulebook.ts';
import { answer, answerAll, isMarked, isReady, openCheck, outcomes, question } from './journey.ts';
import { browser } from './shared-browser.ts';

const notice = (page: Page) => page.locator('[role="status"] .notice').textContent();
const keep = (text: string) => (page: Page) =>
  page.addInitScript((value) => sessionStorage.setItem('rettvei', value), text);

describe('answers kept in this tab', () => {
  test('survive a reload, at the same question', async () => {
    const { page, end } = await openCheck(browser, 'en');
    await answer(page, 'protection');
    const second = await question(page);
    await page.reload();
    await isReady(page);
    expect(await question(page)).toBe(second);
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] === 'situation',
    );
    await end();
  });

  test('are the only thing that is stored, and only in this tab', async () => {
    const { page, end } = await openCheck(browser, 'en');
    await answer(page, 'protection');
    const stored = await page.evaluate(() => ({
      session: { ...sessionStorage },
      local: { ...localStorage },
      cookies: document.cookie,
    }));
    expect(stored.local).toEqual({});
    expect(stored.cookies).toBe('');
    expect(Object.keys(stored.session)).toEqual(['rettvei']);
    expect(Object.keys(JSON.parse(stored.session['rettvei'] as string)).sort()).toEqual([
      'answers',
      'rules',
      'screen',
      'seen',
      'v',
    ]);
    await end();
  });

  test.each([
    '{',
    '"x"',
    '{"v":1,"rules":"2020-01-01","seen":1,"answers":{"permit":"refugee"}}',
    '{"v":1,"answers":{"__proto__":1}}',
  ])('%s is dropped with one sentence', async (text) => {
    const { page, complaints, end } = await openCheck(browser, 'en', { before: keep(text) });
    expect(await question(page)).toBe('situation');
    expect(await notice(page)).toBe('We could not use the saved answers, so we deleted them. Please start again.');
    expect(complaints).toEqual([]);
    await end();
  });

  test('are deleted when the page was last seen more than 30 minutes ago', async () => {
    const seen = Date.parse('2026-11-22T12:00:00') - 30 * 60_000 - 1;
    const text = JSON.stringify({
      v: 1,
      rules: rulebook.checkedOn,
      seen,
      answers: { situation: 'protection', permit: 'refugee' },
      screen: 'permitGrantedOn',
    });
    const { page, end } = await openCheck(browser, 'en', {
      before: keep(text),
      timezoneId: Intl.DateTimeFormat().resolvedOptions().timeZone,
    });
    expect(await question(page)).toBe('situation');
    expect(await notice(page)).toContain('30 minutes');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await end();
  });

  test('are deleted when the open page comes back into sight after more than 30 minutes', async () => {
    const { page, end } = await openCheck(browser, 'en');
    await answer(page, 'protection');
    const turn = (state: string) =>
      page.evaluate((now) => {
        Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await turn('hidden');
    await page.clock.setFixedTime(new Date('2026-11-22T12:30:01'));
    await turn('visible');
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] === 'situation',
    );
    expect(await notice(page)).toContain('30 minutes');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await end();
  });

  test('live in memory where the browser forbids storage', async () => {
    const forbid = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(window, 'sessionStorage', {
          get() {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      });
    const { page, complaints, end } = await openCheck(browser, 'en', { before: forbid });
    await answerAll(page, { situation: 'europe', permit: 'eea-citizen' });
    expect(await outcomes(page)).toMatchObject({ 'right-to-work': 'right' });
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('before the script has come', () => {
  const slow = (page: Page) =>
    page.route('**/_astro/_App*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });

  async function arrive(path = 'en/check/') {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await slow(page);
    await page.goto(`${inject('address')}${path}`, { waitUntil: 'commit' });
    await page.locator('[data-option="protection"]').waitFor();
    return { page, complaints, end: () => context.close() };
  }

  test('an answer and Continue are kept and take effect', async () => {
    const { page, complaints, end } = await arrive();
    await page.locator('[data-option="protection"]').check();
    await page.locator('[data-action="continue"]').click();
    expect(await page.evaluate(() => 'ready' in document.documentElement.dataset)).toBe(false);
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] !== 'situation',
    );
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] === 'situation',
    );
    expect(await page.locator('input:checked').getAttribute('value')).toBe('protection');
    expect(complaints).toEqual([]);
    await end();
  });

  test('an answer alone stays chosen', async () => {
    const { page, end } = await arrive();
    await page.locator('[data-option="protection"]').check();
    await isMarked(page, 'ready');
    expect(await page.locator('input:checked').getAttribute('value')).toBe('protection');
    await page.locator('[data-action="continue"]').click();
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] !== 'situation',
    );
    await end();
  });

  test('Continue without an answer becomes the error, and asking for results shows them', async () => {
    const first = await arrive();
    await first.page.locator('[data-action="continue"]').click();
    await first.page.locator('.error-summary').waitFor();
    await first.end();
    const second = await arrive();
    await second.page.locator('[data-action="show-results"]').click();
    await second.page.locator('.emergency').waitFor();
    await second.end();
  });
});
