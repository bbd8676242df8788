/** One visit to a page in a real browser, as somebody with a slow phone makes it who taps as early as they can. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { followRequests } from '../../../tests/site/journey.ts';
import type { Asked } from './survey-page.ts';
import { type Seen, type Watched, watch } from './watch.ts';

/** A page that is measured: where it lies, and how its parts are found. */
export type Site = {
  name: 'plain' | 'ours' | 'SurveyJS';
  path: (language: string) => string;
  heading: string;
  onward: string;
  /** The row of an answer. */
  row: (value: string) => string;
  /** The list that opens, the how many of its question. */
  list: (at: number) => string;
};

/** Milliseconds from the start of the way to the page, unless told otherwise. */
type Start = {
  firstPaint: number;
  kept: number;
  handled: number;
  /** Early taps that missed, because the page had moved. */
  lost: number;
  /** What had come when the first tap was handled, with headers. */
  bytes: number;
  requests: number;
};

/** Milliseconds from the finger leaving Continue to the next heading painted. */
type Answered = { steps: number[]; results: number };

export type Visit = { start: Start; answered?: Answered };

/** So long nothing happens, and the run ends with an error: a busy machine may take a while. */
const PATIENCE_MS = 90_000;

/** A page opened with everything it is watched with. */
type Opened = {
  page: Page;
  context: BrowserContext;
  until: (isSo: (seen: Seen) => boolean) => Promise<Seen | undefined>;
};

/**
 * Opens the page, taps the first answer as soon as it is painted, then Continue.
 * @param slower how many times slower the processor is
 * @param whole goes on to the results
 */
export async function visit(
  browser: Browser,
  address: string,
  site: Site,
  asked: readonly Asked[],
  { slower, whole }: { slower: number; whole: boolean },
): Promise<Visit> {
  const [first] = asked as [Asked, ...Asked[]];
  const watched = { option: site.row(first.given[0] as string), onward: site.onward, heading: site.heading };
  const { page, context, until } = await open(browser, watched, slower);
  try {
    const allHasCome = followRequests(page);
    await page.goto(address, { waitUntil: 'commit' });
    const { kept, lost } = await tapEarly(page, site, watched, until);
    const seen = await until(({ screens }) => screens.length > 1);
    if (!seen) throw new Error(`${site.name}: nothing came after the first question.`);
    const handled = seen.screens[1]?.at as number;
    const start = { kept, handled, lost, ...(await arrived(page, handled)) };
    if (!whole) return { start };
    await allHasCome();
    return { start, answered: await answerRest(page, site, asked.slice(1), until) };
  } finally {
    await context.close();
  }
}

/** Opens a phone and a tab in it. */
export async function open(browser: Browser, watched: Watched, slower: number): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  const devtools: CDPSession = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let told = (): void => undefined;
  await page.exposeFunction('tell', () => told());
  await page.addInitScript(watch, watched);
  const until = async (isSo: (seen: Seen) => boolean): Promise<Seen | undefined> => {
    const end = performance.now() + PATIENCE_MS;
    while (performance.now() < end) {
      const next = new Promise<void>((resolve) => {
        told = resolve;
        setTimeout(resolve, 1000);
      });
      const seen = await page.evaluate(() => window.seen).catch(() => undefined);
      if (seen && isSo(seen)) return seen;
      await next;
    }
    return undefined;
  };
  return { page, context, until };
}

/** Taps the first answer and Continue as soon as each is painted; once more where it has moved away from under the finger. */
async function tapEarly(
  page: Page,
  { name }: Site,
  { option, onward }: Watched,
  until: Opened['until'],
): Promise<{ kept: number; lost: number }> {
  const kept: number[] = [];
  let lost = 0;
  for (const [at, selector] of [option, onward].entries()) {
    let place: Place | undefined = (await until(({ tappable }) => tappable.length > at))?.tappable[at];
    for (let isHit = false; !isHit; place = isHit ? place : await placeOf(page, selector)) {
      if (!place) throw new Error(`${name}: ${selector} is not to be seen.`);
      const before = await page.evaluate(() => window.seen.taps.length);
      await page.touchscreen.tap(place.x, place.y);
      const tap = (await until(({ taps }) => taps.length > before))?.taps.at(-1);
      isHit = tap?.hit === true;
      if (isHit) kept.push(tap?.at as number);
      else lost += 1;
    }
  }
  return { kept: kept[0] as number, lost };
}

/** What had come by then, and when something was first painted. */
const arrived = (page: Page, by: number): Promise<{ firstPaint: number; bytes: number; requests: number }> =>
  page.evaluate((by) => {
    const [page] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const files = [page, ...all].filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= by);
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      bytes: files.reduce((sum, { transferSize }) => sum + transferSize, 0),
      requests: files.length,
    };
  }, by);

async function answerRest(page: Page, site: Site, asked: readonly Asked[], until: Opened['until']): Promise<Answered> {
  const times: number[] = [];
  for (const one of asked) {
    await choose(page, site, one);
    times.push(await goOn(page, site, until));
  }
  return { steps: times.slice(0, -1), results: times.at(-1) as number };
}

/** A tap so soon after another, at the same place, is the second of a double tap. */
const DOUBLE_TAP_MS = 400;

/** Gives the answers to a question, as soon as a person could and the page has time. */
export async function choose(page: Page, site: Site, { controls, given }: Asked): Promise<void> {
  await page.waitForTimeout(DOUBLE_TAP_MS);
  for (const [at, { kind }] of controls.entries()) {
    const value = given[at] as string;
    if (kind === 'list') await page.locator(site.list(at)).selectOption(value);
    else await tap(page, site.row(value));
  }
}

/** Presses Continue. @returns how long it took until the next screen was painted */
export async function goOn(page: Page, site: Site, until: Opened['until']): Promise<number> {
  const before = await page.evaluate(() => window.seen.screens.length);
  await tap(page, site.onward);
  const seen = await until(({ screens }) => screens.length > before);
  if (!seen) throw new Error(`${site.name}: nothing came after Continue.`);
  return (seen.screens[before]?.at as number) - (seen.taps.at(-1)?.at as number);
}

/** Taps it where it lies, once the page has nothing else to do, or half a second later. */
async function tap(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
  const place = await placeOf(page, selector);
  if (!place) throw new Error(`${selector} is not to be seen.`);
  await page.touchscreen.tap(place.x, place.y);
}

type Place = { x: number; y: number };

/** Where the first of several is that can be seen, after opening its fold and moving it to the middle of the screen. */
const placeOf = (page: Page, selector: string): Promise<Place | undefined> =>
  page.evaluate(async (selector) => {
    const all = [...document.querySelectorAll(selector)];
    for (const fold of all.flatMap((one) => one.closest('details') ?? [])) fold.open = true;
    const found = all.find((one) => one.checkVisibility());
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    const box = found?.getBoundingClientRect();
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, selector);
