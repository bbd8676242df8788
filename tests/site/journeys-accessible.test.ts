import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults } from './axe.ts';
import { startBrowser } from './browser.ts';
import {
  answer,
  answerAll,
  inProgramme,
  openCheck,
  openResult,
  overflow,
  press,
  question,
  rowOf,
  unfold,
  unfoldAll,
} from './journey.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function until(page: Page, wanted: string, given: Record<string, string> = {}): Promise<void> {
  for (let id = await question(page); id !== undefined && id !== wanted; id = await question(page))
    await answer(page, given[id] ?? 'unknown');
}

const screens: { name: string; reach: (page: Page) => Promise<void> }[] = [
  { name: 'the first question', reach: async () => {} },
  { name: 'an error', reach: (page) => press(page, '[data-action="continue"]') },
  { name: 'a month', reach: (page) => until(page, 'permitGrantedOn', { situation: 'protection', permit: 'refugee' }) },
  {
    name: 'a list',
    reach: (page) =>
      until(page, 'lastHomeRegion', {
        situation: 'ukraine',
        permit: 'not-applied',
        ukraineGroup: 'citizen',
        homeBeforeInvasion: 'ukraine',
      }),
  },
  {
    name: 'a sensitive question',
    reach: (page) =>
      until(page, 'tripToUkraine', {
        situation: 'ukraine',
        permit: 'collective-protection',
        permitGrantedOn: '2024-05',
      }),
  },
  {
    name: 'the review after a change',
    reach: async (page) => {
      await answerAll(page, inProgramme);
      await unfold(page, '.answers');
      await page.locator('.answers [data-action="change"]').nth(1).click();
      await page.locator('[data-question="permit"]').waitFor();
      await answer(page, 'family-of-worker');
      await page.locator('[data-notice="removed"]').waitFor();
    },
  },
  {
    name: 'the answer',
    reach: async (page) => {
      await answerAll(page, inProgramme);
      await page.locator(rowOf('introduction-programme')).waitFor();
    },
  },
  {
    name: 'one right',
    reach: async (page) => {
      await answerAll(page, inProgramme);
      await openResult(page, 'introduction-programme');
    },
  },
  {
    name: 'the answer in two languages, with a code to scan',
    reach: async (page) => {
      const both = page.locator('[data-action="both"]');
      await both.check();
      await page.locator('h1 [data-lang="nb"]').waitFor();
      await answerAll(page, inProgramme);
      await unfold(page, '[data-action="qr"]');
      await page.locator('[data-action="qr"]').click();
      await page.locator('.qr').waitFor();
    },
  },
  {
    name: 'the page for who knows nothing',
    reach: async (page) => {
      await answerAll(page, {});
      await page.locator('.emergency').waitFor();
    },
  },
  {
    name: 'an exit',
    reach: async (page) => {
      await answer(page, 'other');
      await page.locator('[data-option="visitor"]').check();
      await page.locator('[data-action="continue"]').click();
      await page.locator('[data-question]').waitFor({ state: 'detached' });
    },
  },
];

describe.each(screens)('$name', ({ reach }) => {
  test.each(['uk', 'ar'])(
    'gives axe nothing to report in %s, has one heading, targets of at least 48 px, and never scrolls sideways',
    async (lang) => {
      const { page, end } = await openCheck(browser, lang);
      await reach(page);
      expect(await page.locator('h1').count()).toBe(1);
      await unfoldAll(page);
      // What lies under the bar at the moment is not too small for good.
      await page.evaluate(() => scrollTo(0, 0));
      expect(await axeFaults(page)).toEqual([]);
      const small = await page
        .locator('#wizard :is(button, .option, summary, select)')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 47.5)
            .map((one) => one.outerHTML.slice(0, 120)),
        );
      expect(small).toEqual([]);
      for (const width of [280, 320, 360]) {
        await page.setViewportSize({ width, height: 640 });
        expect(`${width}: ${await overflow(page)}`).toBe(`${width}: 0`);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        document.body.style.wordSpacing = '0.16em';
      });
      expect(`200 %: ${await overflow(page)}`).toBe('200 %: 0');
      await end();
    },
  );
});
