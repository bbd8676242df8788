/** Storage, clocks, translators, hands and screens that do what nobody planned: nothing that was answered is lost, and no rule is of a wrong day. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import { figure } from '../support/figures.ts';
import {
  inProgramme,
  isReady,
  openCheck,
  openResults,
  outcomes,
  overflow,
  question,
  walk,
  withFriends,
} from './journey.ts';
import { answerOpening, answersKept, asTranslated, screensOf, shownWords } from './resilience.ts';
import { browser } from './shared-browser.ts';
import { newTab } from './visit.ts';

const untilAsked = (page: Page, id: string) => page.locator(`[data-question="${id}"]`).waitFor();

describe('storage', () => {
  const BROKEN: Record<string, () => void> = {
    'is full from the start': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    },
    'is not there': () => Object.defineProperty(window, 'sessionStorage', { value: null }),
    'and cookies are forbidden': () => {
      for (const name of ['sessionStorage', 'localStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('Denied', 'SecurityError');
          },
        });
      Object.defineProperty(navigator, 'cookieEnabled', { value: false });
    },
  };

  test.each(Object.keys(BROKEN))('%s: the results are the same', async (how) => {
    const { page, complaints, end } = await openCheck(browser, 'en', {
      before: (page) => page.addInitScript(BROKEN[how] as () => void),
    });
    await walk(page, withFriends);
    expect(Object.keys(await outcomes(page)).length).toBeGreaterThan(20);
    expect(complaints).toEqual([]);
    await end();
  });

  test('becomes full on the way: the results are the same, and after a reload what had room is there', async () => {
    const { page, complaints, end } = await openCheck(browser, 'en', { isAlone: true });
    await answerOpening(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await walk(page, { ...inProgramme });
    expect(await outcomes(page)).toMatchObject({ 'introduction-programme': 'right-and-duty' });
    await page.reload();
    await isReady(page);
    expect(await answersKept(page)).toEqual({ situation: 'protection', permit: 'refugee' });
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('a clock that is wrong, or far away,', () => {
  const at = (day: string) => (page: Page) => page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  const ANSWERS = { situation: 'europe', permit: 'eea-citizen' };
  const seen = async (day: string) => {
    const { page, complaints, end } = await openCheck(browser, 'en', { before: at(day) });
    await walk(page, ANSWERS);
    const rules = await page.locator('.rules-of').first().innerText();
    const found = { outcomes: await outcomes(page), rules, old: await page.locator('[data-old]').count() };
    expect(complaints).toEqual([]);
    await end();
    return found;
  };

  test.each(['1970-01-01', '2019-06-01'])('stands in %s: the rules are those of the last review', async (day) => {
    expect(await seen(day)).toEqual(await seen('2026-11-22'));
  });

  test.each(['2035-01-01', '2099-12-31'])('stands in %s: the page says of which day its rules are', async (day) => {
    const [year, month, date] = day.split('-');
    const { rules, outcomes } = await seen(day);
    expect(rules).toContain(`${date}.${month}.${year}`);
    expect(Object.keys(outcomes).length).toBeGreaterThan(5);
  });

  test.each([
    // 14 hours ahead, 11 behind.
    ['Pacific/Kiritimati', '30.11.2026'],
    ['Pacific/Pago_Pago', '29.11.2026'],
  ])('in %s it is the %s, and that day counts', async (timezoneId, day) => {
    const { page, end } = await openCheck(browser, 'en', {
      timezoneId,
      before: (page) => page.clock.setFixedTime(new Date('2026-11-29T12:00:00Z')),
    });
    await walk(page, ANSWERS);
    expect(await page.locator('.rules-of').first().innerText()).toContain(day);
    await end();
  });
});

describe('a clock that jumps', () => {
  const see = (page: Page, state: 'hidden' | 'visible') =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  const begin = async (time: string, timezoneId = 'Europe/Oslo') =>
    openCheck(browser, 'en', { timezoneId, before: (page) => page.clock.setFixedTime(new Date(time)) });
  const rulesOf = (page: Page) => page.locator('.rules-of').first().innerText();

  test('over midnight while somebody answers: the day stays until they come back to the page', async () => {
    const { page, end } = await begin('2026-11-30T23:59:00+01:00');
    await answerOpening(page);
    await page.clock.setFixedTime(new Date('2026-12-01T00:01:00+01:00'));
    await walk(page, inProgramme);
    expect(await rulesOf(page)).toContain('30.11.2026');
    await see(page, 'hidden');
    await see(page, 'visible');
    await page.locator('main .rules-of', { hasText: '01.12.2026' }).waitFor();
    expect(Object.keys(await answersKept(page)).length).toBeGreaterThan(5);
    await end();
  });

  test('by days while nobody looks: the answers are gone, and the next ones get the rules of the new day', async () => {
    const { page, end } = await begin('2026-11-30T12:00:00+01:00');
    await answerOpening(page);
    await see(page, 'hidden');
    await page.clock.setFixedTime(new Date('2026-12-03T12:00:00+01:00'));
    await see(page, 'visible');
    await page.locator('[data-notice="expired"]').waitFor();
    await walk(page, inProgramme);
    expect(await rulesOf(page)).toContain('03.12.2026');
    await end();
  });

  test('to winter time: the hour that comes twice deletes nothing', async () => {
    const { page, end } = await begin('2026-10-25T00:59:00Z');
    await answerOpening(page);
    await see(page, 'hidden');
    await page.clock.setFixedTime(new Date('2026-10-25T01:01:00Z'));
    await see(page, 'visible');
    await page.reload();
    await untilAsked(page, 'permitGrantedOn');
    await end();
  });

  test('back by an hour while the phone had dropped the page: the answers are there', async () => {
    const { page, end } = await begin('2026-11-30T12:00:00Z');
    await answerOpening(page);
    await page.clock.setFixedTime(new Date('2026-11-30T12:10:00Z'));
    await see(page, 'hidden');
    // Dropped without a word: nothing is written down when it goes.
    const kept = await page.evaluate((name) => sessionStorage.getItem(name), SAVED_UNDER);
    const { page: next, end: endNext } = await openCheck(browser, 'en', {
      before: async (page) => {
        await page.clock.setFixedTime(new Date('2026-11-30T11:11:00Z'));
        await page.addInitScript(([name, text]) => sessionStorage.setItem(name, text ?? ''), [
          SAVED_UNDER,
          kept,
        ] as const);
      },
    });
    expect(await question(next)).toBe('permitGrantedOn');
    await endNext();
    await end();
  });

  test('over midnight at a helper’s desk: the next person gets the rules of the new day, and a chosen day stays', async () => {
    const { page, end } = await newTab(
      browser,
      { timezoneId: 'Europe/Oslo', viewport: { width: 1000, height: 800 } },
      true,
    );
    await page.clock.setFixedTime(new Date('2026-11-30T23:50:00+01:00'));
    await page.goto(`${inject('address')}en/helper/`);
    await page.locator('[data-part-question] [data-lang="nb"]').first().waitFor();
    const day = page.locator('[data-action="as-of"]');
    const next = () => page.locator('[data-action="next-person"]').evaluate((button: HTMLElement) => button.click());
    expect(await day.inputValue()).toBe('2026-11-30');
    await page.locator('[data-option="protection"]').check();
    await page.clock.setFixedTime(new Date('2026-12-01T00:05:00+01:00'));
    await next();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-action="as-of"]')?.value === '2026-12-01',
    );
    expect(await page.locator('[data-as-of]').count()).toBe(0);
    await day.evaluate((field: HTMLInputElement) => {
      field.value = '2025-03-01';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.locator('[data-as-of="2025-03-01"]').waitFor();
    await page.clock.setFixedTime(new Date('2026-12-02T08:00:00+01:00'));
    await page.locator('[data-option="protection"]').check();
    await next();
    await page.locator('#sitting-person').filter({ hasText: '3' }).waitFor();
    expect(await page.locator('[data-as-of="2025-03-01"]').count()).toBe(1);
    await end();
  });
});

test.each([
  ['1970', '#1.000000.ipd', 'no-such-day'],
  ['2058', '#1.g17oun.ipd', 'no-such-day'],
  ['rules of 2058', '#1.oung1d.ipd', 'no-such-day'],
  ['9999', '#1.g171s9id.ipd', 'unreadable'],
])('a shared list of %s says that its day cannot be, and shows nothing', async (_day, fragment, why) => {
  const { page, end } = await newTab(browser, {}, true);
  for (const lang of ['uk', 'ar']) {
    await page.goto('about:blank');
    await page.goto(`${inject('address')}${lang}/list/${fragment}`);
    await page.locator(`[data-why="${why}"]`).waitFor();
    expect(await page.locator('[data-programme]').count()).toBe(0);
    expect(await page.locator('.app .button').isVisible()).toBe(true);
  }
  await end();
});

describe('a browser’s translator', () => {
  test.each(['wraps', 'replaces'] as const)(
    'that %s every text: each screen says what it says without',
    async (how) => {
      const plain = await screensOf(browser, 'en', withFriends, async () => undefined);
      const translated = await screensOf(browser, 'en', withFriends, (page) => asTranslated(page, how));
      expect(translated.length).toBe(plain.length);
      for (const [place, words] of plain.entries()) expect(translated[place]).toBe(words);
    },
  );

  test('is told which words must stay as they are, and that the page itself may be translated', async () => {
    const { page, end } = await openResults(browser, 'uk', withFriends);
    expect(await page.locator('html[translate], body[translate], main[translate]').count()).toBe(0);
    expect(await page.locator('main [lang="nb"].notranslate[translate="no"]').count()).toBeGreaterThan(2);
    await end();
  });

  test('that puts a copy in the place of the page: a reload brings the page back, with its answers', async () => {
    const { page, end } = await openCheck(browser, 'en', { isAlone: true });
    await answerOpening(page);
    await untilAsked(page, 'permitGrantedOn');
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await page.reload();
    await isReady(page);
    expect(await question(page)).toBe('permitGrantedOn');
    await end();
  });
});

describe('hands', () => {
  const twice = async (page: Page, selector: string, clickCount: number): Promise<void> => {
    await page.locator(selector).scrollIntoViewIfNeeded();
    const box = await page.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} cannot be seen.`);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (let tap = 1; tap <= clickCount; tap += 1) {
      await page.mouse.move(x, y);
      await page.mouse.down({ clickCount: tap });
      await page.mouse.up({ clickCount: tap });
    }
  };

  test.each([2, 3])('that tap %i times: each tap answers one question, and no mistake is told', async (taps) => {
    const once = await openCheck(browser, 'en');
    const asked = await walk(once.page, withFriends);
    const { page, end } = await openCheck(browser, 'en');
    const seen: string[] = [];
    await walk(
      page,
      withFriends,
      async (id) => {
        seen.push(id);
        expect(await page.locator('.error-summary').count()).toBe(0);
      },
      (selector) => twice(page, selector, taps),
    );
    expect(seen).toEqual(asked);
    expect(await outcomes(page)).toEqual(await outcomes(once.page));
    await once.end();
    await end();
  });

  test('that tap Results so far twice open no result', async () => {
    const { page, end } = await openCheck(browser, 'en');
    await answerOpening(page);
    await untilAsked(page, 'permitGrantedOn');
    await twice(page, '[data-action="show-results"]', 2);
    await page.locator('.rows').first().waitFor();
    expect(await page.locator('article').count()).toBe(0);
    expect(page.url()).toBe(`${inject('address')}en/check/`);
    await end();
  });

  test('that tap and press Enter: the key does nothing more', async () => {
    const { page, end } = await openCheck(browser, 'en');
    await page.locator('[data-option="protection"]').check();
    await page.click('[data-action="continue"]');
    await page.keyboard.press('Enter');
    await untilAsked(page, 'permit');
    await page.keyboard.press('Enter');
    expect(await question(page)).toBe('permit');
    expect(await page.locator('.error-summary').count()).toBe(0);
    await end();
  });
});

describe('two tabs', () => {
  test('a copy of a tab goes its own way: answers, language and Delete are its own', async () => {
    const { page, end } = await openCheck(browser, 'en', { isAlone: true });
    await answerOpening(page);
    await untilAsked(page, 'permitGrantedOn');
    const [copy] = await Promise.all([page.waitForEvent('popup'), page.evaluate(() => void open(location.href))]);
    await isReady(copy);
    expect(await question(copy)).toBe('permitGrantedOn');
    // Both answer, in two languages.
    await copy.goto(`${inject('address')}ar/check/`);
    await untilAsked(copy, 'permitGrantedOn');
    await copy.locator('[data-option="unknown"]').first().check({ force: true });
    await copy.click('[data-action="continue"]');
    await copy.locator('[data-question="permitGrantedOn"]').waitFor({ state: 'detached' });
    expect(Object.keys(await answersKept(copy))).toContain('permitGrantedOn');
    expect(Object.keys(await answersKept(page))).not.toContain('permitGrantedOn');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    // One is deleted.
    await copy.click('[data-action="show-results"]');
    await copy.locator('[data-action="delete"]').evaluate((button: HTMLElement) => button.click());
    await copy.locator('[data-notice="deleted"]').waitFor();
    expect(await answersKept(copy)).toEqual({});
    await walk(page, inProgramme);
    expect(await outcomes(page)).toMatchObject({ 'introduction-programme': 'right-and-duty' });
    await end();
  });
});

describe('Back to a page that the browser had put aside', () => {
  test('shows the answers, but none that were deleted on the page between', async () => {
    const { page, end } = await openCheck(browser, 'en', { isAlone: true });
    await answerOpening(page);
    await untilAsked(page, 'permitGrantedOn');
    const come = (change: () => void) =>
      page.evaluate(
        `(${(act: () => void) => {
          dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
          act();
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        }})(${change})`,
      );
    await come(() => undefined);
    expect(await question(page)).toBe('permitGrantedOn');
    await come(() => sessionStorage.clear());
    await page.locator('[data-notice="deleted"]').waitFor();
    expect(await question(page)).toBe('situation');
    await end();
  });
});

describe('the screen changes in the middle of a question', () => {
  const CHANGES: Record<string, (page: Page) => Promise<unknown>> = {
    'is turned': (page) => page.setViewportSize({ width: 740, height: 360 }),
    'is turned and loses its half to a keyboard': (page) => page.setViewportSize({ width: 740, height: 190 }),
    'loses its half to a keyboard': (page) => page.setViewportSize({ width: 360, height: 370 }),
    'shows a page of 1280 px at 400 %': (page) => page.setViewportSize({ width: 320, height: 256 }),
    'becomes dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
    'gets letters twice as large': (page) =>
      page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      }),
    'is zoomed with two fingers': async (page) =>
      (await page.context().newCDPSession(page)).send('Emulation.setPageScaleFactor', { pageScaleFactor: 4 }),
  };

  test.each(['uk', 'ar'])(
    'in %s: what was chosen stays, nothing is pushed aside, and Continue leads on',
    async (lang) => {
      const { page, end } = await openCheck(browser, lang, { isAlone: true });
      await answerOpening(page);
      for (const [place, [change, act]] of Object.entries(CHANGES).entries()) {
        await untilAsked(page, 'permitGrantedOn');
        await page.goBack();
        await untilAsked(page, 'permit');
        // Another answer than the time before.
        const chosen = place % 2 === 0 ? 'resettled-refugee' : 'refugee';
        await page.locator(`[data-option="${chosen}"]`).check({ force: true });
        await act(page);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const value = await page.locator('input:checked').getAttribute('value');
        expect([change, value, await overflow(page)]).toEqual([change, chosen, 0]);
        const next = page.locator('[data-action="continue"]');
        await next.scrollIntoViewIfNeeded();
        // Where the screen shows a corner of the page, the pointer of the test misses it; a key does not.
        if (change.includes('fingers')) await next.press('Enter');
        else await next.click();
        await untilAsked(page, 'permitGrantedOn');
        expect((await answersKept(page))['permit']).toBe(chosen);
        await page.setViewportSize({ width: 360, height: 740 });
      }
      await end();
    },
  );
});

describe('what others add or take', () => {
  test('scripts of an extension that throw and change the page: the check goes on', async () => {
    const { page, end } = await openCheck(browser, 'en', {
      before: (page) =>
        page.addInitScript(() => {
          addEventListener('DOMContentLoaded', () => {
            document.body.prepend(
              Object.assign(document.createElement('div'), { className: 'bar', textContent: 'Offers' }),
            );
            document.body.append(document.createElement('iframe'));
          });
          setInterval(() => {
            setTimeout(() => {
              throw new Error('of an extension');
            });
            void Promise.reject(new Error('of an extension'));
          }, 200);
        }),
    });
    await walk(page, withFriends);
    expect(Object.keys(await outcomes(page)).length).toBeGreaterThan(20);
    expect(await page.locator('#try-again').isVisible()).toBe(false);
    await end();
  });

  test('a phone that is six times slower: the same results, and nothing given up', async ({ task }) => {
    const fast = await openCheck(browser, 'uk');
    await walk(fast.page, withFriends);
    const slow = await openCheck(browser, 'uk', {
      before: async (page) =>
        (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 6 }),
    });
    await walk(slow.page, withFriends);
    expect(await outcomes(slow.page)).toEqual(await outcomes(fast.page));
    expect(await slow.page.locator('#try-again').isVisible()).toBe(false);
    expect(await shownWords(slow.page)).toBe(await shownWords(fast.page));
    figure(task, 'ways to fail tried', 1);
    await fast.end();
    await slow.end();
  });
});
