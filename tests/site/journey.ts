import type { Browser, BrowserContextOptions, Frame, Page, Request } from 'playwright-core';
import { inject } from 'vitest';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import { complaintsOf, newTab } from './visit.ts';

/** The day on which all journeys take place: rules change with time, journeys must not. */
const NOON = new Date('2026-11-22T12:00:00');

export type Journey = {
  page: Page;
  /** Everything that the browser complained about. */
  complaints: string[];
  /** Addresses asked for after the page and all that comes beside it had loaded. */
  later: string[];
  end: () => Promise<void>;
};

/** What keeps a copy comes 12 s after the page at the latest, whatever somebody does: offline-private.test.ts sees to that. */
export const KEEPER = /_astro\/(copy-beside|keep-copy|ask-worker)\./;

type Options = BrowserContextOptions & {
  before?: (page: Page) => Promise<unknown>;
  /** On a phone of its own. So it is with `before`, unless told otherwise: what is done there may outlast the tab. */
  isAlone?: boolean;
  /** Where the site answers, with the last slash; the one that is built for all tests unless told otherwise. */
  address?: string;
};

/** A refugee who was settled by agreement and takes part in the programme. */
export const inProgramme = {
  situation: 'protection',
  permit: 'refugee',
  childrenBorn: 'none',
  permitGrantedOn: '2026-03',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'settled-by-agreement',
  settledOn: '2026-05',
  programmeStatus: 'in-programme',
};

/** A refugee who was settled by agreement in June and has begun nothing. Children are left to the test. */
export const newlySettled = {
  situation: 'protection',
  permit: 'refugee',
  permitGrantedOn: '2026-03',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'settled-by-agreement',
  settledOn: '2026-06',
  education: 'primary',
  trainingStatus: 'not-started',
  programmeStatus: 'not-started',
};

/** Came for work from outside Europe, and has not begun the course. */
export const engineer = {
  situation: 'work-or-study',
  permit: 'worker',
  programmeStatus: 'not-started',
  permitGrantedOn: '2026-08',
  age: '25-54',
  heldCollectiveProtectionBefore: 'false',
  trainingStatus: 'not-started',
};

/** Has a permit from the war in Ukraine, and lives with friends: no home from a municipality, and none offered. */
export const withFriends = {
  situation: 'ukraine',
  permit: 'collective-protection',
  ukraineGroup: 'citizen',
  permitGrantedOn: '2026-08',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'private',
  settlementOffer: 'none',
};

/** Lives with friends, has not begun anything, and heard of the permit in September 2026. */
export const notBegun = {
  ...withFriends,
  education: 'higher',
  trainingStatus: 'not-started',
  programmeStatus: 'not-started',
  tripToUkraine: 'none',
};

/** Opens the check in a language, on a phone of 360 px unless told otherwise. */
export async function openCheck(
  browser: Browser,
  lang: string,
  { before, isAlone = before !== undefined, address = inject('address'), ...options }: Options = {},
): Promise<Journey> {
  const { page, end } = await newTab(browser, options, isAlone);
  await page.clock.setFixedTime(NOON);
  const complaints = complaintsOf(page);
  const later: string[] = [];
  const allHasCome = followRequests(page);
  await before?.(page);
  await page.goto(`${address}${lang}/check/`);
  await isReady(page);
  await allHasCome();
  page.on('request', (request: Request) => {
    if (!KEEPER.test(request.url())) later.push(request.url());
  });
  return { page, complaints, later, end };
}

/** What a tab has kept of each person who was walked to the results. */
const kept = new Map<string, string>();

/**
 * Opens the check where somebody sees the results, for tests of what results are. The first time each person is walked there; after that
 * a new tab finds what the first one had kept. What is not given is "I do not know".
 */
export async function openResults(
  browser: Browser,
  lang: string,
  given: Readonly<Record<string, string>>,
  { before, ...options }: Options = {},
): Promise<Journey> {
  const person = JSON.stringify(given);
  const saved = kept.get(person);
  const journey = await openCheck(browser, lang, {
    isAlone: before !== undefined,
    ...options,
    before: async (page) => {
      if (saved !== undefined)
        await page.addInitScript(([name, text]) => sessionStorage.setItem(name, text), [SAVED_UNDER, saved] as const);
      await before?.(page);
    },
  });
  if (saved === undefined) {
    await walk(journey.page, given);
    kept.set(person, await journey.page.evaluate((name) => sessionStorage.getItem(name) ?? '', SAVED_UNDER));
  }
  await journey.page.locator('[data-programme], .emergency').first().waitFor({ state: 'attached' });
  await foldsAreDrawn(journey.page);
  return journey;
}

