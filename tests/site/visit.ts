import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';

/** A page opened for a test, with every complaint the browser made about it. */
export type Visit = { page: Page; status: number; complaints: string[]; end: () => Promise<void> };

/** Opens a path of the built site as a phone of 360 px sees it, unless told otherwise. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const response = await page.goto(new URL(path, inject('address')).href, { waitUntil: 'load' });
  return { page, status: response?.status() ?? 0, complaints, end: () => context.close() };
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
