/** The net dies, or brings something else than the page asked for: nothing that was answered is lost, and there is a way on. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import { figure } from '../support/figures.ts';
import {
  isMarked,
  isReady,
  KEEPER,
  openCheck,
  openResults,
  outcomes,
  question,
  unfold,
  walk,
  withFriends,
} from './journey.ts';
import { offlineSite, phone, untilKept } from './offline-site.ts';
import { answersKept, BESIDE, FATES, failedThenAgain, killedFrom, shownWords } from './resilience.ts';
import { browser } from './shared-browser.ts';
import { newTab } from './visit.ts';

test('killed before every screen of a walk: the rest, paper, code and copy are there, and the results are the same', async ({
  task,
}) => {
  const walked = await openCheck(browser, 'uk');
  const kept: string[] = [];
  await walk(walked.page, withFriends, async () => {
    kept.push((await walked.page.evaluate((name) => sessionStorage.getItem(name), SAVED_UNDER)) ?? '');
  });
  const whole = await outcomes(walked.page);
  expect(Object.keys(whole).length).toBeGreaterThan(20);
  await walked.end();

  for (const [screen, saved] of kept.entries()) {
    const { page, complaints, end } = await openCheck(browser, 'uk', {
      permissions: ['clipboard-read', 'clipboard-write'],
      before: (page) =>
        page.addInitScript(([name, text]) => text && sessionStorage.setItem(name, text), [SAVED_UNDER, saved] as const),
    });
    const missed: string[] = [];
    page.on('requestfailed', (request) => missed.push(request.url()));
    await page.context().setOffline(true);
    await walk(page, withFriends);
    expect([screen, await outcomes(page)]).toEqual([screen, whole]);
    if (screen === kept.length - 1) await takeAlong(page);
    // What keeps a copy comes some seconds after the page; without the net it does not, and nobody needs it then.
    expect(missed.filter((url) => !KEEPER.test(url))).toEqual([]);
    expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|\/copy-beside\./.test(one))).toEqual([]);
    await end();
  }
  figure(task, 'ways to fail tried', kept.length + 4);
});

/** Paper in two languages with its code, the code on the screen, and the text. */
async function takeAlong(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await unfold(page, '[data-action="print"]');
  await page.click('[data-action="print"]');
  await page.waitForSelector('[data-printed]', { state: 'attached' });
  expect(await page.locator('.sheet > :first-child .qr').count()).toBe(1);
  expect(await page.locator('.sheet > :first-child .sheet-line [lang="nb"]').count()).toBeGreaterThan(0);
  expect(await page.locator('.both-switch .hint').innerText()).toBe('');
  await page.click('[data-action="qr"]');
  await page.locator('.print-and-share .qr').waitFor();
  await page.click('[data-action="copy-text"]');
  await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/uk/list/#');
}

test('gone, and the phone drops the page at every screen: the copy brings back the same screen with its answers', async ({
  task,
}) => {
  const site = await offlineSite();
  const { context, page, complaints } = await phone(browser);
  await page.goto(`${site.address}uk/check/`);
  await untilKept(page, 'uk', 'check');
  await site.stop();
  let drops = 0;
  await walk(page, withFriends, async (id) => {
    const before = await answersKept(page);
    await page.reload();
    await isReady(page);
    await page.locator(`[data-question="${id}"]`).waitFor();
    expect(await answersKept(page)).toEqual(before);
    drops += 1;
  });
  const reached = await outcomes(page);
  await page.reload();
  await page.locator('.rows').first().waitFor();
  expect(await outcomes(page)).toEqual(reached);
  expect(complaints).toEqual([]);
  figure(task, 'ways to fail tried', drops + 1);
  await context.close();
  await site.remove();
});

test('killed from every request on: the check goes on, or says so, and Try again brings it back with its answers', async ({
  task,
}) => {
  const { page, end } = await newTab(browser, {}, true);
  let lost = 0;
  const tried = await killedFrom(page, `${inject('address')}ar/check/`, async (request) => {
    const kept = await answersKept(page);
    lost += ['situation', 'permit'].filter((id) => !(id in kept)).length;
    expect([request, await question(page), lost]).toEqual([request, 'permitGrantedOn', 0]);
  });
  expect(tried).toBeGreaterThan(8);
  figure(task, 'answers lost', lost);
  figure(task, 'ways to fail tried', tried);
  await end();
});

describe('while the rules are on their way, the server', () => {
  // Every answer once, and every file: all of them together are tried by the long tests.
  test.each(Object.keys(FATES).map((fate, place) => [fate, BESIDE[place % BESIDE.length] as string] as const))(
    'answers with %s for %s: a sentence, and Try again goes on',
    async (fate, file) => {
      const { page, end } = await newTab(browser, {}, true);
      await failedThenAgain(page, `${inject('address')}en/check/`, file, FATES[fate] as (route: Route) => unknown);
      expect(Object.keys(await answersKept(page))).toEqual(['situation', 'permit']);
      await end();
    },
  );
});

