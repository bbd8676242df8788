import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { startBrowser } from './browser.ts';
import { answerAll, inProgramme, openCheck, overflow, press } from './journey.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What the page copies when a button is pressed. */
async function copied(page: Page, action: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator(`[data-action="${action}"]`).click();
  await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
  return clipboard(page);
}

async function results(slug: string) {
  const check = await openCheck(browser, slug, { permissions: ['clipboard-read', 'clipboard-write'] });
  await answerAll(check.page, inProgramme);
  await press(check.page, '[data-action="show-results"]');
  await check.page.locator('article').first().waitFor();
  return check;
}

describe.each(languages)('a list shared in $slug', ({ slug }) => {
  test('holds results and no answers, opens as somebody else’s, and leaves the address at once', async () => {
    const { page, complaints, end } = await results(slug);
    const shown = await page
      .locator('article')
      .evaluateAll((all) =>
        all
          .filter((one) => ['duty', 'likely', 'may', 'waiting'].includes(one.dataset['kind'] ?? ''))
          .map((one) => one.dataset['programme']),
      );
    const link = await copied(page, 'copy-link');
    expect(link.length).toBeLessThanOrEqual(200);
    expect(link).not.toMatch(/refugee|permit|2026|25-54/);
    await page.goto(link);
    await page.locator('[data-programme]').first().waitFor();
    expect(page.url()).toBe(`${inject('address')}${slug}/list/`);
    const listed = await page
      .locator('[data-programme]')
      .evaluateAll((all) => all.map((one) => one.dataset['programme']));
    expect(
      shown
        .filter((id) => !listed.includes(id as string))
        .every((id) => /return|asylum|social-as|birth|parental-b/.test(id ?? '')),
    ).toBe(true);
    expect(listed.length).toBeGreaterThan(5);
    expect(await page.locator('.lead').textContent()).toBeTruthy();
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('as text names offices and no answers', async () => {
    const { page, end } = await results(slug);
    const text = await copied(page, 'copy-text');
    expect(text).toContain('(introduksjonsprogram)');
    expect(text).toContain(`${inject('address')}${slug}/`);
    expect(text).not.toMatch(/\brefugee\b|25-54|[\u2066-\u2069]/);
    await end();
  });
});

test('choosing another language keeps the list', async () => {
  const { page, end } = await visit(browser, '/en/list/#1.g17g1d.ipd');
  await page.locator('[data-programme="introduction-programme"]').waitFor();
  await page.locator('.menu summary').click();
  await page.locator('.menu-panel a[hreflang="ar"]').click();
  await page.waitForURL('**/ar/list/');
  await page.locator('[data-programme="introduction-programme"]').waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await end();
});

test('a list from before a change of the law says which line has changed', async () => {
  // The list is of 31 December 2025; the programme's rules changed the day after.
  const day = (Date.parse('2025-12-31') / 86_400_000).toString(36);
  const { page, end } = await visit(browser, `/en/list/#1.${day}${day}.ipdcml`);
  await page.locator('[data-programme="introduction-programme"] [data-list="changed"]').waitFor();
  expect(await page.locator('[data-programme="competence-mapping"] [data-list="changed"]').count()).toBe(0);
  expect(await page.locator('[data-list="older"]').count()).toBe(1);
  await end();
});

describe('what is no list gives one plain sentence', () => {
  test.each([
    ['nothing', ''],
    ['another version', '#9.g17g1d.ipd'],
    ['garbage', '#%E0%A4%A'],
    ['HTML', '#1.g17g1d.<img src=x onerror=alert(1)>'],
    ['a script', '#<script>document.title="hit"</script>'],
    ['a megabyte', `#1.g17g1d.${'ipd'.repeat(350_000)}`],
  ])('%s', async (_what, fragment) => {
    const { page, complaints, end } = await visit(browser, `/en/list/${fragment}`);
    await page.locator('[data-list="unreadable"]').waitFor();
    expect(page.url()).toBe(`${inject('address')}en/list/`);
    expect(await page.locator('img, article').count()).toBe(0);
    expect(await page.title()).not.toBe('hit');
    expect(complaints).toEqual([]);
    await end();
  });
});