/**
 * Follows what a page asks for. The answer waits until all of it is there and what it leads to has been asked for and is there too: the
 * page had time to spare twice, and nothing was on its way.
 */
export function followRequests(page: Page): () => Promise<void> {
  const onTheWay = new Set<Request>();
  page.on('request', (request) => onTheWay.add(request));
  page.on('requestfinished', (request) => onTheWay.delete(request));
  page.on('requestfailed', (request) => onTheWay.delete(request));
  return async () => {
    for (let quiet = 0; quiet < 2; quiet = onTheWay.size === 0 ? quiet + 1 : 0)
      await page.evaluate(
        () =>
          new Promise((done) =>
            // Some tests take from the browser what older ones lack.
            setTimeout(() => ('requestIdleCallback' in self ? requestIdleCallback(done) : setTimeout(done, 50)), 15),
          ),
      );
  };
}

/**
 * Waits until the page bears one of these marks (`data-ready`, `data-failed`, `data-guarded` on its root).
 * A page or frame that is just being replaced has no root for a moment: that counts as not yet.
 */
export const isMarked = (page: Page | Frame, ...marks: ('ready' | 'failed' | 'guarded')[]): Promise<void> =>
  page.locator(marks.map((mark) => `html[data-${mark}]`).join(', ')).waitFor({ state: 'attached' });

/** Taps are handled, and what the screen needs has come. */
export const isReady = (page: Page | Frame): Promise<void> =>
  page.locator('html[data-ready]:not(:has([data-waiting="waiting"]))').waitFor({ state: 'attached' });

/** The question on the screen, by its mark; nothing on other screens. */
export async function question(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLElement>('[data-question]')?.dataset['question']);
}

/** Presses Tab until the element has focus, as somebody without a mouse does. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No Tab led to ${selector}.`);
}

/** Gives one answer by keyboard: a row, a month `YYYY-MM`, a year, or one child after the other `YYYY-MM,YYYY-MM`. Then Continue. */
export async function answer(page: Page, value: string): Promise<void> {
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if ((await page.locator('[data-children]').count()) > 0 && /^\d/.test(value)) {
    await answerChildren(page, value.split(','));
  } else if (/^\d{4}$/.test(value)) {
    await choose(page, 'select[name="year"]', value);
  } else if (month) {
    await choose(page, 'select[name="month"]', month[2] as string);
    await choose(page, 'select[name="year"]', month[1] as string);
  } else if ((await page.locator(`option[data-option="${value}"]`).count()) > 0) {
    await choose(page, '[data-question] select', value);
  } else {
    await chooseRow(page, value);
  }
  await press(page, '[data-action="continue"]');
}

async function answerChildren(page: Page, months: readonly string[]): Promise<void> {
  await chooseRow(page, String(months.length));
  await tellMonths(page, months);
}

async function tellMonths(page: Page, months: readonly string[]): Promise<void> {
  for (const [place, born] of months.entries()) {
    const [year = '', month = ''] = born.split('-');
    await page.locator('.child select[name="month"]').nth(place).selectOption(month);
    await page.locator('.child select[name="year"]').nth(place).selectOption(year);
  }
}

/** Goes to a control by keyboard and presses it. The next screen has the focus on its heading, or on its mistake. */
export async function press(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => document.activeElement?.matches('h1, .error-summary') && !document.querySelector('[data-waiting="waiting"]'),
  );
  await foldsAreDrawn(page);
}

async function choose(page: Page, selector: string, value: string): Promise<void> {
  await tabTo(page, selector);
  const place = await page
    .locator(selector)
    .evaluate(
      (list, wanted) => [...(list as HTMLSelectElement).options].findIndex((option) => option.value === wanted),
      value,
    );
  if (place === -1) throw new Error(`${selector} has no ${value}.`);
  for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
}

async function chooseRow(page: Page, value: string): Promise<void> {
  const fold = `[data-question] details:not([open]):has(input[value="${value}"]) > summary`;
  if ((await page.locator(fold).count()) > 0) {
    await tabTo(page, fold);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, '[data-question] input');
  const rows = await page
    .locator('[data-question] input')
    .evaluateAll((all) => all.filter((row) => row.checkVisibility()).map((row) => (row as HTMLInputElement).value));
  const place = rows.indexOf(value);
  if (place === -1) throw new Error(`${await question(page)} has no answer ${value}: ${rows.join(', ')}.`);
  await page.keyboard.press('Space');
  const at = await page.evaluate(() => (document.activeElement as HTMLInputElement).value);
  const down = place - rows.indexOf(at);
  for (let step = 0; step < Math.abs(down); step += 1) await page.keyboard.press(down > 0 ? 'ArrowDown' : 'ArrowUp');
}

