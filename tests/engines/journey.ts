/** Ways through the check for every engine, as tests/site/journey.ts has them for Chromium. */
import type { Tab } from './engine.ts';

const LONGEST = 20_000;

/** Waits until something is so in the page. A page that is just being left cannot tell. */
export async function until<Given extends unknown[]>(
  tab: Tab,
  isSo: (...given: Given) => unknown,
  ...given: Given
): Promise<void> {
  const end = Date.now() + LONGEST;
  let failure: unknown;
  while (Date.now() < end) {
    const found = await tab.tell(isSo, ...given).catch((error: unknown) => {
      failure = error;
    });
    if (found) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`It did not come to be so: ${isSo} ${given.join(', ')}`, { cause: failure });
}

/** Taps are handled, and what the screen needs has come. */
export const isReady = (tab: Tab): Promise<void> =>
  until(tab, () => 'ready' in document.documentElement.dataset && !document.querySelector('[data-waiting]'));

/** Waits for what a selector means. */
export const there = (tab: Tab, selector: string): Promise<void> =>
  until(tab, (wanted) => document.querySelector(wanted) !== null, selector);

/** Opens the folds around an element, brings it into sight, and clicks on it. */
export async function press(tab: Tab, selector: string): Promise<void> {
  await there(tab, selector);
  await tab.tell((wanted) => {
    const element = document.querySelector(wanted) as Element;
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    element.scrollIntoView({ block: 'center' });
  }, selector);
  await tab.click(selector);
}

/** The question on the screen, or in a part of the screen. */
export const question = (tab: Tab, part = ''): Promise<string | null> =>
  tab.tell(
    (within) => document.querySelector(`${within} [data-question]`)?.getAttribute('data-question') ?? null,
    part,
  );

/** Chooses an answer by pointer: a month `YYYY-MM` or an option; "I do not know" where it is not offered. */
export async function choose(tab: Tab, value: string, part = ''): Promise<void> {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (year && month) {
    await tab.choose(`${part} select[name="month"]`, month);
    await tab.choose(`${part} select[name="year"]`, year);
    return;
  }
  const offered = await tab.tell(
    (wanted, within) => document.querySelector(`${within} [data-option="${wanted}"]`)?.tagName,
    value,
    part,
  );
  if (offered === 'OPTION') await tab.choose(`${part} [data-question] select`, value);
  else await press(tab, `${part} [data-option="${offered ? value : 'unknown'}"]`);
}

/** Answers one question of the check and waits for what comes next. */
export async function answer(tab: Tab, id: string, value: string): Promise<void> {
  await choose(tab, value);
  await press(tab, '[data-action="continue"]');
  await until(
    tab,
    (before) =>
      !document.querySelector('[data-waiting]') &&
      document.querySelector('[data-question]')?.getAttribute('data-question') !== before,
    id,
  );
}

/** Answers every question as it comes, and goes on to the results. Returns the questions. */
export async function walk(
  tab: Tab,
  given: Readonly<Record<string, string>>,
  look?: (question: string, place: number) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  for (let id = await question(tab); id !== null; id = await question(tab)) {
    asked.push(id);
    if (asked.length > 25) throw new Error(`The questions do not end: ${asked.join(', ')}`);
    await look?.(id, asked.length);
    await answer(tab, id, given[id] ?? 'unknown');
  }
  if (await tab.tell(() => document.querySelector('.headline') === null))
    await press(tab, '[data-action="show-results"]');
  await there(tab, '[data-programme]');
  // What lies in folds is drawn after what is in sight.
  await until(tab, () => [...document.querySelectorAll('main details')].every((fold) => fold.childElementCount > 1));
  return asked;
}

/** The outcome of every result that is shown. */
export const outcomes = (tab: Tab): Promise<Record<string, string>> =>
  tab.tell(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-programme]')].map(({ dataset }) => [
        dataset['programme'] as string,
        dataset['outcome'] as string,
      ]),
    ),
  );

/** How far the page can be pushed sideways: 0. */
export const overflow = (tab: Tab): Promise<number> =>
  tab.tell(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
