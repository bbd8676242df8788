/** An office's word stands in brackets at its first use in each part of a screen, and at no later one. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { READ_ALONE } from '#ui/text/first-uses.ts';
import { tenPeople } from '../support/ten-people.ts';
import { openCheck, openResult, rowOf, unfoldAll, walk } from './journey.ts';
import { browser } from './shared-browser.ts';

type Part = { words: { word: string; isShown: boolean }[]; html: string };

/** The office words of each part in the order in which they are read, the lines in the offices' language apart. */
const partsOf = (page: Page): Promise<Part[]> =>
  page.evaluate((readAlone) => {
    const parts = new Map<string, Part>();
    const places = [...document.querySelectorAll(readAlone)];
    for (const span of document.querySelectorAll<HTMLElement>('.notranslate')) {
      const part = span.closest(readAlone);
      const key = `${part ? places.indexOf(part) : ''} ${span.closest('[data-lang]') !== null}`;
      const found = parts.get(key) ?? { words: [], html: (part?.textContent ?? '').slice(0, 200) };
      parts.set(key, found);
      found.words.push({ word: span.textContent ?? '', isShown: span.closest('[hidden]') === null });
    }
    return [...parts.values()];
  }, READ_ALONE);

/** What is wrong: a first use without its word, and a word that stands again. Counts what was left out. */
async function faultsOf(page: Page, seen: { leftOut: number }): Promise<string[]> {
  return (await partsOf(page)).flatMap(({ words, html }) => {
    const known = new Set<string>();
    return words.flatMap(({ word, isShown }) => {
      const isFirst = !known.has(word);
      known.add(word);
      if (!isShown) seen.leftOut += 1;
      return isFirst === isShown
        ? []
        : [`${word} ${isFirst ? 'is left out at its first use' : 'stands again'}: ${html}`];
    });
  });
}

describe.each([
  ['uk', 'a father in the programme'],
  ['ar', 'a mother from Ukraine who has not applied'],
])('in %s, for %s', (lang, who) => {
  test('on every screen of the way, in the answer, in every right and on paper', async () => {
    const seen = { leftOut: 0 };
    const faults: string[] = [];
    const given = tenPeople[who] ?? {};
    const { page, complaints, end } = await openCheck(browser, lang);
    const look = async () => void faults.push(...(await faultsOf(page, seen)));
    await walk(page, given, look);
    await look();
    const programmes = await page
      .locator('.rows > [data-programme]')
      .evaluateAll((rows) => rows.map((row) => row.dataset['programme'] as string));
    expect(programmes.length).toBeGreaterThan(5);
    for (const programme of new Set(programmes)) {
      await openResult(page, programme);
      await look();
      // Both languages and back: what is drawn again keeps to it.
      await page.locator('[data-action="both"]').check();
      await look();
      await page.locator('[data-action="both"]').uncheck();
      await look();
      await page.click('[data-action="back"]');
      await page.locator(rowOf(programme)).first().waitFor({ state: 'attached' });
    }
    await unfoldAll(page);
    await look();
    expect(faults).toEqual([]);
    expect(seen.leftOut).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await end();
  });
});

test('the space before a word goes with it, and a mark stands right behind the plain words', async () => {
  // Writes markup into the page, which the policy forbids.
  const { page, end } = await openCheck(browser, 'en', { bypassCSP: true });
  await walk(page, Object.values(tenPeople)[0] as Record<string, string>);
  await page.evaluate(() => {
    const part = document.createElement('article');
    const word = '<span class="office-word"> <span class="notranslate">(UDI)</span></span>';
    part.innerHTML = `<p id="uses">Ask the office${word}. The office${word}, or the police.</p>`;
    document.querySelector('main')?.append(part);
  });
  expect(await page.locator('#uses').innerText()).toBe('Ask the office (UDI). The office, or the police.');
  await page.evaluate(() => document.querySelector('#uses .office-word')?.remove());
  expect(await page.locator('#uses').innerText()).toBe('Ask the office. The office (UDI), or the police.');
  await end();
});

test.each(['', 'privacy/', 'helper/', 'list/without-script/'])(
  'no built page says a word twice in one part: /uk/%s',
  async (path) => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${inject('address')}uk/${path}`);
    expect(await faultsOf(page, { leftOut: 0 })).toEqual([]);
    await page.close();
  },
);
