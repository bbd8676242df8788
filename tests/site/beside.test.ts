/** What comes beside the page: never before taps are handled, always the same, and no end without a way on. */
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answer, isMarked, openCheck, press, question } from './journey.ts';
import { browser } from './shared-browser.ts';

const BESIDE = /\/texts\/|\/pictures\.|\/_astro\/(beside|_virtual)/;
const isAsking = (id: string) => (page: Page) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] === wanted,
    id,
  );

async function open(path: string, before?: (page: Page) => Promise<unknown>) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await before?.(page);
  await page.goto(`${inject('address')}${path}`, { waitUntil: 'commit' });
  return { page, asked, end: () => context.close() };
}

/** Answers the opening questions, as somebody does who cannot wait. */
async function answerFirst(page: Page): Promise<void> {
  await isMarked(page, 'ready');
  for (const option of ['protection', 'refugee']) {
    await page.locator(`[data-option="${option}"]`).check();
    await page.locator('[data-action="continue"]').click();
  }
}

describe('what comes beside the page', () => {
  test('is not asked for before the first question can be answered', async () => {
    // The script of the page is held back: until it has come, nothing else may be asked for.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { page, asked, end } = await open('uk/check/', (page) =>
      page.route('**/_astro/_App*.js', async (route) => {
        await held;
        await route.continue();
      }),
    );
    await page.locator('[data-option="protection"]').waitFor();
    await page.waitForTimeout(300);
    expect(asked.filter((path) => BESIDE.test(path))).toEqual([]);
    release();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => BESIDE.test(path)).length).toBeGreaterThanOrEqual(4);
    await end();
  });

  test('is the same whether somebody answers, looks for results, wants two languages or does nothing', async () => {
    const filesOf = async (act: (page: Page) => Promise<unknown>) => {
      const { page, asked, end } = await open('uk/check/');
      await act(page);
      await page.waitForLoadState('networkidle');
      await end();
      return asked.sort();
    };
    const nothing = await filesOf((page) => isMarked(page, 'ready'));
    expect(await filesOf(answerFirst)).toEqual(nothing);
    expect(await filesOf((page) => page.locator('[data-action="show-results"]').click())).toEqual(nothing);
    expect(await filesOf((page) => page.locator('[data-action="both"]').check())).toEqual(nothing);
    expect(nothing.some((path) => path.includes('/texts/both.'))).toBe(true);
    expect(nothing.some((path) => path.includes('/texts/uk.'))).toBe(true);
  });
});

describe.each(['**/_astro/_virtual_law*', '**/_astro/beside*', '**/texts/en.*'])('%s', (file) => {
  test('late: who has answered waits, and goes on by itself', async () => {
    const late = (route: Route) => new Promise((resolve) => setTimeout(resolve, 1500)).then(() => route.continue());
    const { page, end } = await open('en/check/', (page) => page.route(file, late));
    await answerFirst(page);
    await page.locator('[data-waiting="waiting"]').waitFor();
    await isAsking('permitGrantedOn')(page);
    expect(await page.evaluate(() => document.activeElement?.matches('h1'))).toBe(true);
    await end();
  });

  test('broken off: who has answered may try again, and nothing is lost', async () => {
    const { page, end } = await open('en/check/', (page) => page.route(file, (route) => route.abort(), { times: 1 }));
    await answerFirst(page);
    await page.locator('[data-waiting="failed"]').waitFor();
    await page.locator('#try-again').click();
    await isAsking('permitGrantedOn')(page);
    await end();
  });
});

test('a file that hangs is given up after some seconds, with a way to try again', async () => {
  const { page, end } = await open('en/check/', (page) => page.route('**/texts/en.*', () => undefined, { times: 1 }));
  await answerFirst(page);
  await page.locator('[data-waiting="waiting"]').waitFor();
  await page.locator('[data-waiting="failed"]').waitFor({ timeout: 12_000 });
  await page.locator('#try-again').click();
  await isAsking('permitGrantedOn')(page);
  await end();
});

describe('on other pages too', () => {
  const HANGS = [
    ['list/#1.g17g1e.ipd', '**/texts/uk-all-days*', '[data-programme]'],
    ['list/#1.g17g1e.ipd', '**/_astro/mount-list*', '[data-programme]'],
    ['helper/', '**/texts/uk-all-days*', '[data-part-question]'],
    ['helper/', '**/_astro/mount-helper*', '[data-part-question]'],
    ['search/', '**/search/uk.*', '#search-for:enabled'],
    ['search/', '**/_astro/search*', '#search-for:enabled'],
  ] as const;
  test.each(HANGS)('/uk/%s: where %s hangs, it is given up, and comes with another try', async (path, file, there) => {
    const { page, end } = await open(`uk/${path}`, async (page) => {
      await page.clock.install();
      await page.route(file, () => undefined, { times: 1 });
    });
    const again = page.locator('#try-again, #search-failed a');
    await again.waitFor({ state: 'attached' });
    expect(await again.isVisible()).toBe(false);
    if (path === 'helper/' && file.includes('texts')) {
      for (const option of ['protection', 'refugee']) await page.locator(`[data-option="${option}"]`).check();
      await page.locator('[data-action="continue"]').click();
    }
    await page.clock.runFor(12_000);
    // Where not even the script has come, style lets the words come.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await again.waitFor({ timeout: 15_000 });
    await again.click();
    await page.locator(there).first().waitFor({ state: 'attached' });
    await end();
  });
});

test('kept answers wait for the rules, and come back on their screen', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answer(page, 'protection');
  await answer(page, 'refugee');
  expect(await question(page)).toBe('permitGrantedOn');
  await page.route('**/_astro/_virtual_law*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[data-waiting="waiting"]').waitFor();
  await isAsking('permitGrantedOn')(page);
  await press(page, '[data-action="back"]');
  expect(await question(page)).toBe('permit');
  expect(await page.locator('input:checked').getAttribute('value')).toBe('refugee');
  await end();
});
