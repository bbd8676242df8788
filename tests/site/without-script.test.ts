/** Where the check does not run: no script, a script that fails, a browser that is too old. Never a dead question, never a list in the address. */
import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { loadRulebook } from '#rulebook/load.ts';
import { axeFaults } from './axe.ts';
import { isMarked, overflow } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const { 'life-situations': situations } = loadRulebook('src/rulebooks/norway');
const SITUATIONS = situations.length;
const LIST = '#1.g17g1d.ipd';
/** The pages that need a script, each with what stands at the end of its address, and what it asks for beside the script of all. */
const PAGES = [
  { path: 'uk/check/', end: '#topic=home', own: [] },
  { path: 'ar/check/', end: '', own: [] },
  { path: 'ar/list/', end: LIST, own: ['mount-list'] },
  { path: 'uk/helper/', end: '', own: ['mount-helper'] },
];

/** The scripts that a page names in itself: all that must come before a tap is handled, except the one for leaving. */
function scriptsOf(path: string): string[] {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const named = [...html.matchAll(/(?:<script type="module" src|rel="modulepreload" href)="\/_astro\/([^"]+)"/g)];
  return named.map(([, name = '']) => name).filter((name) => !name.startsWith('Page.'));
}

/** What can happen to a script on its way. */
const FATES = {
  'never arrives': (route: Route) => route.abort(),
  'is not there': (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404' }),
  'is cut off half-way': async (route: Route) => {
    const response = await route.fetch();
    const whole = await response.text();
    await route.fulfill({ response, body: whole.slice(0, whole.length / 2) });
  },
  throws: (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
} as const;

type Options = BrowserContextOptions & { before?: (page: Page) => Promise<unknown> };

async function open(path: string, { before, ...options }: Options = {}) {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const page = await context.newPage();
  await before?.(page);
  await page.goto(inject('address') + path, { waitUntil: 'commit' });
  return { page, end: () => context.close() };
}

const instead = (page: Page) => page.locator('.without-script');

/** What can be seen and reached. */
async function shown(page: Page) {
  const controls = await page
    .locator('.app :is(button, input, select, summary)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility({ visibilityProperty: true })).length);
  return { controls, fallback: await instead(page).isVisible() };
}

/** The reason is said, the topics and the checklist can be reached, and nothing is dead, nothing left in the address. */
async function expectInstead(page: Page, path: string): Promise<void> {
  const lang = path.slice(0, 2);
  await instead(page).waitFor();
  expect(await shown(page)).toEqual({ controls: 0, fallback: true });
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await page.locator('.why :is(noscript, .why-failed):visible').count()).toBe(1);
  expect(await instead(page).locator(`a[href*="/${lang}/topics/#"]:visible`).count()).toBe(SITUATIONS);
  expect(await instead(page).locator(`a[href$="/${lang}/checklist/"]`).isVisible()).toBe(true);
  expect(await page.locator('#try-again').getAttribute('href')).toBe(`../../${path}`);
  expect(page.url()).toBe(inject('address') + path);
  expect(await overflow(page)).toBe(0);
}

/** Nothing of it is left once taps are handled. */
async function expectReady(page: Page): Promise<void> {
  await isMarked(page, 'ready');
  // What comes beside the page may have been given up meanwhile; it is taken up all the same.
  await instead(page).waitFor({ state: 'hidden' });
  expect(await page.locator('.why').count()).toBe(0);
}

describe('with JavaScript off', () => {
  const off = { javaScriptEnabled: false };

  test.each(['uk/check/', 'ar/check/', 'uk/helper/', 'ar/helper/'])(
    '%s says why and offers what needs none',
    async (path) => {
      const { page, end } = await open(path, off);
      await expectInstead(page, path);
      await end();
    },
  );

  test('a shared list does not stay in the address, nor in the history', async () => {
    const { page, end } = await open('ar/', off);
    await page.goto(`${inject('address')}ar/list/${LIST}`);
    await page.waitForURL('**/ar/list/without-script/');
    expect(await page.locator('main p').first().isVisible()).toBe(true);
    expect(await page.locator('a[href$="/ar/checklist/"]').isVisible()).toBe(true);
    expect(await page.locator('a[href*="/ar/topics/#"]').count()).toBe(SITUATIONS);
    await page.goBack();
    expect(page.url()).toBe(`${inject('address')}ar/`);
    await end();
  });

  test.each(['uk', 'ar'])(
    'the front page in %s leads to the guide, and to nothing that needs a script',
    async (lang) => {
      const { page, end } = await visit(browser, `/${lang}/`, off);
      const leads = await page
        .locator('main a')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => (one as HTMLAnchorElement).href.replace(location.origin, '')),
        );
      expect(leads.filter((address) => /\/(check|helper|list)\//.test(address))).toEqual([]);
      expect(leads.filter((address) => address.startsWith(`/${lang}/topics/#`)).length).toBe(SITUATIONS);
      expect(leads).toContain(`/${lang}/checklist/`);
      await end();
    },
  );

  test('the front page with scripts has its tiles once', async () => {
    const { page, end } = await visit(browser, '/uk/');
    expect(await page.locator('.topic-tiles').count()).toBe(1);
    expect(await page.locator('a[href*="/uk/check/#topic="]').count()).toBeGreaterThan(9);
    await end();
  });
});

const files = PAGES.flatMap(({ path, end, own }) =>
  [...scriptsOf(path), ...own].map((file) => ({ path, end, file: file.replace(/\..*/, '') })),
);

describe.each(files)('$path, where $file', ({ path, end: addressEnd, file }) => {
  test.each(Object.keys(FATES) as (keyof typeof FATES)[])('%s: says so, and leaves nothing dead', async (fate) => {
    const { page, end } = await open(path + addressEnd, {
      before: (page) => page.route(`**/_astro/${file}*.js`, FATES[fate]),
    });
    await expectInstead(page, path);
    await end();
  });

  test('hangs: says so after ten seconds, keeps what is tapped, and goes on when it comes', async () => {
    let letCome: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    const { page, end } = await open(path + addressEnd, {
      before: async (page) => {
        await page.clock.install();
        await page.route(`**/_astro/${file}*.js`, (route) => held.then(() => route.continue()));
      },
    });
    const isQuestion = path.endsWith('/check/');
    if (isQuestion) await page.locator('[data-option="protection"]').check();
    await isMarked(page, 'guarded');
    await page.clock.fastForward(9_000);
    expect(await instead(page).isVisible()).toBe(false);
    await page.clock.fastForward(2_000);
    await expectInstead(page, path);
    letCome();
    await expectReady(page);
    if (isQuestion) expect(await page.locator('[data-option="protection"]').isChecked()).toBe(true);
    await page.waitForFunction(() => document.activeElement?.matches('main h1'));
    await end();
  });
});

test('a list that comes after it was given up, and without its texts, is led to, and says that they are missing', async () => {
  let letCome: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  const { page, end } = await open(`ar/list/${LIST}`, {
    before: async (page) => {
      await page.clock.install();
      await page.route('**/texts/ar-all-days.*', (route) => route.abort());
      await page.route('**/_astro/mount-list*.js', (route) => held.then(() => route.continue()));
    },
  });
  await isMarked(page, 'guarded');
  await page.clock.fastForward(11_000);
  await expectInstead(page, 'ar/list/');
  letCome();
  await isMarked(page, 'ready');
  await page.waitForFunction(() => document.activeElement?.matches('main h1'));
  expect(await page.locator('.app .notice').isVisible()).toBe(true);
  expect(await instead(page).isVisible()).toBe(true);
  await end();
});

test('what is shown instead gives axe nothing to report, light and dark', async () => {
  const { page, end } = await open('ar/check/', {
    before: (page) => page.route('**/_astro/check*.js', (route) => route.abort()),
  });
  await instead(page).waitFor();
  expect(await axeFaults(page)).toEqual([]);
  const low = await instead(page)
    .locator('a')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 48).map((one) => one.outerHTML));
  expect(low).toEqual([]);
  await end();
});

