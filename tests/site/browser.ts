import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const remedy =
  'No browser could be started. Install one: npx playwright-core install --with-deps chromium-headless-shell';

/**
 * Starts a browser: the one that RETTVEI_BROWSER names, else the one that comes with `npm ci`, which is the same everywhere and draws a page
 * for half as much processor time, else an installed one. Without any the tests fail; they are never left out.
 */
export async function startBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const named = process.env['RETTVEI_BROWSER'];
  if (named) return chromium.launch({ ...options, executablePath: named });
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      return await chromium.launch({ ...options, ...(await candidate()) });
    } catch (error) {
      failures.push(String(error).split('\n')[0] ?? '');
    }
  }
  throw new Error(`${remedy}\n${failures.join('\n')}`);
}

/**
 * The browser inside the npm package, for Linux on x64. Its own arguments are for cloud functions: they put everything in
 * one process, which dies with the first page that is closed.
 */
async function bundledBrowser(): Promise<LaunchOptions> {
  return { executablePath: await bundled.executablePath() };
}

const candidates: (() => Promise<LaunchOptions>)[] = [
  ...(process.platform === 'linux' && process.arch === 'x64' ? [bundledBrowser] : []),
  ...installed.filter(existsSync).map((executablePath) => async () => ({ executablePath })),
  // What the remedy installs.
  async () => ({}),
];
