/** One build works under any path: nothing in it knows where the site is. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serve } from '#tools/static-server.ts';
import { openCheck, outcomes, unfold, walk, withFriends } from './journey.ts';
import { browser } from './shared-browser.ts';
import { complaintsOf } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettvei-path-'));
let server: StaticServer;
let below: string;
beforeAll(async () => {
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../../dist', import.meta.url)), join(folder, 'a/b/c'));
  server = await serve(folder);
  below = `${server.address}a/b/c/`;
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

describe('below /a/b/c/', () => {
  test('the check goes on to its results, and a list that is shared leads back', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const { page, complaints, later, end } = await openCheck(browser, 'uk', { address: below, permissions });
    await walk(page, withFriends);
    expect(Object.keys(await outcomes(page)).length).toBeGreaterThan(5);
    expect(later).toEqual([]);
    await unfold(page, '[data-action="copy-link"]');
    await page.locator('[data-action="copy-link"]').click();
    await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
    const shared = await page.evaluate(() => navigator.clipboard.readText());
    expect(shared.startsWith(`${below}uk/list/#`)).toBe(true);
    await page.goto(shared);
    await page.locator('[data-programme]').first().waitFor();
    await page.locator('a.button[href$="/uk/check/"]').click();
    expect(page.url()).toBe(`${below}uk/check/`);
    await page.locator('[data-programme]').first().waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  test.each([
    '',
    'ar/',
    'ar/topics/',
    'ar/topics/asylum/',
    'en/rules/tables/asylum/',
    'en/search/',
    'uk/list/',
    'embed/',
    'embed/ar/',
  ])('every address in /%s stays below it', async (path) => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(below + path);
    const own = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]')]
        .map(({ href }) => href)
        .filter((href) => href.startsWith(location.origin)),
    );
    expect(own.length).toBeGreaterThan(4);
    expect(own.filter((href) => !href.startsWith(below))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('what is not there leads to the languages below the same path', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    // The server answers with the page for missing addresses of the site itself.
    await page.route('**/uk/nothing/**', async (route) =>
      route.fulfill({ response: await route.fetch({ url: `${below}404.html` }), status: 404 }),
    );
    await page.goto(`${below}uk/nothing/here/`);
    await page.locator('a[hreflang="ar"]').click();
    expect(page.url()).toBe(`${below}ar/`);
    await context.close();
  });
});
