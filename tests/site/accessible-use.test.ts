/** How pages are used by eye, by keyboard and by touch, where axe cannot tell. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inProgramme, isReady, openCheck, openResult, openResults, overflow, press, unfoldAll } from './journey.ts';
import { type Focus, focusOf, lostText, moving } from './layout.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** Goes through a page by Tab. @returns what has the focus at each step, until the page ends */
async function tabThrough(page: Page, most: number): Promise<Focus[]> {
  const all: Focus[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const one = await focusOf(page);
    if (!one) break;
    all.push(one);
  }
  return all;
}

describe('the focus', () => {
  test.each(['/uk/topics/', '/ar/check/', '/ar/'])(
    'has a ring of two colours everywhere on %s, and no bar lies over what has it',
    async (path) => {
      const { page, end } = await visit(browser, path);
      if (path.endsWith('/check/')) await isReady(page);
      const all = await tabThrough(page, 60);
      expect(all.length).toBeGreaterThan(8);
      expect(all.filter(({ isRinged }) => !isRinged)).toEqual([]);
      expect(all.filter(({ isHidden }) => isHidden)).toEqual([]);
      await end();
    },
  );

  test('nor on the answer, all of it unfolded, forwards and backwards', async () => {
    const { page, end } = await openResults(browser, 'uk', inProgramme);
    await unfoldAll(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.skip-link')?.focus());
    const all = await tabThrough(page, 60);
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Shift+Tab');
      all.push((await focusOf(page)) as Focus);
    }
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ isRinged, isHidden }) => !isRinged || isHidden)).toEqual([]);
    await end();
  });
});

test.each(['en', 'ar'])('what is seen on a control begins its name, in %s', async (lang) => {
  const { page, end } = await openResults(browser, lang, inProgramme);
  const wrong = async () =>
    page.locator(':is(a[href], button, summary, label)').evaluateAll((all) => {
      const words = (text: string) => text.replace(/\s+/g, ' ').trim();
      const seen = (node: Node): string => {
        if (node instanceof Element && (node.matches('.visually-hidden, svg') || !node.checkVisibility())) return '';
        return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [...node.childNodes].map(seen).join('');
      };
      return all
        .filter((one) => one.checkVisibility() && words(seen(one)) !== '')
        .filter((one) => {
          const by = (one.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
          const named = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
          const name = one.getAttribute('aria-label') ?? (by.length > 0 ? named : (one.textContent ?? ''));
          return !words(name).startsWith(words(seen(one)));
        })
        .map((one) => one.outerHTML.slice(0, 200));
    });
  await unfoldAll(page);
  expect(await page.locator('[data-action="change"] .visually-hidden').count()).toBeGreaterThan(5);
  expect(await wrong()).toEqual([]);
  await openResult(page, 'introduction-programme');
  await unfoldAll(page);
  expect(await wrong()).toEqual([]);
  await end();
});

test.each([
  ['/en/privacy/', 66],
  ['/uk/about/', 66],
  ['/ar/topics/introduction-programme/', 66],
] as const)(
  'on a wide screen a line of %s has at most %i characters, is not justified, and stands apart from the next',
  async (path, most) => {
    const { page, end } = await visit(browser, path, { viewport: { width: 1280, height: 800 } });
    const lines = await page.locator('main p, main li, main dd').evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && !one.querySelector('p, li'))
        .map((one) => {
          const perLine = new Map<number, number>();
          const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = walker.nextNode(); node; node = walker.nextNode())
            for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              const box = range.getBoundingClientRect();
              if (box.width > 0) perLine.set(Math.round(box.bottom), (perLine.get(Math.round(box.bottom)) ?? 0) + 1);
            }
          const { textAlign, lineHeight, fontSize } = getComputedStyle(one);
          return {
            longest: Math.max(0, ...perLine.values()),
            count: perLine.size,
            isJustified: textAlign === 'justify',
            spacing: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
            text: (one.textContent ?? '').trim().slice(0, 60),
          };
        }),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter(({ longest, isJustified }) => longest > most || isJustified)).toEqual([]);
    // Two lines are a label; from three on it is a paragraph.
    expect(lines.filter(({ count, spacing }) => count > 2 && spacing < 1.5)).toEqual([]);
    await end();
  },
);

test.each(['uk', 'ar'])(
  'nothing is lost where lines, words and paragraphs stand further apart, in %s',
  async (lang) => {
    const { page, end } = await openCheck(browser, lang);
    const spaced = async (page: Page) => {
      await page.evaluate((letters) => {
        for (const one of document.querySelectorAll<HTMLElement>('body *')) {
          one.style.lineHeight = '1.5';
          one.style.wordSpacing = '0.16em';
          // Letters of Arabic are joined: apart, they are no words any more.
          if (letters) one.style.letterSpacing = '0.12em';
          if (one.tagName === 'P') one.style.marginBlockEnd = '2em';
        }
      }, lang === 'uk');
      const found = [await overflow(page), ...(await lostText(page))];
      await page.evaluate(() => {
        for (const one of document.querySelectorAll<HTMLElement>('body *')) one.removeAttribute('style');
      });
      return found;
    };
    expect(await spaced(page)).toEqual([0]);
    await press(page, '[data-action="continue"]');
    expect(await spaced(page)).toEqual([0]);
    await end();
    const results = await openResults(browser, lang, inProgramme);
    await unfoldAll(results.page);
    expect(await spaced(results.page)).toEqual([0]);
    await openResult(results.page, 'introduction-programme');
    await unfoldAll(results.page);
    expect(await spaced(results.page)).toEqual([0]);
    await results.end();
  },
);

