/** Leaving in a frame: with the element the whole window goes; in a frame pasted alone nothing is left but the way to our own page. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { element, frameAlone, framed, type Hosts, openHost, SANDBOX, script, serveHosts } from './hosts.ts';
import { question } from './journey.ts';
import { browser } from './shared-browser.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.stop());

const OUTSIDE = 'https://www.yr.no/';
const weather = (page: Page) =>
  page.route(`${OUTSIDE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));

/** A host, with one answer given in its frame. */
async function answered(snippet: string) {
  const opened = await openHost(browser, hosts, 'plain', snippet, { before: weather });
  const frame = await framed(opened.page);
  await frame.locator('[data-option="protection"]').check();
  await frame.click('[data-action="continue"]');
  await frame.waitForFunction(() => !document.querySelector('[data-question="situation"]'));
  return { ...opened, frame };
}

const byLink = ({ frame }: { frame: Page }) => frame.locator('[data-action="leave"]').click();
const byShift = async ({ page }: { page: Page }) => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
};
const kept = (frame: Page) => frame.evaluate(() => sessionStorage.getItem('rettvei'));
const alone = (frame: Page) => frame.locator('body > :visible').evaluateAll((all) => all.map((one) => one.className));

test.each([
  ['its link', byLink],
  ['Shift three times', byShift],
])('the element moves the whole window, by %s, and Back leads to nobody’s answers', async (_how, leave) => {
  const opened = await answered(element('lang="en"') + script());
  const { page, frame, end } = opened;
  expect(await kept(frame)).toContain('protection');
  await leave(opened);
  await page.waitForURL(OUTSIDE);
  await page.goBack();
  await page.waitForLoadState();
  if (page.url().startsWith(hosts.address)) {
    const again = await framed(page);
    expect(await question(again)).toBe('situation');
    expect(await kept(again)).toBeNull();
  }
  await end();
});

test.each([
  ['a host that does not allow it', element('lang="en" leave="frame"') + script()],
  ['a frame pasted alone', frameAlone('en/')],
])('%s: the window stays, and the frame shows nothing but the way to our own page', async (_what, snippet) => {
  const opened = await answered(snippet);
  const { page, frame, end } = opened;
  await byLink(opened);
  await frame.locator('.frame-left').waitFor();
  expect(await alone(frame)).toEqual(['frame-left']);
  expect(await frame.locator('main').count()).toBe(0);
  expect(await kept(frame)).toBeNull();
  expect(page.url()).toContain(hosts.address);
  expect(await frame.locator('.frame-left a').evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
    `${inject('address')}en/`,
  );
  await end();
});

test('a frame pasted alone moves the window where its host lets it', async () => {
  const opened = await answered(frameAlone('en/', `${SANDBOX} allow-top-navigation`));
  await byLink(opened);
  await opened.page.waitForURL(OUTSIDE);
  await opened.end();
});
