/** The front page and its topics: a tile starts the check with the questions of one topic, and nobody sees which. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { answer, answerAll, isReady, outcomes, overflow, press, question, tabTo } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const driver = { situation: 'protection', permit: 'refugee', arrivedOn: '2026-05', licenceCountry: 'ukraine' };

/** Goes from the front page through a tile, by keyboard. */
async function openTopic(lang: string, topic: string) {
  const visited = await visit(browser, `/${lang}/`);
  await tabTo(visited.page, `a[href$="/${lang}/check/#topic=${topic}"]`);
  await visited.page.keyboard.press('Enter');
  await visited.page.waitForURL('**/check/');
  await isReady(visited.page);
  return visited;
}

const topicLine = (page: Page) => page.locator('.topic-line b');

test('"I only want to know one thing" leads to the tiles', async () => {
  const { page, end } = await visit(browser, '/en/');
  await tabTo(page, 'a[href="#topics"]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.topic-tiles') !== null)).toBe(true);
  await end();
});

describe.each([
  { lang: 'en', only: 'Only: Driving licence' },
  { lang: 'ar', only: 'فقط: \u2068رخصة القيادة\u2069' },
])('a topic in $lang', ({ lang, only }) => {
  test('asks its questions and no others, shows its results first, and complains of nothing', async () => {
    const { page, complaints, end } = await openTopic(lang, 'driving');
    expect(await topicLine(page).textContent()).toBe(only);
    expect(await answerAll(page, driver)).toEqual(['situation', 'permit', 'arrivedOn', 'licenceCountry']);
    expect(await topicLine(page).textContent()).toBe(only);
    const [first] = Object.entries(await outcomes(page));
    expect(first).toEqual(['driving-licence', 'right']);
    expect(await page.locator('[data-programme="settlement"]').first().isVisible()).toBe(false);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});

test('the address says nothing of it, nor does the history', async () => {
  const { page, end } = await openTopic('uk', 'return');
  expect(new URL(page.url()).hash).toBe('');
  await answer(page, 'refused');
  expect(new URL(page.url()).hash).toBe('');
  await page.goBack();
  expect(new URL(page.url()).hash).toBe('');
  expect(await topicLine(page).count()).toBe(1);
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/uk/');
  await page.goForward();
  expect(new URL(page.url()).hash).toBe('');
  await end();
});

test('a reload stays in the topic, before the first answer and after it, and so does another language', async () => {
  const { page, end } = await openTopic('en', 'driving');
  await page.reload();
  await isReady(page);
  expect(await topicLine(page).textContent()).toBe('Only: Driving licence');
  await answer(page, 'protection');
  await answer(page, 'refugee');
  await page.reload();
  await isReady(page);
  await page.waitForSelector('[data-question="arrivedOn"]');
  expect(await topicLine(page).textContent()).toBe('Only: Driving licence');
  await page.goto(new URL('/nb/check/', inject('address')).href);
  await isReady(page);
  await page.waitForSelector('[data-question="arrivedOn"]');
  expect(await topicLine(page).textContent()).toBe('Bare: Førerkort');
  await end();
});

test('"Ask me everything" goes on with the whole check, with the answers that were given', async () => {
  const { page, end } = await openTopic('en', 'driving');
  await answer(page, 'protection');
  await answer(page, 'refugee');
  await press(page, '[data-action="leave-topic"]');
  expect(await topicLine(page).count()).toBe(0);
  expect(await question(page)).toBe('permitGrantedOn');
  await end();
});

test('from the results it does so too, and Start on the front page is always the whole check', async () => {
  const { page, end } = await openTopic('en', 'lawyer');
  await answerAll(page, driver);
  await press(page, '[data-action="leave-topic"]');
  expect(await question(page)).toBeDefined();
  await page.goto(new URL('/en/check/#topic=driving', inject('address')).href);
  await page.reload();
  await isReady(page);
  await page.goto(new URL('/en/', inject('address')).href);
  await page.click('a.button');
  await isReady(page);
  await page.waitForSelector('[data-question]');
  expect(await topicLine(page).count()).toBe(0);
  await end();
});

test('a topic that there is not starts the whole check and says nothing', async () => {
  const { page, complaints, end } = await visit(browser, '/en/check/#topic=flying');
  await isReady(page);
  expect(new URL(page.url()).hash).toBe('');
  expect([await topicLine(page).count(), await question(page), complaints]).toEqual([0, 'situation', []]);
  await end();
});

test('the network sees the same requests whatever the topic is', async () => {
  const requestsOf = async (topic: string) => {
    const requests: string[] = [];
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(new URL('/en/', inject('address')).href);
    await page.click(`a[href$="#topic=${topic}"]`);
    await isReady(page);
    await answerAll(page, driver);
    await page.waitForLoadState('networkidle');
    await context.close();
    return requests.sort();
  };
  const driving = await requestsOf('driving');
  expect(await requestsOf('return')).toEqual(driving);
  expect(driving.filter((url) => url.includes('topic'))).toEqual([]);
});
