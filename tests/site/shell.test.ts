import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { browser } from './shared-browser.ts';
import { type Visit, visit } from './visit.ts';

async function withPage<T>(path: string, look: (visited: Visit) => Promise<T>): Promise<T> {
  const visited = await visit(browser, path);
  try {
    return await look(visited);
  } finally {
    await visited.end();
  }
}

describe('the list of languages', () => {
  test('names every language in itself, with its lang and direction, and no select box', () =>
    withPage('/', async ({ page, complaints }) => {
      const links = await page.locator('.language-list a').evaluateAll((all) =>
        all.map((a) => ({
          href: a.getAttribute('href'),
          endonym: a.querySelector('b')?.textContent,
          lang: a.closest('[lang]')?.getAttribute('lang'),
          dir: a.closest('[dir]')?.getAttribute('dir'),
        })),
      );
      // This browser asks for English, which stands on top; all others are in the order of need.
      const ordered = [...languages].sort((one, other) => Number(other.slug === 'en') - Number(one.slug === 'en'));
      expect(links).toEqual(
        ordered.map(({ slug, tag, endonym, dir }) => ({ href: `./${slug}/`, endonym, lang: tag, dir })),
      );
      expect(await page.locator('select').count()).toBe(0);
      expect(complaints).toEqual([]);
    }));

  test.each([
    ['nothing that we have', ['de', 'fr'], []],
    ['one language', ['ar-SY'], ['ar']],
    ['two, and others that we have', ['nb-NO', 'en', 'uk'], ['nb', 'en']],
    ['Norwegian by another name, twice', ['nn', 'no', 'ar'], ['nb', 'ar']],
  ])('lifts at most two that the browser asks for: %s', async (_story, asked, lifted) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript((tags) => Object.defineProperty(navigator, 'languages', { value: tags }), asked);
    await page.goto(inject('address'));
    const shown = await page
      .locator('.language-list li')
      .evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
    const others = languages.map(({ tag }) => tag as string).filter((tag) => !lifted.includes(tag));
    expect(shown).toEqual([...lifted, ...others]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual([
      '',
      0,
      0,
    ]);
    await context.close();
  });

  test.each(['/xx/check/', '/xx/', '/en/no-such-page/', '/%ff'])('answers the unknown address %s', (path) =>
    withPage(path, async ({ page, status }) => {
      expect(status).toBe(404);
      expect(await page.locator('.language-list a').count()).toBe(languages.length);
    }),
  );
});

describe('leaving', () => {
  const weather = 'https://www.yr.no/';

  test('wipes this tab and cannot be undone with Back', () =>
    withPage('/en/', async ({ page }) => {
      await page.route(weather, (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }));
      await page.goto(`${inject('address')}en/privacy/`);
      await page.evaluate(() => sessionStorage.setItem('answers', '1'));
      await page.click('[data-action="leave"]');
      await page.waitForURL(weather);
      await page.goBack();
      expect(page.url()).toBe(`${inject('address')}en/`);
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    }));

  test('happens when Shift is pressed three times, not twice', () =>
    withPage('/en/', async ({ page }) => {
      await page.route(weather, (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' }));
      await page.keyboard.press('Shift');
      await page.keyboard.press('Shift');
      await page.keyboard.press('a');
      expect(page.url()).toBe(`${inject('address')}en/`);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
      await page.waitForURL(weather);
    }));
});