test('answers with 404 for the styles of later screens: a sentence, and Try again goes on', async () => {
  const { page, end } = await newTab(browser, {}, true);
  await failedThenAgain(page, `${inject('address')}ar/check/`, '**/*.css', FATES['404'] as (route: Route) => unknown);
  await end();
});

test('Try again without a net keeps the page, and takes effect when the net is back', async () => {
  const { page, end } = await newTab(browser, {}, true);
  await page.route('**/texts/uk.*', (route) => route.abort(), { times: 1 });
  await page.goto(`${inject('address')}uk/check/`, { waitUntil: 'commit' });
  await isMarked(page, 'ready');
  await page.locator('[data-option="protection"]').check();
  await page.click('[data-action="continue"]');
  await page.locator('[data-option="refugee"]').check();
  await page.click('[data-action="continue"]');
  await page.locator('[data-waiting="failed"]').waitFor();
  await page.context().setOffline(true);
  await page.click('#try-again');
  expect(await page.locator('#try-again').evaluate((link) => getComputedStyle(link).opacity)).toBe('0.6');
  expect(await page.locator('[data-waiting="failed"]').isVisible()).toBe(true);
  expect(await page.locator('#try-again').isVisible()).toBe(true);
  await page.context().setOffline(false);
  await page.locator('[data-question="permitGrantedOn"]').waitFor();
  await end();
});

describe('the page itself stops on its way', () => {
  const html = readFileSync('dist/uk/check/index.html');
  const behind = (piece: string): number => html.indexOf(piece) + Buffer.byteLength(piece);
  const PLACES = [
    ['the bar', behind('</header>')],
    ['the heading of the question', behind('</h1>')],
    ['half of the answers', behind('value="family"')],
    ['Continue', behind('</form>')],
    ['the half of Try again', html.indexOf('id="try-again"') - 10],
  ] as const;

  /** A server that sends the first visit a part of the page, and then stops, or holds the line. */
  async function halfServer(size: number, ends: boolean) {
    let isFirst = true;
    const server = createServer((asked, response) => {
      if (asked.url?.endsWith('/check/') && isFirst) {
        isFirst = false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(html.subarray(0, size));
        if (ends) response.end();
        return;
      }
      void fetch(inject('address') + (asked.url as string).slice(1)).then(async (found) => {
        response.writeHead(found.status, { 'content-type': found.headers.get('content-type') ?? '' });
        response.end(Buffer.from(await found.arrayBuffer()));
      });
    }).listen(0);
    const address = `http://localhost:${(server.address() as AddressInfo).port}/uk/check/`;
    const stop = (): void => {
      server.close();
      server.closeAllConnections();
    };
    return { address, stop };
  }

  test('behind any piece of it: what has come can be read, whatever fails then', async ({ task }) => {
    const blank: string[] = [];
    for (const [place, size] of PLACES)
      for (const ends of [true, false]) {
        const site = await halfServer(size, ends);
        const { page, end } = await newTab(browser, {}, true);
        await page.clock.install();
        await page.goto(site.address, { waitUntil: 'commit' });
        await page.waitForFunction((most) => document.documentElement.outerHTML.length > most, size / 2);
        const before = await shownWords(page);
        await page.clock.runFor(12_000);
        const after = await shownWords(page);
        if (before === '' || after.length < before.length) blank.push(place);
        await page.reload();
        await isReady(page);
        await end();
        site.stop();
      }
    expect(blank).toEqual([]);
    figure(task, 'blank pages', blank.length);
    figure(task, 'ways to fail tried', 2 * PLACES.length);
  });

  test('Continue on what will not come whole loads it again', async () => {
    const site = await halfServer(behind('</form>'), true);
    const { page, end } = await newTab(browser, {}, true);
    await page.goto(site.address);
    await page.locator('[data-option="protection"]').check();
    await page.click('[data-action="continue"]');
    await isReady(page);
    await page.locator('[data-option="protection"]').check();
    await page.click('[data-action="continue"]');
    await page.locator('[data-question="permit"]').waitFor();
    await end();
    site.stop();
  });
});

test('the Norwegian texts did not come: said before paper is printed on, which then has one language', async () => {
  const { page, end } = await openResults(browser, 'uk', withFriends, {
    before: (page) => page.route('**/texts/both.*', (route) => route.abort()),
  });
  await page.locator('.both-switch .hint', { hasText: /./ }).waitFor();
  await unfold(page, '[data-action="print"]');
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.click('[data-action="print"]');
  await page.waitForSelector('[data-printed]', { state: 'attached' });
  expect(await page.locator('.sheet > :first-child .qr').count()).toBe(1);
  await end();
});

test('pictures, icons and fonts are refused: nothing that is said or asked is missing', async ({ task }) => {
  const plain = await openCheck(browser, 'ti');
  const bare = await openCheck(browser, 'ti', {
    before: (page) => page.route(/\.(svg|png|woff2)$|pictures\./, (route) => route.abort()),
  });
  const asked = await walk(plain.page, withFriends);
  expect(await walk(bare.page, withFriends)).toEqual(asked);
  expect(await shownWords(bare.page)).toBe(await shownWords(plain.page));
  figure(task, 'ways to fail tried', 1);
  await plain.end();
  await bare.end();
});
