/** What a real browser makes of the headers of the real nginx. */
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from '#tools/nginx.ts';
import type { StaticServer } from '#tools/static-server.ts';
import { inProgramme, openCheck, outcomes, walk } from '../site/journey.ts';
import { browser } from '../site/shared-browser.ts';
import { copySite, type SiteCopy, STAND_IN } from './site-copy.ts';

type Report = { directive: string; sample: string };

/** Everything that the policies of a page refuse from its first line on. */
const watchReports = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const reports: Report[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      reports.push({ directive: effectiveDirective, sample });
    });
  });

const reportsOf = (page: Page): Promise<Report[]> =>
  page.evaluate(() => (window as unknown as { reports: Report[] }).reports);

describe.each(['', 'a/b'])('below "/%s"', (below) => {
  let site: SiteCopy;
  let nginx: StaticServer;
  beforeAll(async () => {
    site = await copySite(below);
    nginx = await startNginx(site.folder, below ? { below } : {});
  });
  afterAll(async () => {
    await nginx.stop();
    site.remove();
  });

  test('a whole check runs to its results, and no policy refuses anything', async () => {
    const { page, complaints, end } = await openCheck(browser, 'uk', {
      before: watchReports,
      address: nginx.address,
      serviceWorkers: 'block',
    });
    await walk(page, inProgramme);
    expect((await outcomes(page))['introduction-programme']).toBe('right-and-duty');
    expect(await reportsOf(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('markup that gets into a page as text is refused, and so is a script', async () => {
    const { page, end } = await openCheck(browser, 'uk', {
      before: watchReports,
      address: nginx.address,
      serviceWorkers: 'block',
    });
    const refused = await page.evaluate(() => {
      const tries = [
        () => Object.assign(document.body, { innerHTML: '<img src="x" onerror="alert(1)">' }),
        () => Object.assign(document.createElement('script'), { src: '/other.js' }),
        () => document.write('<p>more</p>'),
      ];
      return tries.map((attempt) => {
        try {
          attempt();
          return 'taken';
        } catch (error) {
          return (error as Error).name;
        }
      });
    });
    expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
    const reports = await reportsOf(page);
    expect(reports.map(({ directive }) => directive)).toEqual(Array(3).fill('require-trusted-types-for'));
    expect(reports[0]?.sample).toMatch(/innerHTML/);
    // The check is as it was.
    expect(await page.locator('[data-question]').count()).toBe(1);
    await end();
  });

  test('what a page may not do is forbidden by the headers too', async () => {
    const page = await browser.newPage();
    await watchReports(page);
    // A page of ours without a policy of its own.
    await page.goto(nginx.address + STAND_IN);
    expect(
      await page.evaluate(() =>
        fetch('./').then(
          () => 'sent',
          (error: Error) => error.name,
        ),
      ),
    ).toBe('TypeError');
    expect((await reportsOf(page)).map(({ directive }) => directive)).toEqual(['connect-src']);
    await page.close();
  });
});

describe('for a page of another site', () => {
  let site: SiteCopy;
  let nginx: StaticServer;
  let host: Server;
  let page: Page;
  beforeAll(async () => {
    site = await copySite();
    nginx = await startNginx(site.folder);
    host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Host</title><h1>Host</h1>');
    });
    await once(host.listen(0, 'localhost'), 'listening');
    page = await browser.newPage();
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  });
  afterAll(async () => {
    await page.close();
    host.close();
    await nginx.stop();
    site.remove();
  });

  /** The heading in a frame of the host; nothing where the browser refuses to show it. */
  async function framed(path: string): Promise<string | undefined> {
    const element = await page.evaluateHandle((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      return new Promise<HTMLIFrameElement>((resolve) => {
        frame.addEventListener('load', () => resolve(frame));
        document.body.append(frame);
      });
    }, nginx.address + path);
    const frame = await element.contentFrame();
    const shown = frame?.url().startsWith(nginx.address) ? await frame.locator('h1').first().innerText() : undefined;
    await element.evaluate((frame) => frame.remove());
    return shown;
  }

  /** What a module gives, or the error that keeps it. */
  const imported = (path: string): Promise<string> =>
    page.evaluate(
      `import(${JSON.stringify(nginx.address + path)}).then((module) => typeof module.check, (error) => error.name)`,
    );

  test('a page for frames is shown in one', async () => {
    expect(await framed(STAND_IN)).toBe('In a frame');
  });

  test.each(['', 'uk/', 'uk/check/', 'uk/topics/', 'nothing/'])('/%s is not', async (path) => {
    expect(await framed(path)).toBeUndefined();
  });

  test('the rules can be loaded as a module, scripts of pages cannot', async () => {
    expect(await imported('api/v1/rettvei.js')).toBe('function');
    expect(await imported(globSync('pictures.*.js', { cwd: 'dist' })[0] ?? '')).toBe('TypeError');
  });
});
