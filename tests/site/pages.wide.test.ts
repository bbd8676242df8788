/** Pages that are read, in every language: how long they are, on a screen and on paper. */
import { describe, expect, test } from 'vitest';
import { isLonger } from '../support/longer.ts';
import { languagesHere } from '../support/reach.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const WITHOUT_SCRIPT = { javaScriptEnabled: false };
const LONGEST_SCREENS = 4;
/** In a language with longer words, or taller lines. */
const LONGEST_SCREENS_IF_LONGER = 5;

describe.each(['about', 'privacy', 'for-helpers', 'accessibility'])('%s', (path) => {
  test.each(languagesHere)('in $endonym is short and has its headings in order', async ({ slug, tag, dir }) => {
    const { page, complaints, status, end } = await visit(browser, `/${slug}/${path}/`);
    expect(status).toBe(200);
    const screens = await page
      .locator('main')
      .evaluate((main) => (main.getBoundingClientRect().bottom + scrollY) / innerHeight);
    expect(screens).toBeLessThanOrEqual(isLonger(slug) ? LONGEST_SCREENS_IF_LONGER : LONGEST_SCREENS);
    const levels = await page.locator('h1, h2, h3').evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(levels[0]).toBe('H1');
    expect(levels.slice(1).every((level) => level === 'H2')).toBe(true);
    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([tag, dir]);
    expect(complaints).toEqual([]);
    await end();
  });
});

test.each(languagesHere)(
  'the words of letters are each explained in $slug, with a mark of its own',
  async ({ slug }) => {
    const { page, end } = await visit(browser, `/${slug}/words/`, WITHOUT_SCRIPT);
    const words = await page
      .locator('.words > div')
      .evaluateAll((all) =>
        all.map((one) => ({ id: one.id, said: one.querySelector('dd > span')?.textContent?.trim() })),
      );
    expect(words.length).toBeGreaterThan(60);
    expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
    expect(words.filter(({ said }) => !said)).toEqual([]);
    await end();
  },
);

test.each(languagesHere)(
  'the check on paper takes at most four pages in $slug, or five in a language with longer words',
  async ({ slug }) => {
    const { page, end } = await visit(browser, `/${slug}/checklist/`, WITHOUT_SCRIPT);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(isLonger(slug) ? 5 : 4);
    await end();
  },
);
