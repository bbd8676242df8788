/** What one visit asks a server for, as a real browser does it: written down by the server. */
import { readFileSync } from 'node:fs';
import { startBrowser } from '../../tests/site/browser.ts';

/** One request: its path, and what was answered. */
export type Asked = { path: string; status: number; bytes: number };

/** The pages of a visit. A check asks for nothing while somebody answers, so the rest of it needs no server. */
const PAGES = ['uk/', 'uk/check/'];
/** So long must nothing be asked for, until a visit is over: what is saved for later comes slowly. */
const QUIET_MS = 3000;

/**
 * A first visit and one after it, in one browser.
 * @param log where the server writes down what it is asked for
 */
export async function twoVisits(address: string, log: string): Promise<{ first: Asked[]; again: Asked[] }> {
  const browser = await startBrowser();
  const context = await browser.newContext();
  const visit = async (): Promise<Asked[]> => {
    const before = askedIn(log).length;
    const page = await context.newPage();
    for (const path of PAGES) {
      await page.goto(address + path, { waitUntil: 'load' });
      await quiet(log);
    }
    await page.close();
    return askedIn(log).slice(before);
  };
  try {
    return { first: await visit(), again: await visit() };
  } finally {
    await browser.close();
  }
}

async function quiet(log: string): Promise<void> {
  for (let lines = -1; lines !== askedIn(log).length; ) {
    lines = askedIn(log).length;
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
  }
}

function askedIn(log: string): Asked[] {
  const lines = readFileSync(log, 'utf8').matchAll(/"GET (\S+)" (\d+) (\d+)/g);
  return [...lines].map(([, path = '', status, bytes]) => ({ path, status: Number(status), bytes: Number(bytes) }));
}