describe('who tries again', () => {
  const firstTime = (file: string) => (page: Page) => page.route(file, (route) => route.abort(), { times: 1 });

  test('gets the shared list, which a reload has not lost', async () => {
    const { page, end } = await open(`ar/list/${LIST}`, { before: firstTime('**/_astro/mount-list*.js') });
    await instead(page).waitFor();
    await page.locator('#try-again').click();
    await page.locator('[data-programme="introduction-programme"]').waitFor();
    await expectReady(page);
    expect(page.url()).toBe(`${inject('address')}ar/list/`);
    // Now it is shown: who comes back later does not find it.
    await page.reload();
    await page.locator('[data-why="empty"]').waitFor();
    await end();
  });

  test('gets the list after its texts did not come', async () => {
    const { page, end } = await open(`ar/list/${LIST}`, { before: firstTime('**/texts/ar-all-days.*') });
    await page.locator('#try-again').waitFor();
    expect(await page.locator('h1').count()).toBe(1);
    await page.locator('#try-again').click();
    await page.locator('[data-programme="introduction-programme"]').waitFor();
    await end();
  });

  test('gets the topic that was chosen', async () => {
    const { page, end } = await open('uk/check/#topic=home', { before: firstTime('**/_astro/check*.js') });
    await instead(page).waitFor();
    await page.locator('#try-again').click();
    await page.locator('.topic-line').waitFor();
    await expectReady(page);
    expect(page.url()).toBe(`${inject('address')}uk/check/`);
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('topic');
    await end();
  });
});

