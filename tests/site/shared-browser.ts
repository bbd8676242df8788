import type { Browser } from 'playwright-core';
import { startBrowser } from './browser.ts';

/** The browser of all test files that a worker runs, one after the other; it ends with the worker. */
export const browser: Browser = await startBrowser();
