/** How each thing is done that somebody does: by the controls that they use. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { framed } from '../hosts.ts';
import { foldsAreDrawn, isReady, openResult, question, rowOf, unfold, unfoldAll, walk } from '../journey.ts';
import { untilKept } from '../offline-site.ts';
import type { Doing } from './list.ts';
import { followLoading, type Watched } from './watched.ts';

/** Does it; in a tab where nobody answers, only what loads a page. */
export async function act(doing: Doing, watched: Watched): Promise<void> {
  if (watched.given || LOADS.has(doing)) await ACTS[doing](watched);
}

/** Where a page is loaded, who answers nothing loads it too. */
const LOADS: ReadonlySet<Doing> = new Set<Doing>([
  ...(['opens', 'reloads', 'again', 'office', 'away', 'topic', 'list', 'search', 'leaves'] as const),
]);

/** A page of others, to go to. */
const OFFICE = 'https://www.udi.no/';
/** Where "Leave this page" leads. */
export const LEAVE = 'https://www.yr.no/';
/** What somebody may have sent: the introduction programme is likely, as of a day in November 2026. */
const LIST = '#1.g17g1d.ipd';

const ACTS: Readonly<Record<Doing, (watched: Watched) => Promise<void>>> = {
  opens: async (watched) => {
    await watched.page.goto(watched.start);
    if (watched.setting === 'frame') watched.check = await framed(watched.page);
    await isLoaded(watched);
    if (watched.setting === 'phone') await untilKept(watched.page, 'uk');
  },
  answers: async ({ check, setting, given = {} }) => {
    if (setting === 'helper') await answerTogether(check, given);
    else await walk(check, given);
    await areResults(check);
  },
  listens: async ({ check }) => {
    await check.locator('[data-action="listen"]').click();
    await check.locator('[data-reading]').first().waitFor();
    await check.locator('[data-action="listen"]').click();
  },
  right: async ({ check }) => {
    await openFirst(check);
    await unfoldAll(check);
    await toResults(check);
  },
  languages: async ({ check }) => {
    await check.locator('[data-action="both"]').check();
    await check.locator('main [data-lang="nb"]').first().waitFor();
    await check.locator('[data-action="both"]').uncheck();
  },
  prints: async ({ check }) => {
    await check.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await unfold(check, '[data-action="print"]');
    await check.locator('[data-action="with-answers"]').check();
    await check.locator('[data-action="print"]').click();
    await check.waitForSelector('[data-printed]');
  },
  text: ({ check }) => copies(check, 'copy-text'),
  link: ({ check }) => copies(check, 'copy-link'),
  code: async ({ check }) => {
    await unfold(check, '[data-action="qr"]');
    await check.locator('[data-action="qr"]').click();
    await check.locator('.print-and-share .qr').waitFor();
  },
  calendar: async ({ page, check }) => {
    // Not everybody has one. The day that it counts from changes no result, so the check did not ask for it.
    if ((await check.locator(rowOf('settlement')).count()) === 0) return;
    await openResult(check, 'settlement');
    const counts = check.locator('.last-days button');
    if ((await counts.count()) > 0) {
      await counts.click();
      await walk(check, { toldOfPermitOn: '2026-09' });
    }
    await toResults(check);
    const button = check.locator('[data-action="calendar"]').first();
    if ((await button.count()) > 0) await Promise.all([page.waitForEvent('download'), button.click()]);
  },
  changes: async ({ check }) => {
    const before = await shownBy(check);
    await unfold(check, '.answers');
    await check.locator('.answers [data-action="change"]').nth(1).click();
    await check.locator('[data-question="permit"]').waitFor();
    await walk(check, { permit: 'family-of-worker' });
    await areResults(check);
    expect(await shownBy(check)).not.toEqual(before);
  },
  history: async (watched) => {
    const { check } = watched;
    await openFirst(check);
    await step(check, 'back');
    await areResults(check);
    await step(check, 'back');
    await check.locator('[data-question], [data-action="show-results"]').first().waitFor();
    await step(check, 'forward');
    await areResults(check);
  },
  offline: async ({ page, check }) => {
    await page.context().setOffline(true);
    await openFirst(check);
    await toResults(check);
    await page.context().setOffline(false);
    await check.waitForFunction(() => navigator.onLine);
  },
  reloads: async (watched) => {
    await watched.page.reload();
    await isLoaded(watched);
    if (watched.given && KEEPS.has(watched.setting)) await areResults(watched.check);
  },
  again: async (watched) => {
    const { page } = watched;
    const [next] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void open(location.href))]);
    await page.close();
    watched.page = next;
    watched.allHasCome = followLoading(next, watched.setting);
    watched.check = next;
    watched.tools = await next.context().newCDPSession(next);
    await isLoaded(watched);
    if (watched.given) await areResults(next);
  },
  office: async (watched) => {
    const { page, check, given } = watched;
    if (given) await openFirst(check, ':has(a[href^="https:"])');
    if (given) await unfoldAll(check);
    const link = check.locator('article a[href^="https:"]').filter({ visible: true }).first();
    const address = given ? await link.evaluate((found) => (found as HTMLAnchorElement).href) : OFFICE;
    await comesFromNowhere(watched, address, async () => {
      if (given) await link.click();
      else await page.evaluate((to) => location.assign(to), address);
    });
    await goBack(watched);
    if (given) await toResults(watched.check);
  },
  away: async (watched) => {
    await watched.page.evaluate(() => {
      Object.assign(window, { isAsItWas: true });
      location.assign('../words/');
    });
    await watched.page.waitForURL('**/uk/words/');
    await watched.allHasCome();
    await goBack(watched);
    if (watched.given) await areResults(watched.check);
  },
  topic: async (watched) => {
    const { page } = watched;
    await page.goto(`${inject('address')}uk/`);
    await page.locator('a[href$="check/#topic=home"]').first().click();
    await page.waitForURL('**/uk/check/');
    await isLoaded(watched);
    watched.isOver = false;
    if (watched.given) await walk(page, watched.given);
  },
  list: async (watched) => {
    await watched.page.goto(`${inject('address')}uk/list/${LIST}`);
    await watched.page.locator('[data-programme]').first().waitFor();
    await watched.allHasCome();
  },
  search: async (watched) => {
    const { page, given, allHasCome } = watched;
    watched.hadField = true;
    await page.goto(`${inject('address')}uk/search/`);
    await allHasCome();
    if (given) await page.locator('#search-for').pressSequentially(Object.values(given).join(' ').slice(0, 20));
  },
  deletes: async (watched) => {
    await unfold(watched.check, '[data-action="delete"]');
    await watched.check.locator('[data-action="delete"]').click();
    await watched.check.waitForFunction(() => document.querySelector('[data-question="situation"]'));
    watched.isOver = true;
  },
  leaves: async (watched) => {
    await comesFromNowhere(watched, LEAVE, () => watched.check.locator('[data-action="leave"]').click());
    watched.isOver = true;
    await ACTS.opens(watched);
  },
};

