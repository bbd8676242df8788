import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

// Pages without script: what an office decides, what a word of letters means, and the check on paper.

const WITHOUT_SCRIPT = { javaScriptEnabled: false } as const;

const addresses = (page: Page, links: string) =>
  page
    .locator(links)
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.replace(location.origin, '')));

describe('the directory of offices', () => {
  test('leads from an office to what it decides, and from its word to what that means', async () => {
    const { page, complaints, end } = await visit(browser, '/uk/offices/', WITHOUT_SCRIPT);
    expect(await addresses(page, '#husbanken details a')).toEqual(['/uk/topics/housing-allowance/']);
    expect(await addresses(page, '#udi h3 a')).toEqual(['/uk/words/#udi']);
    expect(complaints).toEqual([]);
    await end();
  });

  test('names the numbers for danger before any office, to be called with a tap', async () => {
    const { page, end } = await visit(browser, '/ar/offices/', WITHOUT_SCRIPT);
    expect((await addresses(page, 'main a')).slice(0, 3)).toEqual(['tel:113', 'tel:112', 'tel:110']);
    await end();
  });

  test('says of each number on what day it was read', async () => {
    const { page, end } = await visit(browser, '/en/offices/', WITHOUT_SCRIPT);
    const called = await page.locator('.office-entry:has(.ways a[href^="tel:"])').all();
    expect(called.length).toBeGreaterThan(0);
    for (const entry of called) expect(await entry.innerText()).toMatch(/\d{2}\.\d{2}\.\d{4}/);
    await end();
  });

  test('shows on paper what its lists fold away on a screen', async () => {
    const { page, end } = await visit(browser, '/uk/offices/', WITHOUT_SCRIPT);
    const duty = page.locator('#husbanken details a');
    const isShown = () => duty.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
    expect(await isShown()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown()).toBe(true);
    await end();
  });

  test('leads to a map that learns a word, and not from where somebody came', async () => {
    const { page, end } = await visit(browser, '/en/offices/', WITHOUT_SCRIPT);
    const map = page.locator('#police a[rel="noreferrer"]');
    expect(await map.getAttribute('href')).toBe('https://www.openstreetmap.org/search?query=politistasjon');
    await end();
  });
});

describe('the words of letters', () => {
  test('have every word that another page leads to', async () => {
    const { page, end } = await visit(browser, '/uk/offices/', WITHOUT_SCRIPT);
    const wanted = (await addresses(page, 'a[href*="/words/#"]')).map((one) => one.split('#')[1]);
    await page.goto(new URL('/uk/words/', page.url()).href);
    const there = await page.locator('.words > div').evaluateAll((all) => all.map(({ id }) => id));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((id) => !there.includes(id as string))).toEqual([]);
    await end();
  });

  test('are Norwegian under any translator, and lead to what they are the name of', async () => {
    const { page, end } = await visit(browser, '/ar/words/', WITHOUT_SCRIPT);
    const word = page.locator('#child-benefit');
    expect(await word.locator('dt').getAttribute('lang')).toBe('nb');
    expect(await word.locator('dt').getAttribute('translate')).toBe('no');
    expect(await addresses(page, '#child-benefit a')).toEqual(['/ar/topics/child-benefit/']);
    expect(await addresses(page, '#udi a')).toEqual(['/ar/offices/#udi']);
    await end();
  });
});

describe('the check on paper', () => {
  test('leaves out what only a screen needs, and asks for no name', async () => {
    const { page, end } = await visit(browser, '/uk/checklist/', WITHOUT_SCRIPT);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['.bar', '.footer', '.notice']) expect(await page.locator(part).first().isVisible()).toBe(false);
    expect(await page.locator('input, form').count()).toBe(0);
    await end();
  });

  test('asks in the person’s language and in that of the offices, which in their own stand once', async () => {
    const { page, end } = await visit(browser, '/uk/checklist/', WITHOUT_SCRIPT);
    const own = page.locator('.checklist-question h4').first();
    expect(await own.locator('[lang="nb"]').count()).toBe(1);
    await page.goto(new URL('/nb/checklist/', page.url()).href);
    expect(await page.locator('.in-office-language').count()).toBe(0);
    await end();
  });
});
