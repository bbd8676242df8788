import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { startBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const list = '#1.g17g1d.ipdhclcbmsew';
const pages = [
  '/',
  '/404.html',
  '/en/',
  '/ar/',
  '/en/privacy/',
  '/ar/privacy/',
  '/uk/privacy/',
  '/ar/topics/',
  '/ar/topics/introduction-programme/',
  '/uk/topics/norwegian-training/',
  '/ar/about/',
  '/ar/for-helpers/',
  '/ar/accessibility/',
  '/ar/download/',
  '/uk/offline/',
  '/en/search/',
  '/ar/search/',
  '/en/helper/',
  '/ar/helper/',
  `/en/list/${list}`,
  `/ar/list/${list}`,
  '/ar/list/',
  '/ar/offices/',
  '/ar/words/',
  '/ar/checklist/',
  '/uk/list/without-script/',
  '/en/for-organisations/',
  '/ar/posters/',
];
describe.each(pages)('%s', (path) => {
  test('gives axe nothing to report in light and dark', async () => {
    const { page, end } = await arrive(path);
    await page.evaluate(() => {
      // The menu of languages lies over the page: opened, it would hide what is looked at.
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) details.open = true;
    });
    // A page of its own in the page, looked at by itself.
    expect(await axeFaults(page, { without: '#organisations-preview' })).toEqual([]);
    await end();
  });

  test('offers targets of at least 48 px, and never scrolls sideways: narrow, or with text twice as large, spaced out', async () => {
    const { page, end } = await arrive(path);
    const small = await page
      .locator('.bar a, .bar summary, .footer a, .button, .language-list a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 48)
          .map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
    for (const width of [280, 320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      document.body.style.wordSpacing = '0.16em';
      document.body.style.lineHeight = '1.5';
    });
    expect(await overflow(page)).toBe(0);
    await end();
  });
});

test('the skip link comes first and leads to the content', async () => {
  const { page, end } = await visit(browser, '/en/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await end();
});

/** A page with everything that its script brings. */
async function arrive(path: string, options?: Parameters<typeof visit>[2]) {
  const visited = await visit(browser, path, options);
  await visited.page.locator('h1').first().waitFor();
  if (/\/list\/(#|$)/.test(path)) await visited.page.locator('[data-programme], [data-list]').first().waitFor();
  if (path === '/ar/helper/') await visited.page.locator('h1 [data-lang="nb"]').waitFor();
  return visited;
}

async function overflow(page: Awaited<ReturnType<typeof visit>>['page']): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
