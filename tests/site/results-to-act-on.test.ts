import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import { answer, notBegun, openCheck, openResults, overflow, question, tabTo, walk } from './journey.ts';
import { browser } from './shared-browser.ts';

async function toResults(page: Page, given: Record<string, string>): Promise<void> {
  await walk(page, given);
  await page.locator('[data-programme]').first().waitFor();
}

/** Opens a result from its row, wherever that is folded. */
async function open(page: Page, programme: string): Promise<void> {
  const row = page.locator(`li[data-programme="${programme}"] > .row`);
  await row.evaluate((found) => {
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
  });
  await row.click();
  await page.locator(`article[data-programme="${programme}"]`).waitFor();
}

describe('a last day', () => {
  test('comes first, and goes into the calendar without saying what for', async () => {
    const { page, complaints, end } = await openResults(browser, 'en', notBegun, { acceptDownloads: true });
    // The answer changes no result, so the check did not ask; the result does.
    await open(page, 'settlement');
    await page.locator('.last-days button').click();
    expect(await question(page)).toBe('toldOfPermitOn');
    await answer(page, '2026-09');
    await page.locator('article[data-programme="settlement"]').waitFor();
    await page.goBack();
    const first = page.locator('[data-step]').first();
    expect(await first.textContent()).toContain('Last day: 01.03.2027 (Monday 1 March 2027)');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action="calendar"]').first().click(),
    ]);
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

describe.each(oneOfEachKind)('results in $slug', ({ slug }) => {
  test('have a card for the office with only this errand, Norwegian large and the own language under it', async () => {
    const { page, later, end } = await openResults(browser, slug, notBegun);
    await open(page, 'norwegian-training');
    await page.locator('.at-office summary').click();
    const card = page.locator('.at-office .office-card');
    expect(await card.getAttribute('lang')).toBe('nb');
    expect(await card.getAttribute('dir')).toBe('ltr');
    expect(await card.textContent()).toMatch(
      slug === 'nb' ? /Jeg trenger hjelp/ : /Språket mitt: \w+\. Jeg trenger tolk/,
    );
    expect(await card.locator('li').count()).toBe(1);
    expect(await page.locator('.at-office .office-card-own').count()).toBe(slug === 'nb' ? 0 : 1);
    expect(later.filter((address) => !/beside|texts|_astro|pictures/.test(address))).toEqual([]);
    await end();
  });

  test('name for every result the office to ask, what to bring and how to ask again', async () => {
    const { page, end } = await openResults(browser, slug, notBegun);
    const settled = await page
      .locator('li[data-programme]:not([data-outcome="unknown"], [data-outcome="no"])')
      .evaluateAll((all) => all.map((one) => one.dataset['programme'] as string));
    expect(settled.length).toBeGreaterThan(5);
    for (const programme of settled) {
      await open(page, programme);
      const shown = await page.locator('article').evaluate((one) => ({
        office: one.querySelectorAll('.office').length,
        papers: one.querySelectorAll('.ticks li').length,
        sources: one.querySelectorAll('.proof a').length,
        folds: one.querySelectorAll('.tail > details').length,
      }));
      expect(shown.office, programme).toBe(1);
      expect(shown.papers, programme).toBeGreaterThan(0);
      expect(shown.sources, programme).toBeGreaterThan(0);
      expect(shown.folds, programme).toBe(3);
      await page.goBack();
      await page.locator('.way').waitFor();
    }
    await end();
  });
});

const others = oneOfEachKind.filter(({ slug }) => slug !== 'nb');

describe.each(others)('two languages at once in $slug', ({ slug, dir }) => {
  test('Norwegian stands under every line, on questions and on results', async () => {
    const { page, complaints, end } = await openCheck(browser, slug);
    await page.locator('[data-action="both"]').check();
    await page.locator('h1 [data-lang="nb"]').waitFor();
    expect(await page.locator('[data-question] .option [data-lang="nb"]').count()).toBe(
      await page.locator('[data-question] .option').count(),
    );
    expect(await overflow(page)).toBe(0);
    await toResults(page, notBegun);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(await page.locator('.row-name [data-lang="nb"][dir="ltr"]').count()).toBe(
      await page.locator('.row-name').count(),
    );
    expect(await page.locator('h1 [data-lang="nb"]').textContent()).toMatch(/^(Du|Kommunen|Kontoret) .*\.$/);
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

test('a result opens by keyboard at the same address, and Back leads to its row', async () => {
  const { page, end } = await openResults(browser, 'en', notBegun);
  await tabTo(page, '.way .row');
  const wanted = await page.evaluate(() => document.activeElement?.closest('li')?.dataset['programme']);
  await page.keyboard.press('Enter');
  await page.locator(`article[data-programme="${wanted}"]`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.matches('article .result-name'))).toBe(true);
  expect(page.url()).toBe(`${inject('address')}en/check/`);
  await page.goBack();
  await page.locator('.way').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['programme'])).toBe(wanted);
  await end();
});

test('Back leads to a row that is folded away, too', async () => {
  const { page, end } = await openResults(browser, 'en', {
    situation: 'refused',
    permit: 'refused',
    age: '25-54',
    childrenBorn: 'none',
  });
  await open(page, 'settlement');
  await page.goBack();
  await page.locator('.way').waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.dataset['programme'])).toBe('settlement');
  expect(await page.locator('li[data-programme="settlement"]').isVisible()).toBe(true);
  await end();
});

test('why a result is so names each answer behind it with Change, once', async () => {
  const { page, end } = await openResults(browser, 'en', notBegun);
  await open(page, 'introduction-programme');
  await page.locator('.tail > details > summary').first().click();
  const grounds = await page.locator('.why li').allTextContents();
  expect(grounds.length).toBeGreaterThan(0);
  expect(new Set(grounds).size).toBe(grounds.length);
  expect(await page.locator('.why li [data-action="change"]').count()).toBe(grounds.length);
  await end();
});

test('what somebody has instead opens from the result that they do not get, at the same address', async () => {
  const { page, end } = await openResults(browser, 'en', notBegun);
  await open(page, 'introduction-programme');
  const instead = page.locator('[data-action="nearest"]');
  const name = await instead.textContent();
  await instead.click();
  await page.waitForFunction((wanted) => document.querySelector('.result-name')?.textContent === wanted, name);
  expect(page.url()).toBe(`${inject('address')}en/check/`);
  await page.goBack();
  await page.locator('article[data-programme="introduction-programme"]').waitFor();
  await end();
});

test('a last day that two results share stands with both', async () => {
  const { page, end } = await openResults(browser, 'en', notBegun);
  for (const programme of ['settlement', 'agreed-self-settlement']) {
    await open(page, programme);
    expect(await page.locator('.last-days li').count(), programme).toBe(1);
    await page.goBack();
    await page.locator('.way').waitFor();
  }
  await end();
});
