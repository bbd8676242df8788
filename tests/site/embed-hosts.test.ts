/** The check on four foreign pages, in a narrow frame, and where the browser keeps nothing for a frame. */

import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults } from './axe.ts';
import {
  element,
  frameAlone,
  framed,
  framesOf,
  type Host,
  type Hosts,
  isFitted,
  openHost,
  script,
  serveHosts,
} from './hosts.ts';
import { isMarked, outcomes, overflow, question, walk, withFriends } from './journey.ts';
import { browser } from './shared-browser.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.stop());

const FOREIGN: { host: Host; lang: string }[] = [
  { host: 'plain', lang: 'ar' },
  { host: 'strict', lang: 'uk' },
  { host: 'heavy-rtl', lang: 'en' },
  { host: 'wordpress', lang: 'uk' },
];

test.each(FOREIGN)('on the $host page the check runs to its end in $lang', async ({ host, lang }) => {
  const snippet = element(`lang="${lang}"`) + script();
  const { page, complaints, end } = await openHost(browser, hosts, host, snippet, { isElsewhere: true });
  const frame = await framed(page);
  await isFitted(page, frame);
  const { width, dir } = await page.locator('newcomer-check').evaluate((found) => {
    const inner = found.shadowRoot?.querySelector('iframe');
    return {
      width: (inner?.getBoundingClientRect().width ?? 0) / found.getBoundingClientRect().width,
      dir: found.getAttribute('dir'),
    };
  });
  expect([width > 0.97, dir]).toEqual([true, null]);
  expect(await frame.evaluate(() => document.documentElement.dir)).toBe(lang === 'ar' ? 'rtl' : 'ltr');
  await walk(frame, withFriends);
  expect(Object.keys(await outcomes(frame)).length).toBeGreaterThan(10);
  await isFitted(page, frame);
  expect(complaints).toEqual([]);
  await end();
});

test('a frame of 320 px pasted alone scrolls one way only', async () => {
  const snippet = frameAlone('uk/');
  const { page, end } = await openHost(browser, hosts, 'plain', snippet, { viewport: { width: 336, height: 900 } });
  const frame = await framed(page);
  expect(await frame.evaluate(() => innerWidth)).toBe(320);
  await walk(frame, withFriends, async () => expect(await overflow(frame)).toBe(0));
  expect(Object.keys(await outcomes(frame)).length).toBeGreaterThan(10);
  expect(await overflow(frame)).toBe(0);
  await end();
});

describe('where the browser keeps nothing for a frame', () => {
  const forbid = (page: Page) =>
    page.addInitScript(
      (site) => {
        if (location.origin === site)
          Object.defineProperty(window, 'sessionStorage', {
            get() {
              throw new DOMException('Denied', 'SecurityError');
            },
          });
      },
      new URL(inject('address')).origin,
    );

  test('the check says so, runs, and lets no host throw the answers away', async () => {
    const { page, complaints, end } = await openHost(browser, hosts, 'plain', element('lang="uk"') + script(), {
      before: forbid,
      isElsewhere: true,
    });
    const frame = await framed(page);
    expect(await frame.locator('.not-kept').isVisible()).toBe(true);
    await walk(frame, withFriends);
    const shown = await outcomes(frame);
    expect(Object.keys(shown).length).toBeGreaterThan(10);
    await page.locator('newcomer-check').evaluate((found) => found.setAttribute('lang', 'ar'));
    // A second message comes after the first: when its effect is seen, the first has had its time.
    await page.locator('newcomer-check').evaluate((found) => found.setAttribute('radius', '3'));
    await frame.waitForFunction(() => document.documentElement.style.getPropertyValue('--radius') === '3px');
    expect(framesOf(page)[0]?.url()).toBe(`${inject('address')}embed/uk/`);
    expect(await outcomes(frame)).toEqual(shown);
    expect(complaints).toEqual([]);
    await end();
  });

  test('where it keeps them, nothing is said', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', frameAlone('en/'));
    expect(await (await framed(page)).locator('.not-kept').isVisible()).toBe(false);
    await end();
  });
});

test('a frame in which the check does not start says so and leads out', async () => {
  const { page, end } = await openHost(browser, hosts, 'plain', element('lang="ar"') + script(), {
    before: (page) => page.route('**/_astro/check*.js', (route) => route.abort()),
  });
  const frame = page.frameLocator('newcomer-check iframe');
  await frame.locator('#try-again').waitFor();
  expect(await frame.locator('.app').isVisible()).toBe(false);
  const [own] = await Promise.all([
    page.waitForEvent('popup'),
    frame.locator('.without-script .option').first().click(),
  ]);
  expect(own.url()).toContain(`${inject('address')}ar/topics/`);
  await isFitted(page, framesOf(page)[0] as unknown as Page);
  await end();
});

test('without scripts a frame pasted alone leads out, beside the host’s page', async () => {
  const { page, end } = await openHost(browser, hosts, 'plain', frameAlone('uk/'), { javaScriptEnabled: false });
  const frame = page.frameLocator('iframe');
  await frame.locator('.without-script').waitFor();
  const [own] = await Promise.all([
    page.waitForEvent('popup'),
    frame.locator('.without-script .option').first().click(),
  ]);
  expect(own.url()).toContain('/uk/topics/');
  await end();
});

const PAGES = ['embed/', 'embed/ar/'];

test.each(PAGES)('%s is valid, stays unlisted, and gives axe nothing to report in light and dark', async (path) => {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const { results } = validator.validateStringSync(html, path);
  expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`))).toEqual([]);
  expect(html).toContain('<meta name="robots" content="noindex">');
  const context = await browser.newContext({ viewport: { width: 320, height: 740 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(inject('address') + path);
  await page.locator('h1').waitFor();
  expect(await axeFaults(page)).toEqual([]);
  await context.close();
});

test('a page opened alone is a page like others: it tells nobody anything', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('message', () => document.documentElement.setAttribute('data-told', ''));
  });
  await page.goto(`${inject('address')}embed/en/`);
  await isMarked(page, 'ready');
  expect(await question(page)).toBe('situation');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(await page.locator('html[data-told]').count()).toBe(0);
  await context.close();
});
