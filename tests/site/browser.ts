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

type Candidate = () => Promise<LaunchOptions>;

/**
 * Starts a browser: the one that RETTVEI_BROWSER names, else the one that comes with `npm ci`, which is the same everywhere and draws a page
 * for half as much processor time, else an installed one. Without any the tests fail; they are never left out.
 */
export const startBrowser = (options: LaunchOptions = {}): Promise<Browser> => start(candidates, options, remedy);

/** Starts a browser as people have it: only such a one keeps pages that are left, and gives a frame of another site its own process. */
export const startInstalledBrowser = (options: LaunchOptions = {}): Promise<Browser> =>
  start(
    installedOnes,
    options,
    'No installed browser could be started. Install Chrome or Chromium (apt-get install chromium).',
  );

async function start(from: readonly Candidate[], options: LaunchOptions, otherwise: string): Promise<Browser> {
  const named = process.env['RETTVEI_BROWSER'];
  if (named) return chromium.launch({ ...options, executablePath: named });
  const failures: string[] = [];
  for (const candidate of from) {
    try {
      return await chromium.launch({ ...options, ...(await candidate()) });
    } catch (error) {
      failures.push(String(error).split('\n')[0] ?? '');
    }
  }
  throw new Error(`${otherwise}\n${failures.join('\n')}`);
}

/**
 * The browser inside the npm package, for Linux on x64. Its own arguments are for cloud functions: they put everything in
 * one process, which dies with the first page that is closed.
 */
async function bundledBrowser(): Promise<LaunchOptions> {
  return { executablePath: await bundled.executablePath() };
}

const installedOnes: readonly Candidate[] = installed
  .filter(existsSync)
  .map((executablePath) => async () => ({ executablePath }));

const candidates: readonly Candidate[] = [
  ...(process.platform === 'linux' && process.arch === 'x64' ? [bundledBrowser] : []),
  ...installedOnes,
  // What the remedy installs.
  async () => ({}),
];