/** Where the tab outlives a reload with its answers. */
export const KEEPS: ReadonlySet<Watched['setting']> = new Set(['phone', 'back', 'frame']);

/** Taps are handled, and all that comes beside is there. */
async function isLoaded({ check, allHasCome }: Watched): Promise<void> {
  await isReady(check);
  await allHasCome();
}

async function areResults(check: Page): Promise<void> {
  await check.locator('[data-programme], .emergency').first().waitFor({ state: 'attached' });
  await foldsAreDrawn(check);
}

const shownBy = (check: Page): Promise<string[]> =>
  check.locator('[data-programme]').evaluateAll((all) => all.map((one) => JSON.stringify({ ...one.dataset })));

/** Opens the first result, or the first one with something in it. */
async function openFirst(check: Page, having = ''): Promise<void> {
  const rows = check.locator('.rows > [data-programme] > .row');
  for (let at = 0; at < (await rows.count()); at += 1) {
    const row = rows.nth(at);
    const programme = await row.evaluate(
      (found) => found.closest<HTMLElement>('[data-programme]')?.dataset['programme'],
    );
    await unfold(check, `.rows > [data-programme="${programme}"] > .row`);
    await row.dispatchEvent('click');
    await check.locator('article .result-name').waitFor();
    if ((await check.locator(`article${having}`).count()) > 0) return;
    await toResults(check);
  }
  throw new Error(`No result is ${having}.`);
}

