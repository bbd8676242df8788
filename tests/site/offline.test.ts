/** After one visit the site is there without its server: everything of the language, in one build, and nothing of the answers. */
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { copyNotes, writeOffline } from '#build/offline.ts';
import type { Pack } from '#offline/lists.ts';
import { inProgramme, isReady, outcomes, walk, withFriends } from './journey.ts';
import { buildAgain, DIST, kept, offlineSite, phone, untilKept } from './offline-site.ts';
import { browser } from './shared-browser.ts';

const title = (page: Page): Promise<string> => page.locator('h1:visible').first().innerText();

describe('what phones keep of the built site', () => {
  const packs = globSync('offline/*.json', { cwd: DIST }).map(
    (file) => JSON.parse(readFileSync(DIST + file, 'utf8')) as Pack,
  );

  test('is each page as it was built, byte for byte', () => {
    const pages = packs.flatMap(({ parts, pages }) =>
      Object.entries(pages).map(([path, places]) => [path, places.map((place) => parts[place]).join('')] as const),
    );
    expect(pages.length).toBeGreaterThan(200);
    for (const [path, html] of pages) expect(html).toBe(readFileSync(`${DIST}${path}index.html`, 'utf8'));
  });

  test('is every page of a language but the open rulebook and what is made at a desk', () => {
    const there = new Set(packs.flatMap(({ pages }) => Object.keys(pages)));
    const built = globSync('*/**/index.html', { cwd: DIST }).map((file) => file.replace(/index\.html$/, ''));
    const missing = built.filter((path) => !there.has(path));
    // What stands in other people's pages needs them, and so a net.
    expect(missing.filter((path) => !/^(embed\/|\w+\/(rules|for-organisations|posters)\/)/.test(path))).toEqual([]);
  });
});

