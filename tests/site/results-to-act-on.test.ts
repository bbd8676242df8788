import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { startBrowser } from './browser.ts';
import { answer, answerAll, openCheck, overflow, question, tabTo } from './journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Came from Ukraine, lives with friends, heard of the permit in September 2026. */
const withFriends = {
  situation: 'ukraine',
  permit: 'collective-protection',
  ukraineGroup: 'citizen',
  permitGrantedOn: '2026-08',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'private',
  settlementOffer: 'none',
  education: 'higher',
  trainingStatus: 'not-started',
  programmeStatus: 'not-started',
  tripToUkraine: 'none',
};

async function toResults(page: Page, given: Record<string, string>): Promise<void> {
  await answerAll(page, given);
  await page.locator('article').first().waitFor();
}

describe('a last day', () => {
  test('comes first, and goes into the calendar without saying what for', async () => {
    const { page, complaints, end } = await openCheck(browser, 'en', { acceptDownloads: true });
    await toResults(page, withFriends);
    // The answer changes no result, so the check did not ask; the card does.
    await page.locator('[data-programme="settlement"] .last-days button').click();
    expect(await question(page)).toBe('toldOfPermitOn');
    await answer(page, '2026-09');
    const first = page.locator('.do-first li').first();
    expect(await first.textContent()).toContain('Last day: 01.03.2027 (Monday 1 March 2027)');
    const [download] = await Promise.all([page.waitForEvent('download'), first.locator('button').click()]);
    expect(download.suggestedFilename()).toBe('rettvei.ics');
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8'))).getFirstSubcomponent(
        'vevent',
      ) as ICAL.Component,
    );
    expect([event.summary, event.startDate.toString()]).toEqual(['Reminder', '2027-03-01']);
    expect(complaints).toEqual([]);
    await end();
  });
});

describe.each(languages)('results in $slug', ({ slug }) => {
  test('have a card to show at each office, with Norwegian large and the own language under it', async () => {
    const { page, later, end } = await openCheck(browser, slug);
    await toResults(page, withFriends);
    const card = page.locator('.office-card').first();
    expect(await card.getAttribute('lang')).toBe('nb');
    expect(await card.getAttribute('dir')).toBe('ltr');
    expect(await card.textContent()).toMatch(slug === 'nb' ? /Jeg trenger hjelp/ : /Jeg snakker \w+ og trenger tolk/);
    expect(await page.locator('.office-card-own').count()).toBe(
      slug === 'nb' ? 0 : await page.locator('.office-card').count(),
    );
    expect(later).toEqual([]);
    await end();
  });

  test('name for every result the office to ask, what to bring and how to ask again', async () => {
    const { page, end } = await openCheck(browser, slug);
    await toResults(page, withFriends);
    const settled = page.locator('article:not([data-outcome="unknown"])');
    const cards = await settled.evaluateAll((all) =>
      all.map((card) => ({
        office: card.querySelectorAll('.office').length,
        papers: card.querySelectorAll('.ticks li').length,
        sources: card.querySelectorAll('.proof a').length,
        headings: card.querySelectorAll('h4').length,
      })),
    );
    expect(cards.length).toBeGreaterThan(5);
    for (const card of cards) {
      expect(card.office).toBe(1);
      expect(card.papers).toBeGreaterThan(0);
      expect(card.sources).toBeGreaterThan(0);
      expect(card.headings).toBeGreaterThanOrEqual(4);
    }
    await end();
  });
});

const others = languages.filter(({ slug }) => slug !== 'nb');

describe.each(others)('two languages at once in $slug', ({ slug, dir }) => {
  test('Norwegian stands under every line, on questions and on results', async () => {
    const { page, complaints, end } = await openCheck(browser, slug);
    await page.locator('[data-action="both"]').check();
    await page.locator('h1 [data-lang="nb"]').waitFor();
    expect(await page.locator('[data-question] .option [data-lang="nb"]').count()).toBe(
      await page.locator('[data-question] .option').count(),
    );
    expect(await overflow(page)).toBe(0);
    await toResults(page, withFriends);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(await page.locator('article h3 [data-lang="nb"][dir="ltr"]').count()).toBe(
      await page.locator('article h3').count(),
    );
    expect(await page.locator('h1 [data-lang="nb"]').textContent()).toBe('Dette kan du ha rett til');
    expect(await overflow(page)).toBe(0);
    await page.locator('[data-action="both"]').uncheck();
    expect(await page.locator('h1 [data-lang="nb"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});

test('Norwegian texts that do not come are said to be missing, and the check goes on', async () => {
  const { page, end } = await openCheck(browser, 'uk', {
    before: (opened) => opened.route('**/texts/both.*', (route) => route.abort()),
  });
  await page.locator('[data-action="both"]').check();
  await page.waitForFunction(() => document.querySelector('.both-switch .hint')?.textContent !== '');
  await answer(page, 'protection');
  expect(await question(page)).toBe('permit');
  await end();
});

test('a link of the page leads to the card, by keyboard', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await toResults(page, withFriends);
  await tabTo(page, '.do-first a');
  const wanted = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash.slice(1));
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(wanted);
  expect(page.url()).toBe(`${inject('address')}en/check/`);
  await end();
});

test('a link to a result that is folded away opens the fold', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await toResults(page, { situation: 'refused', permit: 'refused', age: '25-54' });
  const link = page.locator('.do-first a[href="#result-asylum"]').first();
  expect(await page.locator('#result-asylum').isVisible()).toBe(false);
  await link.click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('result-asylum');
  expect(await page.locator('#result-asylum').isVisible()).toBe(true);
  await end();
});
