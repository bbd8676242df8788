/** The sheet for people who read translations, opened from a disk: it saves what they told, goes on from it, and loads nothing. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hashOf } from '#build/hashes.ts';
import { language } from '#i18n/languages.ts';
import { sheetHtml } from '#tools/sheet/html.ts';
import { partsOf, type SheetRow } from '#tools/sheet/parts.ts';
import { readSaved } from '#tools/sheet/saved.ts';
import { browser } from './shared-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'sheet-'));
const row = (key: string, text: string, back?: string): SheetRow => ({
  key,
  source: `Norsk ${key}`,
  text,
  back,
  about: ['tool', 'sentence'],
  isProtected: key.startsWith('ui.status'),
  isChecked: false,
});
const rows = [row('ui.status.right', 'حقك', 'Din rett'), row('ui.status.duty', 'واجبك'), row('step.ask', 'اسأل <هنا>')];

async function openSheet(of: readonly SheetRow[]): Promise<{ page: Page; asked: string[]; end: () => Promise<void> }> {
  const file = join(folder, 'texts-ar.html');
  writeFileSync(
    file,
    sheetHtml(
      language('ar'),
      'nb',
      partsOf(of, (id) => id),
    ),
  );
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, end: () => context.close() };
}

const part = (page: Page, key: string, selector: string) => page.locator(`[data-key="${key}"] ${selector}`);

async function save(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

test('what somebody ticks, corrects and remarks is saved, and nothing else', async () => {
  const { page, asked, end } = await openSheet(rows);
  expect(await part(page, 'ui.status.right', '.back').innerText()).toBe('Din rett');
  expect(await part(page, 'step.ask', '.text').inputValue()).toBe('اسأل <هنا>');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await part(page, 'ui.status.right', '.right input').check();
  await part(page, 'step.ask', '.text').fill('اسأل هنا');
  await part(page, 'step.ask', '.remark').fill('Uten klammer');
  const file = await save(page);
  expect(readSaved(file, readFileSync(file, 'utf8'))).toEqual({
    language: 'ar',
    rows: [
      { key: 'ui.status.right', text: 'حقك', source: hashOf('Norsk ui.status.right'), right: true },
      {
        key: 'step.ask',
        text: 'اسأل <هنا>',
        source: hashOf('Norsk step.ask'),
        right: false,
        corrected: 'اسأل هنا',
        remark: 'Uten klammer',
      },
    ],
  });
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:'))).toEqual([]);
  await end();
});

test('a saved file is taken up again, but no tick for another wording', async () => {
  const first = await openSheet(rows);
  for (const key of ['ui.status.right', 'ui.status.duty']) await part(first.page, key, '.right input').check();
  const file = await save(first.page);
  await first.end();
  const { page, end } = await openSheet(
    rows.map((one) => (one.key === 'ui.status.duty' ? { ...one, text: 'عليك' } : one)),
  );
  await page.setInputFiles('#open', file);
  await page.locator('#message', { hasText: 'ar-read.json' }).waitFor();
  expect(await part(page, 'ui.status.right', '.right input').isChecked()).toBe(true);
  expect(await part(page, 'ui.status.duty', '.right input').isChecked()).toBe(false);
  await page.check('#unread');
  expect(await part(page, 'ui.status.right', '.text').isVisible()).toBe(false);
  expect(await part(page, 'ui.status.duty', '.text').isVisible()).toBe(true);
  await end();
});

test('a file of another language is refused, and what was told stays', async () => {
  const { page, end } = await openSheet(rows);
  await part(page, 'ui.status.right', '.right input').check();
  const other = join(folder, 'uk-read.json');
  writeFileSync(other, JSON.stringify({ language: 'uk', rows: [] }));
  await page.setInputFiles('#open', other);
  await page.locator('#message', { hasText: 'uk ≠ ar' }).waitFor();
  expect(await part(page, 'ui.status.right', '.right input').isChecked()).toBe(true);
  await end();
});

test('without script it can be read and printed, and says so', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'texts-ar.html')).href);
  expect(await page.locator('.warning').isVisible()).toBe(true);
  expect(await page.locator('.row').count()).toBe(3);
  await context.close();
});
