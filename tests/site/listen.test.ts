import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { answerAll, inProgramme, openCheck, openResult } from './journey.ts';
import { browser } from './shared-browser.ts';
import { withVoices } from './voices.ts';

type Heard = { said: { text: string; lang: string }[]; finish: () => void; isSpeaking: () => boolean };
const said = (page: Page) => page.evaluate(() => (window as unknown as Heard).said);
const isSpeaking = (page: Page) => page.evaluate(() => (window as unknown as Heard).isSpeaking());
const reading = (page: Page) => page.locator('[data-reading]').allInnerTexts();
const BUTTON = '[data-action="listen"]';

/** Lets the voice come to the end of the screen. */
const hearAll = (page: Page) =>
  page.evaluate(() => {
    const { finish, isSpeaking } = window as unknown as Heard;
    for (let part = 0; part < 300 && isSpeaking(); part += 1) finish();
  });

const UKRAINIAN = { lang: 'uk-UA', localService: true };
const NORWEGIAN = { lang: 'nb-NO', localService: true };

describe('the button', () => {
  test.each([
    ['the device has no voice at all', []],
    ['its only voice for the language is sent the text', [{ lang: 'uk-UA', localService: false }]],
    ['it has voices for other languages alone', [NORWEGIAN]],
  ])('is not there where %s', async (_story, voices) => {
    const { page, end } = await openCheck(browser, 'uk', { before: withVoices(...voices) });
    expect(await page.locator(BUTTON).count()).toBe(0);
    await end();
  });

  test('comes when the device names its voices late', async () => {
    const { page, end } = await openCheck(browser, 'uk', {
      before: (page) =>
        page.addInitScript(() => {
          const voices: object[] = [];
          const speech = Object.assign(new EventTarget(), { getVoices: () => voices });
          Object.defineProperty(window, 'speechSynthesis', { value: speech });
          Object.assign(window, {
            tellVoices: () => {
              voices.push({ lang: 'uk-UA', localService: true });
              speech.dispatchEvent(new Event('voiceschanged'));
            },
          });
        }),
    });
    expect(await page.locator(BUTTON).count()).toBe(0);
    await page.evaluate(() => (window as unknown as { tellVoices: () => void }).tellVoices());
    await page.locator(BUTTON).waitFor();
    await end();
  });
});

describe('a question', () => {
  test('is read from its heading to its last answer, and each part is shown while it is read', async () => {
    const { page, complaints, later, end } = await openCheck(browser, 'uk', { before: withVoices(UKRAINIAN) });
    const title = await page.locator('h1').innerText();
    const options = await page.locator('[data-question] label').filter({ visible: true }).allInnerTexts();
    await page.click(BUTTON);
    expect(await reading(page)).toEqual([title]);
    await hearAll(page);
    const texts = (await said(page)).map(({ text }) => text);
    expect(texts[0]).toBe(title);
    const heard = texts.join(' ').replaceAll(/\s+/g, ' ');
    for (const option of options) expect(heard).toContain(option.replaceAll(/\s+/g, ' ').trim());
    // Then it is over: nothing is shown as read, and the button begins anew.
    expect(await reading(page)).toEqual([]);
    expect(await page.locator(BUTTON).innerText()).toBe('Послухати');
    expect(later).toEqual([]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('stops at a second tap', async () => {
    const { page, end } = await openCheck(browser, 'uk', { before: withVoices(UKRAINIAN) });
    await page.click(BUTTON);
    expect(await page.locator(BUTTON).innerText()).toBe('Зупинити читання');
    await page.click(BUTTON);
    expect(await isSpeaking(page)).toBe(false);
    expect(await reading(page)).toEqual([]);
    await end();
  });

  test.each([
    ['somebody goes on', (page: Page) => answerAll(page, inProgramme)],
    ['the page is hidden', (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))],
    ['the tab is closed or left', (page: Page) => page.evaluate(() => dispatchEvent(new Event('pagehide')))],
    ['somebody leaves', (page: Page) => page.evaluate(() => dispatchEvent(new Event('rettvei:leaving')))],
  ])('stops when %s', async (_story, act) => {
    const { page, end } = await openCheck(browser, 'uk', { before: withVoices(UKRAINIAN) });
    await page.click(BUTTON);
    await act(page);
    await page.waitForFunction(() => !(window as unknown as Heard).isSpeaking());
    expect(await reading(page)).toEqual([]);
    await end();
  });
});

describe('results', () => {
  test('the answer and one right are read, without what is folded away and without ways to other screens', async () => {
    const { page, end } = await openCheck(browser, 'uk', { before: withVoices(UKRAINIAN) });
    await answerAll(page, inProgramme);
    const headline = (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ');
    await page.click(BUTTON);
    await hearAll(page);
    const answer = (await said(page)).map(({ text }) => text).join(' ');
    expect(answer.startsWith(headline.split('. ')[0] as string)).toBe(true);
    expect(answer).not.toContain(await page.locator('[data-action="back"]').innerText());

    await openResult(page, 'introduction-programme');
    const before = (await said(page)).length;
    await page.click(BUTTON);
    await hearAll(page);
    const right = (await said(page)).slice(before).map(({ text }) => text);
    expect(right.length).toBeGreaterThan(3);
    const folded = await page.locator('article details:not([open]) p').first().textContent();
    expect(right.join(' ')).not.toContain(folded);
    await end();
  });

  test('Norwegian words are left out by a device without a Norwegian voice, and read by one that has it', async () => {
    for (const [voices, langs] of [
      [[UKRAINIAN], ['uk-UA']],
      [
        [UKRAINIAN, NORWEGIAN],
        ['nb-NO', 'uk-UA'],
      ],
    ] as const) {
      const { page, end } = await openCheck(browser, 'uk', { before: withVoices(...voices) });
      await answerAll(page, inProgramme);
      await openResult(page, 'introduction-programme');
      await page.click(BUTTON);
      await hearAll(page);
      const heard = await said(page);
      expect([...new Set(heard.map(({ lang }) => lang))].sort()).toEqual([...langs].sort());
      await end();
    }
  });
});
