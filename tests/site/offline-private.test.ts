/** What the net and the phone learn of somebody who reads, answers, prints and has pages kept: always the same, and no answer. */

import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundleScript } from '#build/bundle.ts';
import { inProgramme, isReady, openResult, walk, withFriends } from './journey.ts';
import { kept, offlineSite, phone, untilKept } from './offline-site.ts';
import { browser } from './shared-browser.ts';

/** Everything that reaches the server while somebody is on the check, until their language is kept. */
async function requestsOf(act: (page: Page) => Promise<unknown>): Promise<{ asked: string[]; onPhone: string }> {
  const site = await offlineSite();
  const { context, page } = await phone(browser);
  await page.goto(`${site.address}uk/check/`);
  await isReady(page);
  await act(page);
  await untilKept(page, 'uk');
  const stored = await page.evaluate(async () => [
    localStorage.length,
    document.cookie,
    (await indexedDB.databases()).length,
    ...Object.keys(sessionStorage),
  ]);
  const onPhone = JSON.stringify([await kept(page), stored]).replaceAll(site.address, '/');
  await context.close();
  await site.remove();
  return { asked: site.log.sort(), onPhone };
}

const people: Record<string, (page: Page) => Promise<unknown>> = {
  'somebody in the programme, who opens a result': async (page) => {
    await walk(page, inProgramme);
    await openResult(page, 'introduction-programme');
  },
  'somebody from the war, who prints in two languages': async (page) => {
    await walk(page, withFriends);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.locator('[data-action="print"]').click();
    await page.waitForSelector('[data-printed]');
  },
};

test('the server hears the same of everybody, and the phone keeps the same', { timeout: 240_000 }, async () => {
  const nobody = await requestsOf(async () => undefined);
  expect(nobody.asked.some((line) => line.includes('/offline/uk-rest.'))).toBe(true);
  expect(nobody.asked.filter((line) => !/^GET \/[\w./-]*$/.test(line))).toEqual([]);
  const others = await Promise.all(Object.values(people).map(requestsOf));
  for (const [at, who] of Object.keys(people).entries()) expect([who, others[at]?.asked]).toEqual([who, nobody.asked]);
  const withoutAnswers = (onPhone = '') => onPhone.replace(/,"rettvei"/, '');
  for (const { onPhone } of others) expect(withoutAnswers(onPhone)).toBe(withoutAnswers(nobody.onPhone));
  expect(nobody.onPhone).toMatch(/\[0,"",0/);
});

test('a page of the guide asks for no script of the check, until it has been kept', async () => {
  const site = await offlineSite();
  const { context, page } = await phone(browser, { serviceWorkers: 'block' });
  await page.goto(`${site.address}uk/words/`);
  await page.waitForLoadState('networkidle');
  expect(site.log.filter((line) => /check\.|beside\.|texts\//.test(line))).toEqual([]);
  await context.close();
  await site.remove();
});

test('in a frame of another site nothing is kept', async () => {
  const site = await offlineSite();
  const host = createServer((_asked, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(`<iframe src="${site.address}uk/"></iframe>`);
  }).listen(0);
  const { context, page } = await phone(browser);
  await page.clock.install();
  const asked = async (): Promise<string[]> => {
    await page.clock.runFor(10_000);
    await page.waitForLoadState('networkidle');
    return site.log.filter((line) => line.includes('sw.js'));
  };
  await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
  await page.frameLocator('iframe').locator('.bar').waitFor();
  expect(await asked()).toEqual([]);
  await page.goto(`${site.address}uk/`);
  expect(await asked()).not.toEqual([]);
  await context.close();
  host.close();
  await site.remove();
});

test('a site that keeps nothing any more takes away what it had kept', async () => {
  const site = await offlineSite({ own: true });
  const { context, page } = await phone(browser);
  await page.goto(`${site.address}uk/`);
  await untilKept(page, 'uk');
  writeFileSync(`${site.folder}sw.js`, await bundleScript('src/offline/take-away.ts'));
  await page.goto(`${site.address}uk/words/`);
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([]);
  await site.stop();
  await expect(page.goto(`${site.address}uk/words/`)).rejects.toThrow(/ERR_/);
  await context.close();
  await site.remove();
});
