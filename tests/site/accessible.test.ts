/** A page of each kind of frame, as a program can see it. Every page in every language is looked at in tests/long/accessible-pages.test.ts. */
import { describe, expect, test } from 'vitest';
import { isReady } from './journey.ts';
import { faultsOf } from './look.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const list = '/ar/list/#1.g17g1d.ipdhclcbmsew';

describe.each(['/', '/ar/', '/uk/topics/right-to-work/', list, '/ar/helper/'])('%s', (path) => {
  test('has no fault that axe finds in light or dark, nor on a narrow screen or with large text', async () => {
    const { page, end } = await visit(browser, path);
    await page.locator('h1').first().waitFor();
    if (path === list) await page.locator('[data-programme]').first().waitFor();
    if (path === '/ar/helper/') await isReady(page);
    await page.evaluate(() => {
      // The menu of languages lies over the page: opened, it would hide what is looked at.
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) details.open = true;
    });
    expect(await faultsOf(page)).toEqual([]);
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
