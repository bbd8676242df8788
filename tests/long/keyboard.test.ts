/** Whole ways through the check by keyboard alone: with large text, on a narrow screen, in forced colours, and without motion. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answer, inProgramme, openCheck, overflow, press, question, rowOf, tabTo } from '../site/journey.ts';
import { focusOf, lostText, moving } from '../site/layout.ts';
import { browser } from '../site/shared-browser.ts';
import { figure } from '../support/figures.ts';

type Way = { name: string; options: BrowserContextOptions; textSize?: string };

const ways: Way[] = [
  { name: 'with text of 200 %', options: {}, textSize: '200%' },
  { name: 'on a screen of 280 px', options: { viewport: { width: 280, height: 640 } } },
  { name: 'in forced colours', options: { forcedColors: 'active' } },
  { name: 'without motion, in the dark', options: { reducedMotion: 'reduce', colorScheme: 'dark' } },
];

/** What a person cannot see or reach on the screen as it stands, a line each. */
async function faultsOn(page: Page): Promise<string[]> {
  const over = await overflow(page);
  const focus = await focusOf(page);
  return [
    ...(over === 0 ? [] : [`${over} px sideways`]),
    ...(focus?.isHidden === false ? [] : [`the focus cannot be seen: ${focus?.what}`]),
    ...(await moving(page)).map((what) => `moves: ${what}`),
    ...(await lostText(page)),
  ];
}

/** Opens a fold by keyboard, if it is not open. */
async function open(page: Page, fold: string): Promise<void> {
  await tabTo(page, `${fold} > summary`);
  if (!(await page.locator(fold).evaluate((one: HTMLDetailsElement) => one.open))) await page.keyboard.press('Enter');
}

describe.each(['uk', 'ar'])('in %s', (lang) => {
  test.for(ways)(
    '$name: from the first question to one right, a changed answer, and all deleted',
    async ({ options, textSize }, { task }) => {
      const { page, complaints, end } = await openCheck(browser, lang, {
        ...options,
        before: async (opened) => {
          if (textSize)
            await opened.addInitScript((size) => {
              addEventListener('DOMContentLoaded', () => {
                document.documentElement.style.fontSize = size;
              });
            }, textSize);
        },
      });
      const faults: string[] = [];
      const look = async (screen: string) =>
        void faults.push(...(await faultsOn(page)).map((fault) => `${screen}: ${fault}`));
      const asked: string[] = [];
      await press(page, '[data-action="continue"]');
      await look('an error');
      for (let id = await question(page); id !== undefined; id = await question(page)) {
        // Nothing is asked twice.
        expect(asked).not.toContain(id);
        asked.push(id);
        await look(id);
        await answer(page, (inProgramme as Record<string, string>)[id] ?? 'unknown');
      }
      expect(asked.length).toBeGreaterThan(6);
      await look('the answer');
      await tabTo(page, rowOf('introduction-programme'));
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.result-name'));
      await look('one right');
      await tabTo(page, '[data-action="back"]');
      await page.keyboard.press('Enter');
      await page.waitForFunction((row) => document.activeElement?.matches(row), rowOf('introduction-programme'));
      await open(page, '.folded-group:has(.answers)');
      await look('the answers');
      await tabTo(page, '.answers > :nth-child(2) [data-action="change"]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('[data-question="permit"] h1'));
      await answer(page, 'family-of-worker');
      await look('the review');
      await press(page, '[data-action="show-results"]');
      await open(page, '.folded-group:has(.answers)');
      await open(page, '.delete');
      await tabTo(page, '[data-action="delete"]');
      await look('deleting');
      await press(page, '[data-action="delete"]');
      expect(await question(page)).toBe('situation');
      expect(faults).toEqual([]);
      expect(complaints).toEqual([]);
      figure(task, 'whole ways through the check by keyboard, large, narrow, in forced colours, without motion', 1);
      await end();
    },
  );
});
