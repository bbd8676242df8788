/** The screens of the check in every language, in light and dark, as a program can see them; other pages are in accessible-pages.test.ts. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import {
  answer,
  inProgramme,
  openCheck,
  openResult,
  press,
  unfold,
  unfoldAll,
  walk,
  withFriends,
} from '../site/journey.ts';
import { faultsOf } from '../site/look.ts';
import { browser } from '../site/shared-browser.ts';
import { figure } from '../support/figures.ts';

const fromUkraine = {
  situation: 'ukraine',
  permit: 'not-applied',
  ukraineGroup: 'citizen',
  homeBeforeInvasion: 'ukraine',
};

/** What the answers of a question are made of. Screens of one make are looked at once in a language. */
const makeOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      'input',
      'select',
      '[name="month"]',
      '[data-children]',
      '.more-options',
      '.option-group',
      '[data-option="withheld"]',
    ]
      .filter((part) => document.querySelector(`[data-question] ${part}`))
      .join(' '),
  );

describe.each(languages.map(({ slug }) => slug))('in %s', (lang) => {
  const faults: string[] = [];
  let looks = 0;
  /** Looks at a screen as it stands, all of it unfolded; the check goes on as it was. */
  const look = async (page: Page, screen: string): Promise<void> => {
    await unfoldAll(page);
    faults.push(...(await faultsOf(page)).map((fault) => `${screen}: ${fault}`));
    looks += 1;
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '';
      document.body.style.wordSpacing = '';
      // Else a row to choose may come to lie under the bar.
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details[open]')) fold.open = false;
    });
    await page.setViewportSize({ width: 360, height: 740 });
  };

  test.for([
    { who: 'somebody in the programme', given: inProgramme },
    { who: 'somebody from Ukraine who has not applied', given: fromUkraine },
    { who: 'somebody from Ukraine with a permit', given: { ...withFriends, permitGrantedOn: '2024-05' } },
  ])('questions of every make have no fault, asked of $who', async ({ given }, { task }) => {
    const { page, end } = await openCheck(browser, lang);
    const seen = new Set<string>();
    await walk(page, given, async (id) => {
      const make = await makeOf(page);
      if (!seen.has(make)) await look(page, id);
      seen.add(make);
    });
    await end();
    report(task);
  });

  test('nor has an error, the answer, one right, two languages at once, and the review after a change', async ({
    task,
  }) => {
    const { page, end } = await openCheck(browser, lang);
    await press(page, '[data-action="continue"]');
    await page.locator('.error-summary').waitFor();
    await look(page, 'an error');
    await walk(page, inProgramme);
    await openResult(page, 'introduction-programme');
    await look(page, 'one right');
    await page.click('[data-action="back"]');
    await page.locator('.headline').waitFor();
    const both = page.locator('[data-action="both"]');
    if (lang !== 'nb') await both.check();
    await unfold(page, '[data-action="qr"]');
    await page.click('[data-action="qr"]');
    await page.locator('.qr').waitFor();
    await look(page, 'the answer in two languages, with a code to scan');
    if (lang !== 'nb') await both.uncheck();
    await look(page, 'the answer');
    await unfold(page, '.answers');
    await page.locator('.answers [data-action="change"]').nth(1).click();
    await page.locator('[data-question="permit"]').waitFor();
    await answer(page, 'family-of-worker');
    await page.locator('[data-notice="removed"]').waitFor();
    await look(page, 'the review after a change');
    await end();
    report(task);
  });

  test('nor have the page for who knows nothing and an exit', async ({ task }) => {
    const { page, end } = await openCheck(browser, lang);
    await walk(page, {});
    await page.locator('.emergency').waitFor();
    await look(page, 'the page for who knows nothing');
    await end();
    const other = await openCheck(browser, lang);
    await walk(other.page, { situation: 'other', permit: 'visitor' });
    await other.page.locator('#wizard [data-action="change"]').waitFor();
    await look(other.page, 'an exit');
    await other.end();
    report(task);
  });

  function report(task: Parameters<typeof figure>[0]): void {
    expect(faults.splice(0)).toEqual([]);
    figure(task, 'screens of the check in all languages that axe looked at, in light and dark', looks);
    looks = 0;
  }
});