/** Answers every question as it comes, "I do not know" where nothing is given. Returns the questions in their order. */
export async function answerAll(page: Page, given: Record<string, string>): Promise<string[]> {
  const asked: string[] = [];
  for (let id = await question(page); id !== undefined; id = await question(page)) {
    asked.push(id);
    if (asked.length > 25) throw new Error(`The questions do not end: ${asked.join(', ')}`);
    await answer(page, given[id] ?? 'unknown');
  }
  return asked;
}

/** Results are there with all that lies in folds: that is drawn after what is in sight. */
export async function foldsAreDrawn(page: Page | Frame): Promise<void> {
  await page.locator('main details:not(:has(> :nth-child(2)))').first().waitFor({ state: 'detached' });
}

/** The outcome of every result that is shown. */
export async function outcomes(page: Page): Promise<Record<string, string>> {
  await foldsAreDrawn(page);
  const results = await page
    .locator('[data-programme]')
    .evaluateAll((all) => all.map((one) => [one.dataset['programme'], one.dataset['outcome']]));
  return Object.fromEntries(results);
}

/** Opens the folds around an element, as a person does: by their summaries, the outer one first. */
export async function unfold(page: Page, selector: string): Promise<void> {
  const folded = page.locator(`details:not([open]):has(${selector}) > summary`);
  while ((await folded.count()) > 0) await folded.first().click();
}

/** Opens every fold in sight, and those that come into sight by it. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary').filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
}

/** The row of a result, in the answer, in a fold of it or among the parts of another. */
export const rowOf = (programme: string): string => `.rows > [data-programme="${programme}"] > .row`;

/** Opens a result from its row. */
export async function openResult(page: Page, programme: string): Promise<void> {
  await unfold(page, rowOf(programme));
  await page.click(rowOf(programme));
  await page.waitForFunction(
    (wanted) => document.activeElement?.matches(`article[data-programme="${wanted}"] > .result-name`),
    programme,
  );
}

/** Back from a result to its row, which has the focus and can be seen. */
export async function backToRow(page: Page, programme: string): Promise<void> {
  await page.click('[data-action="back"]');
  await page.waitForFunction(
    (row) => document.activeElement?.matches(row) && document.activeElement.checkVisibility(),
    rowOf(programme),
  );
}

/** The parts of a page that come on paper, by their class. The page stays as it is printed. */
export async function printedParts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page
    .locator('body > *')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.className));
}

/** How far the page can be pushed sideways: 0. */
export async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Answers every question as it comes and goes on to the results, by pointer and without waiting for keys: for tests about what is
 * seen. What is not given, or not offered, is "I do not know".
 * @param look is called on each question, before it is answered
 * @param tap how Continue is tapped
 */
export async function walk(
  page: Page,
  given: Readonly<Record<string, string>>,
  look?: (question: string) => Promise<void>,
  tap: (selector: string) => Promise<void> = (selector) => page.click(selector),
): Promise<string[]> {
  const asked: string[] = [];
  for (let id = await question(page); id !== undefined; id = await question(page)) {
    asked.push(id);
    if (asked.length > 25) throw new Error(`The questions do not end: ${asked.join(', ')}`);
    await look?.(id);
    await choosePointed(page, given[id] ?? 'unknown');
    await tap('[data-action="continue"]');
    await page.waitForFunction(
      (before) =>
        !document.querySelector('[data-waiting]') &&
        document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] !== before,
      id,
    );
  }
  // The review stands before the results only where an answer changed something.
  if (
    (await page.locator('.headline').count()) === 0 &&
    (await page.locator('[data-action="show-results"]').count()) > 0
  )
    await page.click('[data-action="show-results"]');
  await foldsAreDrawn(page);
  return asked;
}

async function choosePointed(page: Page, value: string): Promise<void> {
  const months = value.split(',').map((one) => /^(\d{4})-(\d{2})$/.exec(one));
  if (months[0] && (await page.locator('[data-children]').count()) > 0) {
    await answerChildren(page, value.split(','));
  } else if (months[0]) {
    await page.selectOption('select[name="month"]', months[0][2] as string);
    await page.selectOption('select[name="year"]', months[0][1] as string);
  } else {
    const offered = page.locator(`[data-option="${value}"]`);
    const option = (await offered.count()) > 0 ? offered.first() : page.locator('[data-option="unknown"]').first();
    const isListed = await option.evaluate((found) => {
      for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
        fold.open = true;
      return found.tagName === 'OPTION';
    });
    if (isListed) await page.selectOption('[data-question] select', value);
    else
      await option.check({ force: true }).catch((error: unknown) => {
        // A frame that is just given another height by its host moves under the pointer: then once more. No page of its own does.
        if (!('parentFrame' in page)) throw error;
        return option.check({ force: true });
      });
  }
}
