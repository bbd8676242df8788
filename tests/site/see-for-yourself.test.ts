/** What the page about privacy tells people to do, done as it says: if a step is not true, it fails here. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { inProgramme, isReady, openResult, outcomes, question, unfold, walk } from './journey.ts';
import { browser } from './shared-browser.ts';
import { type Visit, visit } from './visit.ts';

/** From the steps of one kind to the check, by the link in the first of them. */
async function toCheck(
  lang: string,
  device: 'phone' | 'computer',
  before?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const visited = await visit(browser, `/${lang}/privacy/`);
  const { page } = visited;
  await before?.(page);
  const first = `.steps li:has([data-drawing="${device}-question"])`;
  await unfold(page, first);
  await page.locator(`${first} a`).click();
  await page.waitForURL(`**/${lang}/check/`);
  await isReady(page);
  return visited;
}

/** Answers to the end; before the third question is answered, the person does what the page says. */
async function answerToTheEnd(page: Page, atThird: () => Promise<unknown>): Promise<void> {
  let asked = 0;
  await walk(page, inProgramme, async () => {
    asked += 1;
    if (asked !== 3) return;
    expect(await page.locator('.progress').innerText()).toMatch(/^\D*3\D/);
    await atThird();
  });
  expect(asked).toBeGreaterThan(5);
}

/** The results are there, and one of them opens. */
async function readResults(page: Page): Promise<void> {
  expect(await outcomes(page)).toMatchObject({ 'introduction-programme': 'right-and-duty' });
  await openResult(page, 'introduction-programme');
  await page.click('[data-action="back"]');
}

/** What comes beside the page takes its time, as on a bad net: so it has not come before the third question shows that it has. */
const onBadNet = (page: Page) =>
  page.route(/\/texts\/|\/_astro\/(beside|_virtual)/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });

describe.each(['uk', 'ar'])('in %s, on the telephone', (lang) => {
  test('questions and results work without the internet, and nothing is left when it is back', async () => {
    const { page, end } = await toCheck(lang, 'phone', onBadNet);
    await answerToTheEnd(page, () => page.context().setOffline(true));
    // The browser is truly offline: nothing else of the site can be had.
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await readResults(page);
    await unfold(page, '[data-action="delete"]');
    await page.click('[data-action="delete"]');
    await page.waitForFunction(() => document.querySelector('[data-question="situation"]'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.context().setOffline(false);
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.waitForTimeout(1000);
    expect(asked).toEqual([]);
    await end();
  });
});

describe.each(['uk', 'ar'])('in %s, on a computer', (lang) => {
  test('the list of the network stays empty from the third question to the end', async () => {
    const { page, end } = await toCheck(lang, 'computer');
    // The same list that the tools of the browser show, with all that a page makes of itself.
    const tools = await page.context().newCDPSession(page);
    let list: string[] = [];
    tools.on('Network.requestWillBeSent', ({ request }) => list.push(request.url));
    tools.on('Network.webSocketCreated', ({ url }) => list.push(url));
    await tools.send('Network.enable');
    await page.reload();
    await isReady(page);
    let before = 0;
    await answerToTheEnd(page, async () => {
      before = list.length;
      list = [];
    });
    await readResults(page);
    // Before it was cleared, it named the files of the site: so it does list what is fetched.
    expect(before).toBeGreaterThan(5);
    expect(list).toEqual([]);
    await end();
  });
});

describe('for who knows web pages', () => {
  test('the line stands at the top of the code, as the page shows it', async () => {
    const { page, end } = await visit(browser, '/en/privacy/');
    await unfold(page, '[data-policy]');
    const line = await page.locator('[data-policy]').innerText();
    for (const path of ['en/privacy/', 'uk/check/', 'ar/helper/', 'nb/list/']) {
      const code = await (await fetch(inject('address') + path)).text();
      expect(code.slice(0, code.indexOf('<title>'))).toContain(line);
    }
    await end();
  });

  test('the browser blocks the usual ways to send something from the check', async () => {
    const { page, end } = await toCheck('en', 'phone');
    expect(await question(page)).toBe('situation');
    // What the page fetches for itself has come.
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('requestfinished', (request) => asked.push(request.url()));
    const blocked = await page.evaluate(async () => {
      const found: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
      await fetch('/', { method: 'POST', body: 'answers' }).catch(() => undefined);
      navigator.sendBeacon('/', 'answers');
      const request = new XMLHttpRequest();
      request.open('POST', '/');
      try {
        request.send('answers');
      } catch {
        // Blocked: that is what is looked for.
      }
      const form = document.createElement('form');
      form.method = 'post';
      form.action = '/';
      document.body.append(form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 300));
      return found;
    });
    expect(blocked.sort()).toEqual(['connect-src', 'connect-src', 'connect-src', 'form-action']);
    expect(asked).toEqual([]);
    await end();
  });
});

test('every step has a drawing that is not read aloud, and telephones are turned in pages from right to left', async () => {
  for (const [lang, turned] of [
    ['uk', 0],
    ['ar', 5],
  ] as const) {
    const { page, end } = await visit(browser, `/${lang}/privacy/`);
    for (const fold of ['phone', 'computer']) await unfold(page, `[data-drawing="${fold}-question"]`);
    const drawings = page.locator('.steps li svg[data-drawing]');
    expect(await drawings.count()).toBe(await page.locator('.steps li').count());
    expect(await page.locator('.steps svg:not([aria-hidden="true"])').count()).toBe(0);
    const transforms = await drawings.evaluateAll((all) => all.map((one) => getComputedStyle(one).transform));
    expect(transforms.filter((one) => one !== 'none').length).toBe(turned);
    await end();
  }
});
