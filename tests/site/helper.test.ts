import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import { newlySettled, outcomes, overflow, rowOf, unfold } from './journey.ts';
import { browser } from './shared-browser.ts';
import { complaintsOf } from './visit.ts';

const NOON = new Date('2026-11-22T12:00:00');
const MOST_KEYS = 40;
const MOST_SECONDS = 4 * 60;
/** Slow reading aloud, and a second for each key. */
const WORDS_A_MINUTE = 110;

async function open(slug: string) {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1000, height: 800 } });
  const page = await context.newPage();
  await page.clock.install({ time: NOON });
  const complaints = complaintsOf(page);
  await page.goto(`${inject('address')}${slug}/helper/`);
  await page.locator('[data-part-question]').first().waitFor();
  return { page, complaints, end: () => context.close() };
}

const locales = readTexts('src/rulebooks/norway');
const textOf = (slug: string, key: string): string => Object.assign({}, ...Object.values(locales[slug] ?? {}))[key];

const openQuestion = (page: Page) =>
  page.evaluate(
    () => document.querySelector<HTMLElement>('[data-part-question="open"] [data-question]')?.dataset['question'],
  );
const setting = async (page: Page, action: string) => {
  await page
    .locator('.sitting details')
    .last()
    .evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  return page.locator(`[data-action="${action}"]`);
};

/** A refugee of 30, settled in June 2026, who has not begun: answered by keys alone, each counted. */
const CASE: Record<string, string> = { ...newlySettled, childrenBorn: 'none' };

/** How many words of the open question are read aloud: the question, and the rows up to the one that is chosen. */
async function wordsAloud(page: Page, value: string): Promise<number> {
  return page.locator('[data-part-question="open"]').evaluate((form, wanted) => {
    const rows = [...form.querySelectorAll('.option')].filter((row) => row.checkVisibility());
    const chosen = rows.findIndex((row) => row.querySelector('input')?.value === wanted);
    const read = [...form.querySelectorAll('h2'), ...rows.slice(0, chosen + 1)];
    const own = read.map((one) => (one.querySelector('.both > :first-child') ?? one).textContent);
    return own.join(' ').split(/\s+/).length;
  }, value);
}

async function answerByKeys(page: Page, given: Record<string, string>) {
  let keys = 0;
  let words = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (let turn = 0; turn < 30; turn += 1) {
    const id = await openQuestion(page);
    if (id === undefined) {
      if (await page.locator('article').first().isVisible()) break;
      // Continue has the focus when a part is done.
      await press('Enter');
      await page.waitForFunction(() => document.activeElement?.matches('h1'));
      continue;
    }
    const value = given[id] ?? 'unknown';
    words += await wordsAloud(page, value);
    const month = /^(\d{4})-(\d{2})$/.exec(value);
    if (month) {
      const focus = await page.evaluate(() => document.activeElement?.getAttribute('name'));
      // From the day, which stays empty, to the month and the year.
      for (let at = focus === 'day' ? 0 : -1; at < 1; at += 1) {
        const name = await page.evaluate(() => document.activeElement?.getAttribute('name'));
        if (name === 'month') break;
        await press('Tab');
      }
      for (let step = 0; step < Number(month[2]); step += 1) await press('ArrowDown');
      await press('Tab');
      await press('ArrowDown');
      await press('Enter');
    } else {
      const place = await page
        .locator('[data-part-question="open"] input[type="radio"]')
        .evaluateAll(
          (rows, wanted) =>
            rows
              .filter((row) => row.closest('.options-open') === null)
              .findIndex((row) => (row as HTMLInputElement).value === wanted),
          value,
        );
      await press(place === -1 ? '0' : ('123456789abcdefghijklmnopqrstuvwxyz'[place] as string));
    }
    await page.waitForFunction(
      (before) =>
        document.querySelector<HTMLElement>('[data-part-question="open"] [data-question]')?.dataset['question'] !==
        before,
      id,
    );
  }
  return { keys, words };
}

describe.each(oneOfEachKind)('helper mode in $slug', ({ slug, dir }) => {
  test('a typical case takes at most 40 keys and four minutes of reading aloud', async () => {
    const { page, complaints, end } = await open(slug);
    await (await setting(page, 'keys')).check();
    await page.locator('h1').focus();
    const { keys, words } = await answerByKeys(page, CASE);
    expect(await outcomes(page)).toMatchObject({ 'introduction-programme': 'right-and-duty' });
    expect(keys).toBeLessThanOrEqual(MOST_KEYS);
    expect((words / WORDS_A_MINUTE) * 60 + keys).toBeLessThanOrEqual(MOST_SECONDS);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(complaints).toEqual([]);
    await end();
  });

  test('shows both languages from the start, and the rules for helping in both', async () => {
    const { page, end } = await open(slug);
    if (slug !== 'nb') await page.locator('h1 [data-lang="nb"]').waitFor();
    expect(await page.locator('.helper-rules > div').count()).toBe(slug === 'nb' ? 1 : 2);
    expect(await overflow(page)).toBe(0);
    await end();
  });
});