test('choosing an answer, or going past one, changes nothing else', async () => {
  const { page, end } = await openCheck(browser, 'uk');
  const before = await page.locator('main').ariaSnapshot();
  const first = page.locator('[data-question] input').first();
  await first.focus();
  expect(withoutState(await page.locator('main').ariaSnapshot())).toBe(withoutState(before));
  await first.check();
  expect(withoutState(await page.locator('main').ariaSnapshot())).toBe(withoutState(before));
  expect(await first.evaluate((one) => one === document.activeElement)).toBe(true);
  await end();
});

/** What a screen reader is told, without what is chosen and what has the focus. */
const withoutState = (snapshot: string): string => snapshot.replace(/ \[(?:checked|active)\]/g, '');

test('keys of one letter choose nothing in helper mode until they are switched on', async () => {
  const { page, end } = await visit(browser, '/en/helper/');
  await isReady(page);
  const first = page.locator('[data-question] input').first();
  await first.focus();
  await page.keyboard.press('2');
  expect(await page.locator('[data-question] :checked').count()).toBe(0);
  await page.locator('.sitting details').last().locator('summary').click();
  await page.locator('[data-action="keys"]').check();
  await first.focus();
  await page.keyboard.press('2');
  await page.locator('[data-question="permit"]').waitFor();
  await end();
});

test('a phone that is turned shows the same, and keeps what is chosen', async () => {
  const { page, end } = await openCheck(browser, 'ar');
  await page.locator('[data-option="protection"]').check();
  await page.setViewportSize({ width: 740, height: 360 });
  expect(await overflow(page)).toBe(0);
  expect(await page.locator('[data-option="protection"]').isChecked()).toBe(true);
  expect(await page.locator('[data-action="continue"]').isVisible()).toBe(true);
  await page.click('[data-action="continue"]');
  await page.locator('[data-question="permit"]').waitFor();
  await end();
});

test.each(['no-preference', 'reduce'] as const)('nothing moves by itself (%s)', async (reducedMotion) => {
  const { page, end } = await openCheck(browser, 'uk', { reducedMotion });
  expect(await moving(page)).toEqual([]);
  await page.locator('.asides summary').first().click();
  expect(await moving(page)).toEqual([]);
  await end();
  const results = await openResults(browser, 'uk', inProgramme, { reducedMotion });
  await unfoldAll(results.page);
  expect(await moving(results.page)).toEqual([]);
  await results.end();
});

test('what happens is told where it is not seen: how far it is, and that all is deleted', async () => {
  const { page, end } = await openCheck(browser, 'en');
  const notices = await page.locator('.notices').elementHandle();
  const told = () => page.locator('.progress[role="status"]').textContent();
  const first = await told();
  await page.locator('[data-option="protection"]').check();
  await page.click('[data-action="continue"]');
  await page.locator('[data-question="permit"]').waitFor();
  expect([first, await told()]).toEqual([expect.stringMatching(/^1 /), expect.stringMatching(/^2 /)]);
  await page.click('[data-action="show-results"]');
  await unfoldAll(page);
  await page.locator('[data-action="delete"]').click();
  await page.locator('[role="status"] [data-notice="deleted"]').waitFor();
  // A region that only comes with its words is not heard.
  expect(await notices?.evaluate((region) => region.isConnected && region.getAttribute('role') === 'status')).toBe(
    true,
  );
  await end();
});

describe('in forced colours', () => {
  const look = async (row: Locator): Promise<string> => (await row.screenshot({ scale: 'css' })).toString('base64');

  test.each(['light', 'dark'] as const)(
    'what is chosen and what has the focus can be seen, in the %s theme',
    async (colorScheme) => {
      const { page, end } = await openCheck(browser, 'uk', { forcedColors: 'active', colorScheme });
      const row = page.locator('.option:has([data-option="work-or-study"])');
      const plain = await look(row);
      await row.locator('input').check();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const chosen = await look(row);
      expect(chosen).not.toBe(plain);
      const border = (wanted: Locator) => wanted.evaluate((one) => getComputedStyle(one).borderTopColor);
      expect(await border(row)).not.toBe(await border(page.locator('.option').first()));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Shift+Tab');
      const ring = await page.evaluate(() => {
        const focused = document.activeElement?.closest('.option') ?? document.activeElement;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused as Element);
        return { outlineStyle, outlineWidth, isSeen: outlineColor !== getComputedStyle(document.body).backgroundColor };
      });
      expect(ring).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', isSeen: true });
      await end();
    },
  );
});
