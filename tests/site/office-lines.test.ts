/** The line in the language of the offices beside what must not be misread: in translations that nobody has checked, and nowhere else. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tenPeople } from '../support/ten-people.ts';
import { answer, inProgramme, openCheck, openResult, walk, withFriends } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const LINE = '.office-line';

/** The lines below an element, in the order of the page. */
const lines = (page: Page, inside = 'main'): Promise<string[]> =>
  page.locator(`${inside} ${LINE}`).evaluateAll((all) => all.map((one) => one.textContent ?? ''));

/** Each says what language it is in, and runs in its direction. */
const marks = (page: Page): Promise<string[]> =>
  page
    .locator(LINE)
    .evaluateAll((all) => [...new Set(all.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`))]);

const headline = 'Først en bolig, hvis en kommune sier ja';

describe.each(['uk', 'ar'])('in %s', { timeout: 120_000 }, (lang) => {
  test('stands under the heading and beside the status of every row, and once only', async () => {
    const { page, later, complaints, end } = await openCheck(browser, lang);
    await walk(page, tenPeople['a refugee in a centre'] as Record<string, string>);
    await page.locator(`h1 + ${LINE}`).waitFor();
    expect(await page.locator(`h1 + ${LINE}`).textContent()).toContain(headline);
    const rows = await page.locator('.way .row').count();
    expect(rows).toBeGreaterThan(4);
    expect(await page.locator(`.way .row-line > ${LINE}`).count()).toBe(rows);
    expect(await marks(page)).toEqual(['nb ltr']);
    // With both languages on, the second line is there already.
    await page.locator('[data-action="both"]').check();
    await page.locator('h1 .second').waitFor();
    expect(await lines(page)).toEqual([]);
    expect(await page.locator('h1 .second').textContent()).toContain(headline);
    expect(later).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('stands with a duty and an amount on the screen of a right', async () => {
    const { page, end } = await openCheck(browser, lang);
    await walk(page, { ...inProgramme, childrenBorn: '2020-05' });
    await page.locator(`.way .row ${LINE}`).first().waitFor();
    await openResult(page, 'introduction-programme');
    await page.locator(`.consequence ${LINE}`).waitFor();
    const all = (await lines(page, 'article')).join('\n');
    expect(all).toContain('Din rett og plikt');
    expect(await page.locator(`.reason ${LINE}`).count()).toBe(0);
    await page.goBack();
    await openResult(page, 'child-benefit');
    await page.locator(`.amount ${LINE}`).waitFor();
    expect(await page.locator(`.amount ${LINE}`).textContent()).toMatch(/^\d[\d\s]+kr i måneden/);
    await end();
  });

  test('stands with what must be done by a last day', async () => {
    const { page, end } = await openCheck(browser, lang);
    await walk(page, withFriends);
    await page.locator(`.way .row ${LINE}`).first().waitFor();
    await openResult(page, 'settlement');
    await page.locator(`.last-days li > ${LINE}`).first().waitFor();
    expect((await lines(page, '.last-days')).join('\n')).toMatch(/senest|siste dag/i);
    await end();
  });

  test.each([
    ['', '.promise', 'Du logger ikke inn.'],
    ['', '.lead', 'ingenting sendes'],
    ['privacy/', '.lead', 'Svarene dine blir på denne telefonen'],
    ['privacy/', '.pairs', 'Svarene ligger bare i denne fanen'],
  ])('stands beside the promises of /%s in %s', async (path, inside, text) => {
    const { page, end } = await visit(browser, `/${lang}/${path}`);
    expect((await lines(page, inside)).join('\n')).toContain(text);
    expect(await marks(page)).toEqual(['nb ltr']);
    await end();
  });

  test('stands where the check is not about somebody', async () => {
    const { page, end } = await openCheck(browser, lang);
    await answer(page, 'other');
    await page.locator('[data-option="norwegian-citizen"]').check();
    await page.locator('[data-action="continue"]').click();
    await page.locator(`h1 + ${LINE}`).waitFor();
    expect((await lines(page)).length).toBe(2);
    await end();
  });
});

describe.each(['nb', 'en'])('in %s', { timeout: 120_000 }, (lang) => {
  test('stands nowhere', async () => {
    const { page, end } = await openCheck(browser, lang);
    await walk(page, tenPeople['a refugee in a centre'] as Record<string, string>);
    await page.locator('.way .row').first().waitFor();
    expect(await lines(page)).toEqual([]);
    for (const path of ['', 'privacy/']) {
      await page.goto(new URL(`/${lang}/${path}`, page.url()).href);
      expect(await lines(page, 'body')).toEqual([]);
    }
    await end();
  });
});
