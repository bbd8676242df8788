import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tenPeople } from '../support/ten-people.ts';
import { answer, type Journey, openCheck, openResult, press, question, tabTo } from './journey.ts';
import { browser } from './shared-browser.ts';

describe('Continue and the results so far', () => {
  async function isInSight(page: Page): Promise<boolean> {
    return page.evaluate(() =>
      ['continue', 'show-results'].every((action) => {
        const button = document.querySelector(`[data-action="${action}"]`) as HTMLElement;
        const { top, bottom, left, right } = button.getBoundingClientRect();
        const inside = top >= 0 && bottom <= innerHeight && left >= 0 && right <= document.documentElement.clientWidth;
        return inside && button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
      }),
    );
  }

  test.each(['uk', 'ar'])('are in sight in %s with an error, on a narrow phone and with large text', async (lang) => {
    const { page, end } = await openCheck(browser, lang);
    expect(await isInSight(page)).toBe(true);
    await press(page, '[data-action="continue"]');
    expect(await page.locator('.error-summary').count()).toBe(1);
    expect(await isInSight(page)).toBe(true);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await isInSight(page)).toBe(true);
    await page.setViewportSize({ width: 280, height: 640 });
    expect(await isInSight(page)).toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await isInSight(page)).toBe(true);
    await end();
  });

  test('never cover what has the focus, nor the end of the page', async () => {
    const { page, end } = await openCheck(browser, 'uk');
    await tabTo(page, '[data-question] input');
    const rows = await page
      .locator('[data-question] input')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    for (let row = 0; row < rows; row += 1) {
      const under = await page.evaluate(() => {
        const focused = (document.activeElement?.closest('label') ?? document.activeElement) as HTMLElement;
        const bar = document.querySelector('.step-bar') as HTMLElement;
        return focused.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
      });
      expect(under).toBeLessThanOrEqual(0);
      await page.keyboard.press('ArrowDown');
    }
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const free = await page.evaluate(
      () =>
        (document.querySelector('.step-bar') as HTMLElement).getBoundingClientRect().top -
        (document.querySelector('.footer p:last-of-type') as HTMLElement).getBoundingClientRect().bottom,
    );
    expect(free).toBeGreaterThanOrEqual(0);
    await end();
  });

  test('stand below the rows where the window is very low', async () => {
    const { page, end } = await openCheck(browser, 'en', { viewport: { width: 640, height: 300 } });
    const bar = page.locator('.step-bar');
    expect(await bar.evaluate((one) => getComputedStyle(one).position)).toBe('static');
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await bar.evaluate((one) => getComputedStyle(one).position)).toBe('fixed');
    await end();
  });
});

describe('a day', () => {
  const given = { situation: 'protection', permit: 'refugee', ukraineGroup: 'none' } as Record<string, string>;
  async function atTheDay(): Promise<Journey> {
    const journey = await openCheck(browser, 'en');
    const { page } = journey;
    for (let id = await question(page); id !== 'permitGrantedOn'; id = await question(page))
      await answer(page, given[id as string] ?? 'unknown');
    return journey;
  }

  test('is asked behind the month and the year, and only if somebody opens it', async () => {
    const { page, end } = await atTheDay();
    expect(
      await page.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).name)),
    ).toEqual(['month', 'year', 'day']);
    expect(await page.locator('select[name="day"]').isVisible()).toBe(false);
    await answer(page, '2024-08');
    expect(await question(page)).not.toBe('permitGrantedOn');
    await end();
  });

  test('that was told is open when its question comes back', async () => {
    const { page, end } = await atTheDay();
    await tabTo(page, 'details:has(select) > summary');
    await page.keyboard.press('Enter');
    await page.locator('select[name="day"]').selectOption('14');
    await answer(page, '2024-08');
    await page.locator('[data-action="back"]').click();
    await page.waitForSelector('[data-question="permitGrantedOn"]');
    expect(await page.locator('select[name="day"]').isVisible()).toBe(true);
    expect(
      await page.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['08', '2024', '14']);
    await end();
  });
});

describe('children', () => {
  /** Asked on the way, or from the results by whoever they are open for. */
  async function atTheChildren(): Promise<Journey> {
    const journey = await openCheck(browser, 'en');
    const { page } = journey;
    const { childrenBorn: _, partnerInProgramme: __, ...given } = tenPeople['a father in the programme'] ?? {};
    const goOn = async (): Promise<void> => {
      for (let id = await question(page); id !== undefined && id !== 'childrenBorn'; id = await question(page))
        await answer(page, given[id] ?? 'unknown');
    };
    await goOn();
    if ((await question(page)) === undefined) {
      await openResult(page, 'kindergarten');
      await press(page, 'article [data-action="ask"]');
      await goOn();
    }
    return journey;
  }

  test('are counted by keyboard, and each has its month', async () => {
    const { page, end } = await atTheChildren();
    const rows = page.locator('.child');
    expect(await rows.count()).toBe(0);
    await tabTo(page, '[data-question] input');
    await page.keyboard.press('Space');
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
    expect(await rows.count()).toBe(3);
    await page.keyboard.press('ArrowUp');
    expect(await rows.count()).toBe(2);
    for (const [place, year] of ['2018', '2021'].entries()) {
      await rows.nth(place).locator('select[name="month"]').selectOption('05');
      await rows.nth(place).locator('select[name="year"]').selectOption(year);
    }
    await press(page, '[data-action="continue"]');
    expect(await question(page)).not.toBe('childrenBorn');
    await page.locator('[data-action="back"]').click();
    await page.waitForSelector('[data-question="childrenBorn"]');
    expect(await page.locator('[data-children="2"]').isChecked()).toBe(true);
    expect(
      await rows
        .locator('select[name="year"]')
        .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['2018', '2021']);
    await page.locator('[data-option="none"]').check();
    expect(await rows.count()).toBe(0);
    await end();
  });

  test('beyond six are added one by one', async () => {
    const { page, end } = await atTheChildren();
    await page.locator('[data-children="6"]').check();
    await tabTo(page, '.child-more');
    await page.keyboard.press('Enter');
    expect(await page.locator('.child').count()).toBe(7);
    expect(await page.locator('[data-children="7"]').isChecked()).toBe(true);
    await page.locator('[data-children="1"]').check();
    expect(await page.locator('.child').count()).toBe(1);
    await end();
  });
});