/** Back to the list. Not by pointer: in a frame that becomes as high as its page, what is pressed moves. */
async function toResults(check: Page): Promise<void> {
  const back = check.locator('[data-action="back"]');
  const isAlone =
    (await check.locator('article .result-name').count()) > 0 && (await check.locator('.helper-rules').count()) === 0;
  if (isAlone) {
    await back.dispatchEvent('click');
    await check.locator('article .result-name').waitFor({ state: 'detached' });
  }
  await check.locator('.rows > [data-programme] > .row').first().waitFor({ state: 'attached' });
}

async function copies(check: Page, action: string): Promise<void> {
  await unfold(check, `[data-action="${action}"]`);
  await check.locator(`[data-action="${action}"]`).click();
  await check.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
}

/** Back or Forward of the browser, within the page. */
const step = (check: Page, way: 'back' | 'forward') =>
  check.evaluate(
    (to) =>
      new Promise<void>((done) => {
        addEventListener('popstate', () => setTimeout(done), { once: true });
        history[to]();
      }),
    way,
  );

/** Goes to a page of others, which notes what it is told of where somebody comes from. */
async function comesFromNowhere(watched: Watched, address: string, go: () => Promise<unknown>): Promise<void> {
  const { page, noted, elsewhere } = watched;
  const isThere = (url: URL): boolean => url.origin === new URL(address).origin;
  await page.evaluate(() => Object.assign(window, { isAsItWas: true }));
  await page.route(isThere, async (route) => {
    noted.origin.push(
      ...Object.entries(route.request().headers()).flatMap(([name, value]) => (name === 'referer' ? [value] : [])),
    );
    await route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="icon" href="data:,"><title>Elsewhere</title>',
    });
  });
  await go();
  await page.waitForURL(isThere);
  elsewhere.add(page.url());
  const told = await page.evaluate(() => [document.referrer, window.name, window.opener ? 'opener' : '']);
  noted.origin.push(...told.filter((one) => one !== ''));
  await page.unroute(isThere);
}

/** Back of the browser, from another page to the check: loaded again, or shown as it was where the browser has kept it. */
async function goBack(watched: Watched): Promise<void> {
  const { page, setting } = watched;
  // Playwright's own way back waits for a page to load.
  await page.evaluate(() => setTimeout(() => history.back())).catch(() => undefined);
  await page.waitForURL('**/uk/check/', { waitUntil: 'commit' });
  // A page that was kept loads nothing.
  if (setting === 'back') await isReady(page);
  else await isLoaded(watched);
  expect(await page.evaluate(() => 'isAsItWas' in window)).toBe(setting === 'back');
}

/** Helper mode: part by part, each question as it comes. */
async function answerTogether(check: Page, given: Readonly<Record<string, string>>): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    const open = check.locator('[data-part-question="open"]');
    if ((await open.count()) === 0) {
      if ((await check.locator('[data-programme]').count()) > 0) return;
      await check.locator('[data-action="continue"]').click();
    } else {
      const id = await open.locator('[data-question]').getAttribute('data-question');
      const wanted = open.locator(`[data-option="${given[id ?? ''] ?? 'unknown'}"]`);
      const option = (await wanted.count()) > 0 ? wanted : open.locator('[data-option="unknown"]');
      await option.first().check({ force: true });
      await check.waitForFunction(
        (before) =>
          document.querySelector<HTMLElement>('[data-part-question="open"] [data-question]')?.dataset['question'] !==
          before,
        id,
      );
    }
  }
  throw new Error(`Helper mode does not end: ${await question(check)}`);
}
