/** The front page in every language. */
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { loadRulebook } from '#rulebook/load.ts';
import { isLonger } from '../support/longer.ts';
import { languagesHere } from '../support/reach.ts';
import { overflow } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const { topics } = loadRulebook('src/rulebooks/norway');

describe.each(languagesHere)('the front page in $endonym', ({ slug, tag, dir }) => {
  test('starts on the first screen of a small phone, below one line of promises that leads to their proof', async () => {
    const { page, complaints, end } = await visit(browser, `/${slug}/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(tag);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.promise li').count()).toBe(5);
    await page.setViewportSize({ width: 360, height: 740 });
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y as number;
    const start = await top(`a.button[href^="../${slug}/check/"]`);
    expect(start).toBeLessThanOrEqual(isLonger(slug) ? 480 : 400);
    expect(await top(`.lead a[href^="../${slug}/privacy/"]`)).toBeLessThan(start);
    expect(complaints).toEqual([]);
    await end();
  });

  test('keeps the page when the language changes', async () => {
    const { page, end } = await visit(browser, `/${slug}/privacy/`);
    const links = await page.locator('.menu-panel a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual(languages.map((one) => `../../${one.slug}/privacy/`));
    await end();
  });

  test('marks every Norwegian office word as Norwegian', async () => {
    const { page, end } = await visit(browser, `/${slug}/`);
    const words = page.locator('main span[lang="nb"][dir="ltr"][translate="no"].notranslate');
    // Norwegian need not repeat its own words in brackets.
    expect(await words.count()).toBeGreaterThan(slug === 'nb' ? 2 : 4);
    expect(await page.locator('main').textContent()).not.toMatch(/[[\]{}]/);
    await end();
  });

  test('has a tile for each topic, two beside each other on a phone, each with a picture', async () => {
    const { page, end } = await visit(browser, `/${slug}/`);
    const tiles = page.locator('.topic-tiles a');
    expect(await tiles.count()).toBe(topics.length);
    expect(await tiles.locator('svg.picture').count()).toBe(topics.length);
    const boxes = await tiles.evaluateAll((all) => all.map((tile) => tile.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes.filter(({ height }) => height < 72)).toEqual([]);
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(2);
    expect(await overflow(page)).toBe(0);
    await end();
  });

  test('breaks no word of a tile, and fits three and a half screens and a line, or four in a language with longer words', async () => {
    const { page, end } = await visit(browser, `/${slug}/`);
    const broken = await page.locator('.topic-tiles a').evaluateAll((all) =>
      all.flatMap((tile) => {
        const text = [...tile.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
        return [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap((word) => {
          const range = document.createRange();
          range.setStart(text as Text, word.index);
          range.setEnd(text as Text, word.index + word[0].length);
          return range.getClientRects().length > 1 ? word[0] : [];
        });
      }),
    );
    expect(broken).toEqual([]);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens).toBeLessThanOrEqual(isLonger(slug) ? 4 : 3.6);
    await end();
  });
});
