/** "This looks wrong": a text about a right to copy or to mail. The page sends nothing, and the text holds no answer. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { language } from '#i18n/languages.ts';
import { type Translate, translator, withoutIsolates } from '#i18n/translate.ts';
import { loadVocabulary } from '#rulebook/load.ts';
import { axeFaults } from './axe.ts';
import { backToRow, inProgramme, openResult, openResults, overflow, tabTo } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const RIGHT = 'introduction-programme';
const { version } = loadVocabulary('src/rulebooks/norway').country;
const texts = readTexts('src/rulebooks/norway');
const t = (slug: string): Translate =>
  translator(Object.assign({}, ...Object.values(texts[slug] ?? {})), language(slug), undefined);
const FOLD = '.looks-wrong summary';
const TEXT = '.looks-wrong-text';
const COPY = '[data-action="copy-wrong"]';

/** Opens the text about a right, by keyboard. */
async function openText(page: Page): Promise<string> {
  await openResult(page, RIGHT);
  await tabTo(page, FOLD);
  await page.keyboard.press('Enter');
  await page.locator(TEXT).waitFor({ state: 'visible' });
  return page.locator(TEXT).innerText();
}

const saidBy = (page: Page) => page.locator('.looks-wrong [role="status"]');
/** The size of what can be pressed there. */
const heights = (page: Page) =>
  page
    .locator('.looks-wrong :is(summary, button, a)')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));

describe.each(['uk', 'ar'])('on one right in %s', (lang) => {
  test('the text says the row and the versions in Norwegian, is copied, and asks for nothing from the net', async () => {
    const { page, complaints, later, end } = await openResults(browser, lang, inProgramme, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const text = await openText(page);
    expect(text).toContain(`Dette ser feil ut: ${RIGHT}\n`);
    expect(text).toMatch(
      new RegExp(`\\nRad: ${RIGHT}\\.[\\w-]+\\nRegler: versjon ${version}, lest \\d\\d\\.\\d\\d\\.\\d{4}\\n`),
    );
    expect(text).toContain(`\nSpråk: ${lang}\n`);
    // Nothing that was answered: neither ages nor months nor places.
    for (const answer of ['25', '54', '2026-03', '03.2026', '2026-05', 'settled-by-agreement', 'none'])
      expect(text).not.toContain(answer);
    expect(await page.locator(TEXT).getAttribute('lang')).toBe('nb');
    expect(await page.locator(TEXT).getAttribute('dir')).toBe('ltr');
    // Norway names no address: the text is copied, and the page says where it can be written.
    expect(await page.locator('.looks-wrong a[href^="mailto:"]').count()).toBe(0);
    expect(await page.locator('.looks-wrong a').getAttribute('href')).toMatch(new RegExp(`${lang}/about/#wrong$`));
    await tabTo(page, COPY);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.looks-wrong [role="status"]')?.textContent !== '');
    expect(await saidBy(page).textContent()).toBe(t(lang)('ui.share.copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect([complaints, later]).toEqual([[], []]);
    await backToRow(page, RIGHT);
    await end();
  });

  test('without a clipboard the button says so and selects the whole text, and so does a tap on it', async () => {
    const { page, complaints, end } = await openResults(browser, lang, inProgramme, {
      before: (opened) =>
        opened.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined })),
    });
    const text = await openText(page);
    const selected = () => page.evaluate(() => String(getSelection()).trim());
    await page.locator(TEXT).click();
    expect(await selected()).toBe(text.trim());
    await page.locator('article h1').click();
    expect(await selected()).toBe('');
    await page.locator(COPY).press('Enter');
    await page.waitForFunction(() => document.querySelector('.looks-wrong [role="status"]')?.textContent !== '');
    expect(await saidBy(page).textContent()).toBe(t(lang)('ui.share.notCopied'));
    expect(await selected()).toBe(text.trim());
    expect(complaints).toEqual([]);
    await end();
  });

  test('it fits 280 px, all of it can be hit with a thumb, and axe has nothing to report', async () => {
    const { page, end } = await openResults(browser, lang, inProgramme, { viewport: { width: 280, height: 653 } });
    await openText(page);
    expect(await overflow(page)).toBe(0);
    for (const height of await heights(page)) expect(height).toBeGreaterThanOrEqual(48);
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.looks-wrong').isVisible()).toBe(false);
    await end();
  });

  test('the guide has the text without a script, with no row and no more than the page knows', async () => {
    const { page, complaints, end } = await visit(browser, `${lang}/topics/${RIGHT}/`, { javaScriptEnabled: false });
    expect(await page.locator(TEXT).isVisible()).toBe(false);
    await page.locator(FOLD).click();
    expect(await page.locator(TEXT).isVisible()).toBe(true);
    expect(await page.locator(TEXT).innerText()).toContain(`\nRad: –\nRegler: versjon ${version}, lest `);
    expect(await page.locator('.looks-wrong').textContent()).toContain(t(lang)('ui.wrong.holds'));
    await page.locator('.looks-wrong a').click();
    expect(page.url()).toMatch(new RegExp(`/${lang}/about/#wrong$`));
    expect(await page.locator('#wrong').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await end();
  });
});

test.each(['nb', 'en'])(
  'each table of the open rulebook in %s has it, and the first page says the version',
  async (lang) => {
    const { page, end } = await visit(browser, `${lang}/rules/tables/${RIGHT}/`);
    await page.locator(FOLD).click();
    expect(await page.locator(TEXT).innerText()).toContain(`Dette ser feil ut: ${RIGHT}\n`);
    await page.goto(new URL(`/${lang}/rules/`, page.url()).href);
    expect(await page.locator('main').textContent()).toContain(
      withoutIsolates(t(lang)('ui.rules.version', { version })),
    );
    await end();
  },
);
