import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page opened for a test, with every complaint the browser made about it. */
export type Visit = { page: Page; status: number; complaints: string[]; end: () => Promise<void> };

/** The phones of each browser, by what they are: a new tab of one knows nothing of the others, since the site keeps nothing. */
const phones = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/**
 * A tab of a phone of 360 px, unless told otherwise.
 * @param isAlone a phone of its own, for a test that changes more than its tab: its net, its clock, what it keeps
 */
export async function newTab(
  browser: Browser,
  options: BrowserContextOptions,
  isAlone: boolean,
): Promise<{ page: Page; end: () => Promise<void> }> {
  const start = () =>
    browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block', ...options });
  const own = phones.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  const name = JSON.stringify(options);
  const phone = isAlone ? start() : (own.get(name) ?? start());
  if (!isAlone) phones.set(browser, own.set(name, phone));
  const context = await phone;
  const page = await context.newPage();
  return { page, end: () => (isAlone ? context.close() : page.close()) };
}

/** Opens a path of the built site. @param isAlone as for `newTab` */
export async function visit(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
  isAlone = false,
): Promise<Visit> {
  const { page, end } = await newTab(browser, options, isAlone);
  const complaints = complaintsOf(page);
  const response = await page.goto(new URL(path, inject('address')).href, { waitUntil: 'load' });
  return { page, status: response?.status() ?? 0, complaints, end };
}

/** Everything that the browser complains about from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}
