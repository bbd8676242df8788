/** "Keep on this phone": another language after one tap, away again after another, and a plain sentence where it cannot be. */
import type { Page } from 'playwright-core';
import { describe, test } from 'vitest';
import { isReady, outcomes, walk, withFriends } from './journey.ts';
import { kept, offlineSite, phone, untilKept } from './offline-site.ts';
import { browser } from './shared-browser.ts';

const item = (page: Page, slug: string) => page.locator(`[data-copy-of="${slug}"]`);
const untilShown = (page: Page, slug: string, state: string) =>
  page.locator(`[data-copy-of="${slug}"][data-kept="${state}"]`).waitFor();

describe.concurrent('the list of languages', { timeout: 240_000 }, () => {
  test('says what each weighs, shows how far it is, and keeps a second language for when there is no net', async ({
    expect,
  }) => {
    const site = await offlineSite();
    const { context, page, complaints } = await phone(browser);
    await page.goto(`${site.address}uk/download/`);
    expect(await item(page, 'ar').locator('.hint').innerText()).toMatch(/^\D*0,\d\D*$/);
    await untilShown(page, 'uk', 'all');
    await untilShown(page, 'ar', 'nothing');
    const said = page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const lines: string[] = [];
          const item = document.querySelector('[data-copy-of="ar"]') as HTMLElement;
          new MutationObserver(() => {
            lines.push(item.querySelector('.copy-says')?.textContent ?? '');
            if (item.dataset['kept'] === 'all') resolve(lines);
          }).observe(item, { subtree: true, childList: true, attributes: true });
        }),
    );
    await item(page, 'ar').locator('[data-ask="keep"]').click();
    expect((await said).some((line) => /\d+\D+\d+/.test(line))).toBe(true);
    await site.stop();
    await page.goto(`${site.address}ar/check/`);
    await isReady(page);
    await walk(page, withFriends);
    expect(Object.keys(await outcomes(page)).length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await context.close();
    await site.remove();
  });

  test('takes a language away, which then is not kept again by itself', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    await page.goto(`${site.address}uk/download/`);
    await untilShown(page, 'uk', 'all');
    await item(page, 'uk').locator('[data-ask="remove"]').click();
    await untilShown(page, 'uk', 'nothing');
    const asked = site.log.length;
    await page.reload();
    await untilShown(page, 'uk', 'nothing');
    await page.waitForTimeout(3_000);
    expect(Object.keys(await kept(page)).filter((name) => !/removed/.test(name))).toEqual([]);
    expect(site.log.slice(asked).filter((line) => line.includes('/offline/'))).toEqual([]);
    await item(page, 'uk').locator('[data-ask="keep"]').click();
    await untilKept(page, 'uk');
    await context.close();
    await site.remove();
  });
});

describe.concurrent('it says', { timeout: 240_000 }, () => {
  test('that there is no room, and tries again', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 200_000 });
    await page.goto(`${site.address}en/download/`);
    await untilShown(page, 'en', 'full');
    expect(await item(page, 'en').locator('.copy-says').innerText()).toMatch(/room/);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin });
    await item(page, 'en').locator('[data-ask="keep"]').click();
    await untilShown(page, 'en', 'all');
    await context.close();
    await site.remove();
  });

  test('that the net broke off, and goes on from there', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    site.trouble = (path) => (path.includes('/offline/en-rest') ? 'fails' : undefined);
    await page.goto(`${site.address}en/download/`);
    await untilShown(page, 'en', 'net');
    site.trouble = () => undefined;
    const asked = site.log.length;
    await item(page, 'en').locator('[data-ask="keep"]').click();
    await untilShown(page, 'en', 'all');
    expect(site.log.slice(asked).map((line) => line.replace(/\.\w{8}\./, '.'))).toEqual(['GET /offline/en-rest.json']);
    await context.close();
    await site.remove();
  });

  test('that this browser cannot, and without scripts that it needs them', async ({ expect }) => {
    const site = await offlineSite();
    const { context, page } = await phone(browser);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(`${site.address}en/download/`);
    await page.locator('#cannot-keep').waitFor();
    expect(await page.locator('[data-ask]:visible').count()).toBe(0);
    await context.close();
    const without = await phone(browser, { javaScriptEnabled: false });
    await without.page.goto(`${site.address}en/download/`);
    expect(await without.page.locator('#keep-offline noscript').innerText()).toMatch(/JavaScript/);
    expect(await without.page.locator('[data-ask]:visible').count()).toBe(0);
    await without.context.close();
    await site.remove();
  });
});
