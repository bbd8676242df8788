import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import { tenPeople } from '../support/ten-people.ts';
import { openResults, overflow } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** What the page copies when a button is pressed. */
async function copied(page: Page, action: string): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator(`[data-action="${action}"]`).click();
  await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
  return clipboard(page);
}

const father = tenPeople['a father in the programme'] ?? {};

async function results(slug: string) {
  const check = await openResults(browser, slug, father, { permissions: ['clipboard-read', 'clipboard-write'] });
  await check.page.locator('details:has([data-action="copy-link"]) > summary').click();
  return check;
}

const programmesIn = (page: Page, kinds: string): Promise<string[]> =>
  page.locator(kinds).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['programme'] ?? '').sort());

describe.each(oneOfEachKind)('a list shared in $slug', ({ slug }) => {
  test('holds results and no answers, opens as somebody else’s, and leaves the address at once', async () => {
    const { page, complaints, end } = await results(slug);
    await page.locator('[data-action="with-sensitive"]').check();
    const shown = await programmesIn(
      page,
      ':is([data-kind=duty], [data-kind=likely], [data-kind=may], [data-kind=waiting])',
    );
    const link = await copied(page, 'copy-link');
    expect(link.length).toBeLessThanOrEqual(200);
    expect(link).not.toMatch(/refugee|permit|2026|25-54/);
    await page.goto(link);
    await page.locator('[data-programme]').first().waitFor();
    expect(page.url()).toBe(`${inject('address')}${slug}/list/`);
    expect(await programmesIn(page, '[data-programme]')).toEqual(shown);
    expect(shown.length).toBeGreaterThan(5);
    expect(await page.locator('.lead').textContent()).toBeTruthy();
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('is short: rows on at most two and a half screens, each of which opens what it is and whom to ask', async () => {
    const { page, end } = await results(slug);
    await page.goto(await copied(page, 'copy-link'));
    const rows = page.locator('.way > .stop > .rows > li');
    await rows.first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight / innerHeight)).toBeLessThanOrEqual(2.5);
    expect(
      await page.locator('.stop').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['stop'])),
    ).toEqual(['now', 'later']);
    const first = rows.first();
    expect(await first.locator('.office').first().isVisible()).toBe(false);
    await first.locator('summary').first().press('Enter');
    expect(await first.locator('.office').first().isVisible()).toBe(true);
    // No amounts, whatever opens.
    expect(await page.locator('main').textContent()).not.toMatch(/\d[\s\u00a0]?\d{3} kr/);
    await end();
  });

  test('as text opens with the answer, ends with the link, and has no answers', async () => {
    const { page, end } = await results(slug);
    const sentence = await page.locator('main h1').textContent();
    const text = await copied(page, 'copy-text');
    expect(text.split('\n')[0]).toBe(sentence);
    expect(text.split('\n').at(-1)).toContain(`${inject('address')}${slug}/list/#`);
    expect(text.length).toBeLessThanOrEqual(700);
    expect(text).not.toMatch(/\brefugee\b|25-54|[\u2066-\u2069]/);
    await end();
  });
});

test('a browser that lets nobody copy says so', async () => {
  const { page, complaints, end } = await results('en');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  for (const action of ['copy-text', 'copy-link']) {
    await page.locator(`[data-action="${action}"]`).click();
    await page.getByText('Your browser did not let us copy. Use another way.').waitFor();
  }
  expect(complaints).toEqual([]);
  await end();
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