test('answers fold up to one line, and can be changed there', async () => {
  const { page, end } = await open('en');
  await page.locator('[data-option="protection"]').check();
  await page.locator('[data-option="refugee"]').check();
  await page.locator('[data-answered="permit"]').waitFor();
  // The one answered last stays open, for who chooses with arrows; the ones before fold.
  const permit = page.locator('[data-answered="permit"]');
  const line = page.locator('[data-answered="permit"] > summary');
  expect(await permit.getAttribute('open')).not.toBeNull();
  await page.locator('[data-part-question="open"] [data-action="unknown"]').check();
  await line.waitFor();
  expect(await permit.getAttribute('open')).toBeNull();
  expect(await line.textContent()).toContain('flyktning');
  await line.click();
  await page.locator('[data-answered="permit"] [data-option="resettled-refugee"]').check();
  await page.waitForFunction(() =>
    document.querySelector('[data-answered="permit"] > summary')?.textContent?.includes('overføringsflyktning'),
  );
  await end();
});

test('Continue with an open question says what to do, and leads there', async () => {
  const { page, end } = await open('en');
  await page.locator('[data-action="continue"]').click();
  await page.locator('.error-summary').waitFor();
  await page.locator('.error-summary a').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first-situation');
  await end();
});

/** Keeps what comes beside the page back until it is let come. */
async function holdTexts(page: Page): Promise<() => void> {
  let letCome = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/texts/*', async (route) => {
    await held;
    await route.continue();
  });
  return letCome;
}

describe('nothing is kept', () => {
  const answered = async () => {
    const opened = await open('en');
    // The other language comes last: all else is there, and no clock that runs ahead can take the wait for it as a failure.
    await opened.page.locator('[data-part-question] [data-lang="nb"]').first().waitFor();
    await opened.page.locator('[data-option="protection"]').check();
    await opened.page.locator('[data-option="refugee"]').check();
    await opened.page.locator('[data-answered="permit"]').waitFor();
    return opened;
  };
  const isEmpty = (page: Page) => page.waitForFunction(() => document.querySelector('[data-answered]') === null);

  test('no storage is used at all', async () => {
    const { page, end } = await answered();
    const stored = await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]);
    expect(stored).toEqual([0, 0, '']);
    await page.reload();
    await page.locator('[data-part-question]').first().waitFor();
    expect(await page.locator('[data-answered]').count()).toBe(0);
    await end();
  });

  test('Next person asks once, deletes everything and counts on', async () => {
    const { page, end } = await answered();
    await page.locator('.sitting details').first().locator('summary').click();
    await page.locator('[data-action="next-person"]').click();
    await isEmpty(page);
    expect(await page.locator('#sitting-person').textContent()).toContain('2');
    expect(await page.locator('[role="status"] .notice').textContent()).toContain('deleted');
    await end();
  });

  test('ten minutes without a touch delete the answers, nine do not', async () => {
    const { page, end } = await answered();
    await page.clock.runFor(9 * 60_000);
    expect(await page.locator('[data-answered="permit"]').count()).toBe(1);
    await page.clock.runFor(61_000);
    await isEmpty(page);
    expect(await page.locator('[role="status"] .notice').textContent()).toContain('10');
    await end();
  });

  test('going to another page and back shows nobody’s answers', async () => {
    const { page, end } = await answered();
    await page.goto(`${inject('address')}en/privacy/`);
    await page.goBack();
    await page.locator('[data-part-question]').first().waitFor();
    expect(await page.locator('[data-answered]').count()).toBe(0);
    await end();
  });
});

describe('as of another day', () => {
  test('gives the verdicts of that day and says so on the screen and on paper', async () => {
    const { page, end } = await open('en');
    await (await setting(page, 'keys')).check();
    await (await setting(page, 'as-of')).fill('2025-12-31');
    await page.locator('[data-as-of="2025-12-31"]').waitFor();
    await page.locator('h1').focus();
    await answerByKeys(page, {
      ...CASE,
      situation: 'ukraine',
      permit: 'collective-protection',
      ukraineGroup: 'citizen',
      permitGrantedOn: '2025-03',
      settledOn: '2025-06',
      tripToUkraine: 'none',
    });
    // A right without a duty until the end of 2025.
    expect((await outcomes(page))['introduction-programme']).toBe('right');
    expect(await page.locator('[data-as-of]').count()).toBe(1);
    expect(await page.locator('.sheet-not-today').count()).toBe(1);
    await (await setting(page, 'as-of')).fill('2026-01-01');
    await page.locator('[data-as-of="2026-01-01"]').waitFor();
    expect((await outcomes(page))['introduction-programme']).toBe('right-and-duty');
    await end();
  });

  test('can be chosen before the rules have come, and holds when they have', async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const letCome = await holdTexts(page);
    await page.goto(`${inject('address')}uk/helper/`);
    await (await setting(page, 'as-of')).fill('2024-01-10');
    await page.locator('[data-as-of="2024-01-10"]').waitFor();
    letCome();
    // The other language has come, and all else with it.
    await page.locator('main [lang="nb"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-as-of="2024-01-10"]').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a press that lasts while the rules and the second language come is not lost', async () => {
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    const letCome = await holdTexts(page);
    await page.goto(`${inject('address')}uk/helper/`);
    const row = page.locator('label:has([data-option="protection"])');
    await row.hover();
    await page.mouse.down();
    letCome();
    await page.waitForTimeout(500);
    await page.mouse.up();
    expect(await page.locator('[data-option="protection"]').isChecked()).toBe(true);
    await page.locator('[data-answered="situation"] [lang="nb"]').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-option="protection"]').isChecked()).toBe(true);
    await page.close();
  });

  test('a choice made before the rules come, and one while they come, hold', async () => {
    const page = await browser.newPage();
    const letCome = await holdTexts(page);
    await page.goto(`${inject('address')}uk/helper/`);
    await page.locator('[data-option="ukraine"]').check();
    letCome();
    // One row after the other, faster than anybody, until well after the rules are there: none may spring back.
    const lost = await page.evaluate(async () => {
      const wrong: string[] = [];
      for (let tap = 0; tap < 60; tap += 1) {
        const wanted = ['protection', 'family', 'ukraine'][tap % 3];
        document.querySelector<HTMLInputElement>(`[name="situation"][value="${wanted}"]`)?.click();
        await new Promise((resolve) => setTimeout(resolve, 15));
        const chosen = document.querySelector<HTMLInputElement>('[name="situation"]:checked')?.value;
        if (chosen !== wanted) wrong.push(`${tap}: ${wanted} became ${chosen}`);
      }
      return wrong;
    });
    expect(lost).toEqual([]);
    await page.locator('[data-answered="situation"] [lang="nb"]').first().waitFor({ state: 'attached' });
    expect(await page.locator('[data-option="ukraine"]').isChecked()).toBe(true);
    await page.close();
  });

  test('a reason that only a past day can give stands in the offices’ language, with a line that says so', async () => {
    const { page, complaints, end } = await open('uk');
    await (await setting(page, 'keys')).check();
    await (await setting(page, 'as-of')).fill('2024-01-10');
    await page.locator('[data-as-of="2024-01-10"]').waitFor();
    await page.locator('h1').focus();
    await answerByKeys(page, { ...CASE, permitGrantedOn: '2024-01', settledOn: '2024-01' });
    const held = textOf('uk', 'country.results.heldBefore');
    const norwegian = textOf('nb', 'reason.upper-secondary.before-the-act');
    await unfold(page, rowOf('upper-secondary'));
    await page.click(rowOf('upper-secondary'));
    const reason = page.locator('article[data-programme="upper-secondary"] .reason');
    // Both languages are on at first: the line stands once, and the Norwegian under it as under every text.
    expect(await reason.innerText()).toBe(`${held}\n${norwegian}`);
    await page.locator('[data-action="both"]').first().uncheck();
    expect(await reason.innerText()).toBe(`${held} ${norwegian}`);
    const words = reason.locator('span[lang]');
    expect([await words.getAttribute('lang'), await words.getAttribute('dir')]).toEqual(['nb', 'ltr']);
    expect(await words.innerText()).toBe(norwegian);
    // On paper, in the column beside the Norwegian.
    const row = page.locator('.sheet-table tr', { hasText: norwegian });
    expect(await row.first().locator('td').first().textContent()).toContain(held);
    expect(complaints).toEqual([]);
    await end();
  });

  test('a day before the rules begin changes nothing', async () => {
    const { page, complaints, end } = await open('en');
    await (await setting(page, 'as-of')).fill('2019-01-01');
    expect(await page.locator('[data-as-of]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});