describe.each(['uk/check/', 'ar/list/', 'ar/helper/'])('%s, where not even the first lines run', (path) => {
  /** As a page that a proxy has changed: the policy refuses the lines. */
  const changed = (page: Page) =>
    page.route(`**/${path}`, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace('"use strict";', '"use strict"; ') });
    });
  const inAMoment = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send('Animation.enable');
    await session.send('Animation.setPlaybackRate', { playbackRate: 20 });
  };

  test.each(['no-preference', 'reduce'] as const)(
    'time shows what needs none, with movement: %s',
    async (reducedMotion) => {
      const { page, end } = await open(path, {
        reducedMotion,
        before: async (page) => {
          await changed(page);
          await inAMoment(page);
          await page.route('**/_astro/check*.js', (route) => route.abort());
        },
      });
      await page.locator('#try-again').waitFor();
      expect(await page.evaluate(() => 'guarded' in document.documentElement.dataset)).toBe(false);
      if (reducedMotion === 'no-preference') await expectInstead(page, path);
      await end();
    },
  );

  test('the script alone brings the page to life', async () => {
    const { page, end } = await open(path, { before: changed });
    await expectReady(page);
    expect(page.url()).toBe(inject('address') + path);
    await end();
  });
});

// Pages that may not be framed lead to the one that may (guard.ts), which then shows the way to its own page only.
test.each([
  ...PAGES.map((page) => ({ ...page, shows: '.frame-left', reasons: 0 })),
  { path: 'embed/uk/', end: '#topic=home', shows: '.without-script', reasons: 1 },
])(
  '$path in a frame without an origin of its own shows $shows and nothing that is dead',
  async ({ path, end: addressEnd, shows, reasons }) => {
    const { page, end } = await open('en/privacy/', {
      before: (page) =>
        page.route('**/host.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<iframe sandbox="allow-scripts" width="360" height="700" src="/${path}${addressEnd}"></iframe>`,
          }),
        ),
    });
    await page.goto(`${inject('address')}host.html`);
    const frame = page.frameLocator('iframe');
    await frame.locator(shows).waitFor();
    expect(await frame.locator('.app').isVisible()).toBe(false);
    expect(await frame.locator('.why-failed:visible').count()).toBe(reasons);
    expect(page.frames()[1]?.url()).toMatch(/\/embed\/(uk|ar)\/#?$/);
    await end();
  },
);
