/** What goes on paper: the answer on one page, then each result with its reason and its section. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tenPeople } from '../support/ten-people.ts';
import { openResults, printedParts } from './journey.ts';
import { browser } from './shared-browser.ts';

const person = (who: string): Readonly<Record<string, string>> => tenPeople[who] ?? {};
const father = person('a father in the programme');

/** Opens the results and prints, with what is sensitive where that is to be chosen. */
async function print(lang: string, given: Readonly<Record<string, string>>) {
  const { page, complaints, end } = await openResults(browser, lang, given);
  await page.locator('[data-action="print"]').waitFor({ state: 'attached' });
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) fold.open = true;
  });
  const sensitive = page.locator('[data-action="with-sensitive"]');
  if ((await sensitive.count()) > 0) await sensitive.check();
  await page.locator('[data-action="print"]').click();
  await page.waitForSelector('[data-printed]');
  return { page, complaints, end };
}

const pages = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe.each(['uk', 'ar'])('in %s', { timeout: 200_000 }, (lang) => {
  test.each(Object.entries(tenPeople))(
    '%s has the answer on one page, in two languages, with the code',
    async (_who, given) => {
      const { page, complaints, end } = await print(lang, given);
      const first = page.locator('.sheet > :first-child');
      expect(await first.locator('.qr').count()).toBe(1);
      const lines = await first.locator('.sheet-line').evaluateAll((all) => all.map((line) => line.children.length));
      expect([...new Set(lines)]).toEqual([2]);
      const all = await pages(page);
      expect(all).toBeLessThanOrEqual(6);
      await page.locator('.sheet').evaluate((sheet) => {
        for (const section of sheet.querySelectorAll('.sheet-rights')) section.setAttribute('hidden', '');
      });
      expect(await pages(page)).toBe(1);
      expect(complaints).toEqual([]);
      await end();
    },
  );
});

test('nothing of the page is printed beside the sheet, and nothing of the sheet is seen on the screen', async () => {
  const { page, end } = await print('en', father);
  expect(await page.locator('.sheet').isVisible()).toBe(false);
  expect(await printedParts(page)).toEqual(['sheet']);
  await end();
});

test('the sheet goes when the results do', async () => {
  const { page, end } = await print('en', father);
  await page.locator('.rows .row').first().click();
  await page.locator('article').waitFor();
  expect(await page.locator('.sheet').count()).toBe(0);
  await end();
});

test('the answer on paper is that of the page: its sentence, its steps, its rows, and the names of what is not now', async () => {
  const { page, end } = await print('en', person('a Ukrainian with a permit since March 2022'));
  const told = await page.evaluate(() => ({
    sentence: document.querySelector('main h1')?.textContent ?? '',
    steps: [...document.querySelectorAll('main .do-first li b')].map((step) => step.textContent ?? ''),
    rows: [...document.querySelectorAll('main .way .row-name')].map((name) => name.textContent ?? ''),
    notNow: [...document.querySelectorAll('main .tail [data-kind="notnow"] .row-name')].map(
      (name) => name.textContent ?? '',
    ),
  }));
  const paper = (await page.locator('.sheet-answer').textContent()) ?? '';
  expect([told.steps.length > 1, told.rows.length > 5, told.notNow.length > 0]).toEqual([true, true, true]);
  for (const text of [told.sentence, ...told.steps, ...told.rows, ...told.notNow]) expect(paper).toContain(text);
  await end();
});

test('each result says on paper what it says on its screen: why, how much, how long, until when, by which law', async () => {
  const { page, end } = await print('en', father);
  const rights = await page
    .locator('.sheet-table tbody tr')
    .evaluateAll((all) =>
      all.map((one) => [one.querySelector('p')?.textContent ?? '', one.textContent ?? ''] as const),
    );
  expect(rights.length).toBeGreaterThan(5);
  const unsaid: string[] = [];
  for (const [name, text] of rights) {
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) fold.open = true;
    });
    const row = page.locator('.row', { has: page.getByText(name, { exact: true }) }).first();
    await row.click();
    await page.locator('article').waitFor();
    const told = await page
      .locator(':is(.reason, .consequence, .amount, .amount + .source, .last-day)')
      .evaluateAll((lines) => lines.map((line) => line.textContent?.trim() ?? ''));
    unsaid.push(...told.filter((line) => !text.includes(line)).map((line) => `${name}: ${line}`));
    expect(text).toContain('If the answer is no: ');
    expect(text, name).toMatch(/§|page|Norge|NAV/);
    await page.goBack();
    await page.locator('.rows').first().waitFor();
  }
  expect(unsaid).toEqual([]);
  await end();
});

test('sensitive results and answers are there only if they are ticked', async () => {
  const { page, end } = await openResults(browser, 'en', person('a person with a final no'));
  const sentence = (await page.locator('main h1').textContent()) as string;
  const sheet = page.locator('.sheet');
  expect(await sheet.textContent()).not.toContain(sentence);
  expect(await sheet.textContent()).not.toMatch(/\basyl\b/);
  expect(await sheet.locator('.sheet-answers').count()).toBe(0);
  await page.locator('details:has([data-action="print"]) > summary').click();
  await page.locator('[data-action="with-sensitive"]').check();
  await page.locator('[data-action="with-answers"]').check();
  expect(await sheet.textContent()).toContain(sentence);
  expect(await sheet.locator('.sheet-answers').count()).toBe(1);
  await end();
});

test('who knows nothing takes along three places that help and the numbers for danger', async () => {
  const { page, end } = await print('en', {});
  const paper = (await page.locator('.sheet').textContent()) ?? '';
  const told = await page
    .locator('main :is(.office b, .emergency b)')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
  expect(told).toHaveLength(6);
  for (const text of told) expect(paper).toContain(text);
  await end();
});
