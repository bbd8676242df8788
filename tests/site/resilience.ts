/** What the tests of bad nets and odd browsers have in common. */
import type { Browser, Page, Request, Route } from 'playwright-core';
import { expect } from 'vitest';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import { isMarked, openCheck, walk } from './journey.ts';

/** What comes beside the page and must, before the third question can be asked. */
export const BESIDE = ['**/_astro/_virtual_law*', '**/_astro/beside*.js', '**/texts/en.*'] as const;

const script = { contentType: 'text/javascript' };

/** What a server can answer instead of a file. */
export const FATES: Readonly<Record<string, (route: Route) => unknown>> = {
  '404': (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404' }),
  '500': (route) => route.fulfill({ status: 500, contentType: 'text/plain', body: 'Down' }),
  'a page of the hotel’s net': (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in</h1>' }),
  garbage: (route) => route.fulfill({ ...script, body: '\u0000\ufffd)(' }),
  'half a file': async (route) => {
    const response = await route.fetch();
    const whole = await response.text();
    // What is half and says that it may be kept for ever would be kept.
    const headers = { ...response.headers(), 'cache-control': 'no-store' };
    await route.fulfill({ response, headers, body: whole.slice(0, whole.length / 2) });
  },
  nothing: (route) => route.fulfill({ ...script, body: '' }),
};

/** The answers as the tab keeps them. */
export async function answersKept(page: Page): Promise<Record<string, string>> {
  const saved = await page.evaluate((name) => sessionStorage.getItem(name), SAVED_UNDER);
  return saved === null ? {} : (JSON.parse(saved) as { answers: Record<string, string> }).answers;
}

/** All words that somebody sees, in their order. */
export const shownWords = (page: Page): Promise<string> => page.evaluate(() => document.body?.innerText.trim() ?? '');

/** Answers the two questions that stand in the page, as far as they are there. */
export async function answerOpening(page: Page): Promise<void> {
  for (const [id, option] of [
    ['situation', 'protection'],
    ['permit', 'refugee'],
  ]) {
    if ((await page.locator(`[data-question="${id}"]`).count()) === 0) continue;
    await page.locator(`[data-option="${option}"]`).check();
    await page.click('[data-action="continue"]');
    await page.locator(`[data-question="${id}"]`).waitFor({ state: 'detached' });
  }
}

const ready = (page: Page) => isMarked(page, 'ready', 'failed');
const third = (page: Page) => page.locator('[data-question="permitGrantedOn"]');

/** Answers while a file fails, is told so, tries again, and is asked the third question. */
export async function failedThenAgain(
  page: Page,
  address: string,
  file: string,
  fate: (route: Route) => unknown,
): Promise<void> {
  await page.route(file, fate, { times: 1 });
  await page.goto(address, { waitUntil: 'commit' });
  await ready(page);
  await answerOpening(page);
  await page.locator('[data-waiting="failed"]').waitFor();
  await page.click('#try-again');
  await third(page).waitFor();
}

/**
 * Opens a check again and again, and lets the net die at each of its requests in turn. Somebody answers what can be answered, and tries
 * again once the net is back.
 * @param look is called with the third question on the screen @returns at how many requests the net died
 */
export async function killedFrom(
  page: Page,
  address: string,
  look: (request: string) => Promise<void>,
): Promise<number> {
  const requests: string[] = [];
  const note = (request: Request): unknown => requests.push(request.url());
  page.on('request', note);
  await page.goto(address);
  await ready(page);
  await answerOpening(page);
  await third(page).waitFor();
  page.off('request', note);
  // The page itself has come, or there is nothing of ours.
  const files = [...new Set(requests.slice(1).filter((url) => !/favicon|keep-copy|ask-worker|copy-beside/.test(url)))];
  for (const [at, file] of files.entries()) {
    await page.evaluate(() => sessionStorage.clear());
    const dead = new Set(files.slice(at));
    await page.route('**/*', (route) => (dead.has(route.request().url()) ? route.abort() : route.continue()));
    await page.goto(address, { waitUntil: 'commit' });
    await ready(page);
    const again = page.locator('#try-again');
    if (!(await again.isVisible())) await answerOpening(page);
    // Either it goes on, or it says why not.
    await page.locator('[data-question="permitGrantedOn"], #try-again:visible').first().waitFor();
    await page.unrouteAll();
    if (await again.isVisible()) {
      await Promise.all([page.waitForEvent('load'), again.click()]);
      await isMarked(page, 'ready');
      await answerOpening(page);
    }
    await third(page).waitFor();
    await look(file);
  }
  return files.length;
}

/** Does to a page what translators in browsers do, with the same words: every text, now and whenever one comes, in elements of theirs. */
export async function asTranslated(page: Page, how: 'wraps' | 'replaces'): Promise<void> {
  await page.evaluate((way) => {
    const done = new WeakSet<Node>();
    const translate = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const isLeft = text.parentElement?.closest('script, style, option, [translate="no"]');
        if (done.has(text) || isLeft || text.data.trim() === '') continue;
        const words = document.createTextNode(text.data);
        done.add(words);
        const inner = document.createElement('font');
        inner.append(words);
        const outer = document.createElement('font');
        outer.append(inner);
        text.replaceWith(way === 'wraps' ? outer : words);
      }
    };
    translate();
    new MutationObserver(translate).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, how);
}

/** What each screen of a walk says, a mistake, the results in both languages and the copied link among them. */
export async function screensOf(
  browser: Browser,
  lang: string,
  given: Readonly<Record<string, string>>,
  act: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  const { page, complaints, end } = await openCheck(browser, lang, { permissions: ['clipboard-write'] });
  const screens: string[] = [];
  const note = async (): Promise<void> => {
    // A translator works once the page has come to rest.
    await page.evaluate(() => new Promise((rested) => requestAnimationFrame(() => setTimeout(rested))));
    screens.push(await page.locator('main').innerText());
  };
  const press = async (action: string): Promise<void> => {
    const control = page.locator(`[data-action="${action}"]`).first();
    if ((await control.count()) > 0) await control.evaluate((one: HTMLElement) => one.click());
    await note();
  };
  await act(page);
  await press('continue');
  await walk(page, given, note);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });
  await note();
  for (const action of ['both', 'both', 'qr', 'copy-link', 'delete']) await press(action);
  expect(complaints).toEqual([]);
  await end();
  return screens;
}