describe.concurrent('after one visit, the server is gone', { timeout: 240_000 }, () => {
  test('the whole check, its sheet and every other page of the language are there', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page, complaints } = await phone(browser);
    await page.goto(`${site.address}uk/check/`);
    await untilKept(page, 'uk');
    await site.stop();
    const asked = site.log.length;

    await page.reload();
    await isReady(page);
    await walk(page, inProgramme);
    expect(await outcomes(page)).toMatchObject({ 'introduction-programme': 'right-and-duty' });
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.locator('[data-action="print"]').click();
    await page.waitForSelector('[data-printed]');
    expect(await page.locator('.sheet > :first-child .qr').count()).toBe(1);
    expect(await page.locator('.sheet > :first-child .sheet-line [lang="nb"]').count()).toBeGreaterThan(0);

    const other = await context.newPage();
    for (const path of ['', 'topics/', 'topics/school/', 'words/', 'offices/', 'checklist/', 'privacy/', 'about/']) {
      const response = await other.goto(`${site.address}uk/${path}`);
      expect([path, response?.fromServiceWorker(), response?.status()]).toEqual([path, true, 200]);
      expect(await other.locator('[data-copy]').innerText()).toMatch(/\d{2}\.\d{2}\.\d{4}/);
    }
    await other.goto(`${site.address}uk/list/#1.g17g1e.ipd`);
    await other.locator('[data-programme]').first().waitFor();
    await other.goto(`${site.address}uk/helper/`);
    await isReady(other);
    await other.locator('[data-action="continue"]').first().waitFor();
    await other.goto(`${site.address}uk/search/`);
    await other.fill('#search-for', 'школа');
    await other.waitForFunction(() => document.querySelectorAll('[data-place]:not([hidden])').length < 20);
    expect(site.log.length).toBe(asked);
    expect(complaints).toEqual([]);
    await context.close();
    await site.remove();
  });

  test('addresses as people type them lead there too, and none is kept', async ({ expect }) => {
    const site = await offlineSite({ path: '/a/b/' });
    const { context, page } = await phone(browser);
    await page.goto(`${site.address}uk/`);
    await untilKept(page, 'uk');
    await site.stop();
    for (const [typed, shown] of [
      ['uk', 'uk/'],
      ['uk/index.html', 'uk/index.html'],
      ['uk/check', 'uk/check/'],
      ['uk/topics/?from=chat&name=me#x', 'uk/topics/?from=chat&name=me#x'],
      ['', ''],
    ]) {
      expect((await page.goto(`${site.address}${typed}`))?.status()).toBe(200);
      expect(page.url()).toBe(`${site.address}${shown}`);
    }
    await page.goto(`${site.address}uk/check/`);
    await isReady(page);
    expect(JSON.stringify(await kept(page))).not.toMatch(/\?|#|name=me/);
    await context.close();
    await site.remove();
  });

  test('what is not kept says so in its language, and comes with a tap once the server is back', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    await page.goto(`${site.address}uk/privacy/`);
    await untilKept(page, 'uk');
    await site.stop();
    for (const path of ['ar/check/', 'en/rules/tables/asylum/', 'nb']) {
      await page.goto(`${site.address}${path}`);
      expect(await page.locator('main .button').evaluate((link: HTMLAnchorElement) => link.href)).toBe(page.url());
      // What it links to is right, however deep the page that it stands for.
      expect(await page.locator('.bar-name').evaluate((link: HTMLAnchorElement) => link.href)).toBe(
        `${site.address}${path.slice(0, 2)}/`,
      );
    }
    await page.goto(`${site.address}ar/topics/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    await site.start();
    await page.click('main .button');
    await page.locator('.topic-tiles, [href$="topics/school/"]').first().waitFor();
    expect(page.url()).toBe(`${site.address}ar/topics/`);
    await context.close();
    await site.remove();
  });
});

describe.concurrent('a net that is bad', { timeout: 240_000 }, () => {
  test('that hangs or fails is given up for the copy', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    await page.goto(`${site.address}uk/`);
    await untilKept(page, 'uk');
    site.trouble = () => 'hangs';
    await page.goto(`${site.address}uk/check/`);
    await isReady(page);
    expect(await page.locator('[data-copy]').count()).toBe(1);
    site.trouble = () => 'fails';
    await page.goto(`${site.address}uk/words/`);
    expect(await page.locator('[data-copy]').count()).toBe(1);
    site.trouble = () => undefined;
    const fromCopy = async (): Promise<number> => {
      await page.goto(`${site.address}uk/words/`);
      return page.locator('[data-copy]').count();
    };
    // A machine that has much to do may be slower than the worker waits.
    await expect.poll(fromCopy, { timeout: 60_000 }).toBe(0);
    await context.close();
    await site.remove();
  });

  test('is not used for more than the check where the browser is asked to save data', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
    );
    await page.goto(`${site.address}uk/`);
    await untilKept(page, 'uk', 'check');
    await page.waitForTimeout(500);
    expect(site.log.filter((line) => /uk-rest|search/.test(line))).toEqual([]);
    await site.stop();
    await page.goto(`${site.address}uk/check/`);
    await isReady(page);
    await page.goto(`${site.address}uk/words/`);
    expect(await page.locator('main .button').evaluate((link: HTMLAnchorElement) => link.href)).toBe(page.url());
    await context.close();
    await site.remove();
  });
});

describe.concurrent('a new build', { timeout: 240_000 }, () => {
  test('comes while somebody answers: nothing is lost or mixed, and the next visit has it', async ({ expect }) => {
    const site = await offlineSite({ own: true });
    const { context, page, complaints } = await phone(browser);
    await page.goto(`${site.address}en/check/`);
    await untilKept(page, 'en');
    await page.reload();
    await isReady(page);
    await page.evaluate(() => document.documentElement.setAttribute('data-same-page', ''));
    const before = Object.keys(await kept(page));
    const other = await context.newPage();
    await other.goto(`${site.address}en/words/`);
    const words = await title(other);
    const script = await buildAgain(site, [words, 'A new build']);

    // The browser looks for a new worker with each page that it opens, unless it is just looking for one.
    const isWaitingAfterVisit = async (): Promise<boolean> => {
      await other.goto(`${site.address}en/words/`);
      expect(await title(other)).toBe('A new build');
      return page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));
    };
    await expect.poll(isWaitingAfterVisit, { timeout: 60_000, interval: 2_000 }).toBe(true);

    // The old page goes on, with what the server no longer has.
    await site.stop();
    expect(await page.evaluate(`import('${site.address}${script}').then(() => 'there')`)).toBe('there');
    await walk(page, withFriends);
    expect(Object.keys(await outcomes(page)).length).toBeGreaterThan(5);
    expect(await page.locator('html[data-same-page]').count()).toBe(1);
    // While its pages are open, the old copy is whole.
    await other.goto(`${site.address}en/words/`);
    expect(await title(other)).toBe(words);
    expect(complaints).toEqual([]);

    // When all of them are closed, the new worker takes over, whenever the browser finds the time: each look is a page of the old one.
    const blank = await context.newPage();
    for (const open of context.pages()) if (open !== blank) await open.close();
    await expect
      .poll(
        async () => {
          const visit = await context.newPage();
          await visit.goto(`${site.address}en/words/`);
          const shown = await title(visit);
          await visit.close();
          return shown;
        },
        { timeout: 90_000, interval: 3_000 },
      )
      .toBe('A new build');
    const next = await context.newPage();
    await next.goto(`${site.address}en/check/`);
    await isReady(next);
    const after = Object.keys(await kept(next));
    expect(after.filter((name) => before.includes(name) && !/removed/.test(name))).toEqual([]);
    await context.close();
    await site.remove();
  });
});

describe.concurrent('how old the copy is', { timeout: 240_000 }, () => {
  test.for([
    { oldFrom: '2999-01-01', place: '.footer', is: 'in no hurry: it tells its day at the foot of the page' },
    { oldFrom: '2000-01-01', place: '#content > :first-child', is: 'old: it says so on top, before anything else' },
  ])('$is', async ({ oldFrom, place }, { expect }) => {
    const site = await offlineSite({ own: true });
    await writeOffline(site.folder, { ...copyNotes('2026-11-30'), oldFrom });
    const { context, page } = await phone(browser);
    await page.goto(`${site.address}en/words/`);
    await untilKept(page, 'en');
    await site.stop();
    for (const path of ['en/check/', 'en/words/']) {
      await page.goto(`${site.address}${path}`);
      const note = page.locator('[data-copy]');
      expect(await note.innerText()).toMatch(/30\.11\.2026/);
      expect(await note.evaluate((one, selector) => one.closest(selector) !== null, place)).toBe(true);
    }
    await context.close();
    await site.remove();
  });
});
