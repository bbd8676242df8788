/** Everything is used once, in a browser that tells whatever a policy forbids: it has nothing to tell. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { figure } from '../support/figures.ts';
import { element, framed, type Hosts, script, serveHosts } from './hosts.ts';
import { inProgramme, isReady, unfold, walk } from './journey.ts';
import { reportsOf } from './reports.ts';
import { browser } from './shared-browser.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.stop());

/** A phone that collects reports. */
async function phone(): Promise<{ context: BrowserContext; page: Page; reports: string[] }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const reports = await reportsOf(context);
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  return { context, page, reports };
}

const at = (path: string): string => `${inject('address')}${path}`;

test('a page that does what is forbidden is reported, in each way', async () => {
  const { context, page, reports } = await phone();
  await page.goto(at('en/check/'));
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<p>';
    } catch {
      // The browser throws, and reports.
    }
    document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/a.png' }));
  });
  await expect.poll(() => reports.filter((one) => one.startsWith('event: img-src'))).toHaveLength(1);
  await expect.poll(() => reports.filter((one) => one.startsWith('event: require-trusted-types-for'))).toHaveLength(1);
  await expect.poll(() => reports.filter((one) => one.startsWith('observer: csp-violation')).length).toBe(2);
  await expect.poll(() => reports.filter((one) => one.startsWith('console: ')).length).toBeGreaterThan(0);
  await context.close();
});

test('the check, helper mode, a list, the search, a frame and a single file are used without a report', async ({
  task,
}) => {
  const { context, page, reports } = await phone();
  let pages = 0;
  const open = async (address: string): Promise<void> => {
    await page.goto(address);
    pages += 1;
  };

  await open(at('uk/'));
  await open(at('uk/check/'));
  await isReady(page);
  await walk(page, inProgramme);
  await page.locator('[data-programme]').first().waitFor();
  await unfold(page, '[data-action="print"]');
  await page.click('[data-action="print"]');
  await page.locator('.sheet .qr').waitFor({ state: 'attached' });
  await page.locator('[data-programme] .row').first().click();

  await open(at('nb/helper/'));
  await isReady(page);
  await page.locator('[data-part-question="open"] input').first().check({ force: true });
  await page.locator('[data-answered]').first().waitFor({ state: 'attached' });

  await open(at('en/list/#1.g17g1e.ipd'));
  await page.locator('[data-programme]').first().waitFor();

  await open(at('en/search/'));
  await page.locator('input[type="search"]').fill('barnehage');
  await page.locator('input[type="search"]').press('Enter');
  await page.locator('main a:visible').first().waitFor();

  for (const path of ['ar/topics/', 'en/rules/', 'en/organisations/', 'en/download/', 'en/words/', '404.html'])
    await open(at(path));
  await page.waitForLoadState('networkidle');

  await open(`${hosts.address}plain.html?snippet=${encodeURIComponent(element('lang="en"') + script())}`);
  const frame = await framed(page);
  await walk(frame, inProgramme);

  await open(pathToFileURL(fileURLToPath(new URL('../../dist/download/uk-nb.html', import.meta.url))).href);
  await page.click('a[href="#check"]');
  await page.locator('[data-question]').waitFor();
  await walk(page, inProgramme);
  await page.locator('[data-programme]').first().waitFor();

  figure(task, 'pages used while policy reports were collected', pages);
  figure(task, 'policy reports', reports.length);
  expect(reports).toEqual([]);
  await context.close();
});
