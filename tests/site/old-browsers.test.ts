/** Browsers that lack what younger ones have: the check runs all the same, or says that it does not. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { loadRulebook } from '#rulebook/load.ts';
import { isMarked, openCheck, outcomes, walk, withFriends } from './journey.ts';
import { browser } from './shared-browser.ts';
import { complaintsOf } from './visit.ts';

const SITUATIONS = loadRulebook('src/rulebooks/norway')['life-situations'].length;

/** Younger than the oldest browsers that the check is for (src/build/target.ts). Without any of it everything works. */
const YOUNGER = [
  'Array.prototype.at',
  'Array.prototype.findLast',
  'Array.prototype.findLastIndex',
  'Array.prototype.toReversed',
  'Array.prototype.toSorted',
  'Array.prototype.toSpliced',
  'Array.prototype.with',
  'Array.fromAsync',
  'CSS.supports',
  'Element.prototype.checkVisibility',
  'Element.prototype.replaceChildren',
  'HTMLElement.prototype.showPopover',
  'Map.groupBy',
  'Object.groupBy',
  'Object.hasOwn',
  'Promise.any',
  'Promise.try',
  'Promise.withResolvers',
  'Set.prototype.difference',
  'Set.prototype.intersection',
  'Set.prototype.isSubsetOf',
  'Set.prototype.union',
  'String.prototype.at',
  'String.prototype.isWellFormed',
  'AbortSignal.timeout',
  'Iterator',
  'WeakRef',
  'navigation',
  'navigator.clipboard',
  'navigator.locks',
  'navigator.share',
  'requestIdleCallback',
  'scheduler',
  'structuredClone',
];

/** What those browsers have, and older ones lack. Where one is missing, the page says so. */
const OLDER = [
  'Array.prototype.flat',
  'Array.prototype.flatMap',
  'Array.prototype.includes',
  'CSS.escape',
  'Intl.PluralRules',
  'Object.entries',
  'Object.fromEntries',
  'Promise.allSettled',
  'String.prototype.matchAll',
  'String.prototype.padStart',
  'String.prototype.replaceAll',
  'history.pushState',
  'history.replaceState',
  'matchMedia',
  'queueMicrotask',
  'sessionStorage',
];

/** Takes features away before any script of the page runs. */
const without = (names: readonly string[]) => (page: Page) =>
  page.addInitScript((all) => {
    for (const name of all) {
      const path = name.split('.');
      const last = path.pop() as string;
      let owner: unknown = window;
      for (const step of path) owner = (owner as Record<string, unknown> | undefined)?.[step];
      if (typeof owner !== 'object' && typeof owner !== 'function') continue;
      // What a browser lacks is not there on what it comes from either.
      for (let at: object | null = owner; at; at = Object.getPrototypeOf(at)) Reflect.deleteProperty(at, last);
    }
  }, names);

test.each(['uk', 'ar'])('the oldest browsers that the check is for go through all of it, in %s', async (lang) => {
  const young = await openCheck(browser, lang);
  const old = await openCheck(browser, lang, { before: without(YOUNGER) });
  expect(await old.page.evaluate(() => 'findLast' in [] || 'structuredClone' in window)).toBe(false);
  const asked = await walk(young.page, withFriends);
  expect(await walk(old.page, withFriends)).toEqual(asked);
  expect(await outcomes(old.page)).toEqual(await outcomes(young.page));
  expect(old.complaints).toEqual([]);
  await young.end();
  await old.end();
});

test.each(['ar/helper/', 'ar/list/#1.g17g1d.ipd'])('%s comes to life in them', async (path) => {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await without(YOUNGER)(page);
  await page.goto(inject('address') + path);
  await page.locator('[data-part-question] [lang="nb"], [data-programme="introduction-programme"]').first().waitFor();
  expect(await page.locator('.without-script').isVisible()).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

/** Rules and screens that come only when somebody has answered and waits for them. */
const late = async (page: Page): Promise<void> => {
  for (const file of ['**/_astro/_virtual_law*', '**/_astro/beside*'])
    await page.route(file, async (route) => {
      await page.locator('[data-waiting="waiting"]').waitFor();
      await route.continue();
    });
};

describe.each([
  { when: 'as the rules come', hold: async () => undefined },
  { when: 'when the rules come after the first answers', hold: late },
])('$when, a browser without', ({ hold }) => {
  test.each(OLDER)('%s runs the check, or says that it does not', async (feature) => {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await without([feature])(page);
    await hold(page);
    await page.goto(`${inject('address')}en/check/`);
    const ways = page.locator('#try-again');
    await isMarked(page, 'ready', 'failed');
    const walked = walk(page, withFriends).catch(() => undefined);
    await page.locator('[data-programme]:visible, #try-again:visible').first().waitFor();
    if ((await ways.count()) > 0 && (await ways.isVisible()))
      expect(await page.locator('.without-script a[href*="/en/topics/#"]:visible').count()).toBe(SITUATIONS);
    else expect(Object.keys(await outcomes(page)).length).toBeGreaterThan(5);
    // Where the page has given up, what was held back is never let go.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.close();
    await walked;
  });
});

/** How the scripts of a page can be too young for a browser. */
const TOO_YOUNG = {
  'cannot be read': (page: Page) =>
    page.route('**/_astro/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const next = syntax of the year 2040;' }),
    ),
  'are of a kind that it does not know': async (page: Page) => {
    await without(['HTMLScriptElement.prototype.noModule'])(page);
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="of-2040"') });
    });
  },
} as const;

describe.each(Object.keys(TOO_YOUNG) as (keyof typeof TOO_YOUNG)[])('a browser for which the scripts %s', (way) => {
  const open = async (path: string) => {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await TOO_YOUNG[way](page);
    await page.goto(inject('address') + path);
    return { page, end: () => context.close() };
  };

  test.each(['uk/check/', 'ar/helper/', 'ar/list/#1.g17g1d.ipd', 'embed/ar/'])(
    'shows the guide in the place of %s, and nothing that is dead',
    async (path) => {
      const { page, end } = await open(path);
      await page.locator('#try-again').waitFor();
      expect(await page.locator('.without-script a[href*="/topics/#"]:visible').count()).toBe(SITUATIONS);
      expect(await page.locator('.app :is(button, input, select):visible').count()).toBe(0);
      expect(new URL(page.url()).hash).toBe('');
      await end();
    },
  );

  test('has on the search page all that can be found, as lists', async () => {
    const { page, end } = await open('ar/search/');
    expect(await page.locator('[data-results] a:visible').count()).toBeGreaterThan(30);
    await end();
  });
});
