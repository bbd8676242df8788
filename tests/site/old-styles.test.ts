/** Browsers whose styles are those of some years ago: nothing is lost that tells something. */
import { describe, expect, inject, test } from 'vitest';
import {
  inProgramme,
  openCheck,
  openResults,
  overflow,
  printedParts,
  tabTo,
  unfold,
  walk,
  withFriends,
} from './journey.ts';
import { withOldStyles } from './old-styles.ts';
import { browser } from './shared-browser.ts';
import { newTab } from './visit.ts';

/** The policy of the page knows its styles as they were. */
const old = { bypassCSP: true, before: withOldStyles };

describe.each(['uk', 'ar'])('in %s', (lang) => {
  test('a chosen row has a frame, and no other has', async () => {
    const { page, end } = await openCheck(browser, lang, old);
    const frames = () =>
      page.locator('[data-question] .option').evaluateAll((rows) =>
        rows.map((row) => {
          const { content, borderTopWidth, position } = getComputedStyle(
            row.querySelector('span') as Element,
            '::after',
          );
          return content === 'none' ? 'none' : `${position} ${borderTopWidth}`;
        }),
      );
    expect(new Set(await frames())).toEqual(new Set(['none']));
    await page.locator('[data-option="protection"]').check();
    expect((await frames()).filter((frame) => frame !== 'none')).toEqual(['absolute 3px']);
    await end();
  });

  test('who goes by keyboard sees where the focus is', async () => {
    const { page, end } = await openCheck(browser, lang, old);
    await tabTo(page, '[data-question] input');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(ring).toBe('solid 3px');
    await end();
  });

  test('nothing is wider than a phone of 320 px, and no bar covers the end of the page', async () => {
    const { page, end } = await openCheck(browser, lang, { ...old, viewport: { width: 320, height: 600 } });
    const below: number[] = [];
    await walk(page, withFriends, async () => {
      expect(await overflow(page)).toBe(0);
      below.push(
        await page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const end = document.querySelector('.footer > :last-child > :last-child') as Element;
          const bar = document.querySelector('.step-bar') as Element;
          return Math.max(0, end.getBoundingClientRect().bottom - bar.getBoundingClientRect().top);
        }),
      );
    });
    expect(below.length).toBeGreaterThan(5);
    expect(below.filter((pixels) => pixels > 0)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await end();
  });

  test('nothing of the page is printed beside the sheet', async () => {
    const { page, end } = await openResults(browser, lang, inProgramme, old);
    await page.locator('[data-action="print"]').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await unfold(page, '[data-action="print"]');
    await page.locator('[data-action="print"]').click();
    await page.waitForSelector('[data-printed]');
    expect(await printedParts(page)).toEqual(['sheet']);
    await end();
  });

  test('of the page with posters, the posters are printed alone', async () => {
    const { page, end } = await newTab(browser, { bypassCSP: true }, true);
    await withOldStyles(page);
    await page.goto(`${inject('address')}${lang}/posters/`);
    await page.emulateMedia({ media: 'print' });
    const printed = await page
      .locator('main > *')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility()).map((one) => one.classList.contains('poster-part')),
      );
    expect(printed.length).toBeGreaterThan(1);
    expect(printed).not.toContain(false);
    await end();
  });
});
