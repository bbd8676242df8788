/** About, privacy, for helpers, accessibility: short, whole without script and on paper, and true to the data. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const paths = ['about', 'privacy', 'for-helpers', 'accessibility'];
const HEAVIEST_BYTES = 30_000;

describe.each(paths)('%s', (path) => {
  test('is light', async () => {
    for (const { slug } of languages) {
      const html = await (await fetch(`${inject('address')}${slug}/${path}/`)).text();
      expect(gzipSync(html).length).toBeLessThanOrEqual(HEAVIEST_BYTES);
    }
  });

  test('says the same without script', async () => {
    const words = async (javaScriptEnabled: boolean) => {
      const { page, end } = await visit(browser, `/uk/${path}/`, { javaScriptEnabled });
      const said = await page.locator('main').innerText();
      await end();
      return said;
    };
    expect(await words(false)).toBe(await words(true));
  });
});

test('on paper everything that is folded stands open', async () => {
  const { page, end } = await visit(browser, '/en/privacy/');
  const folded = page.locator('.steps .words').last();
  expect(await folded.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(false);
  await page.emulateMedia({ media: 'print' });
  const closed = await page
    .locator('main details :is(.words, dd, li)')
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height === 0).length);
  expect(closed).toBe(0);
  expect(await folded.evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }))).toBe(true);
  await end();
});

describe('about', () => {
  test('counts what the rules have, and the texts that people have read', async () => {
    const { page, end } = await visit(browser, '/en/about/');
    const main = await page.locator('main').textContent();
    const programmes = globSync('src/rulebooks/norway/programmes/*.yaml').length;
    expect(main).toMatch(new RegExp(`Rights and duties covered now: ${programmes}\\b`));
    for (const slug of ['uk', 'ar']) {
      const files = JSON.parse(readFileSync(`locales/${slug}/status.json`, 'utf8')) as Record<
        string,
        Record<string, { state: string; compared?: string }>
      >;
      const texts = Object.values(files).flatMap((file) => Object.values(file));
      const read = texts.filter(({ state }) => state !== 'machine').length;
      const compared = texts.filter((one) => one.compared !== undefined).length;
      const said = await page.locator(`dt[lang="${slug}"] + dd`).textContent();
      expect(said?.trim().split(/\s{2,}/)).toEqual([
        `${read} of ${texts.length}`,
        `Translated back by another machine and compared: ${compared}`,
      ]);
    }
    await end();
  });

  test('says on which day the laws were last read', async () => {
    const { page, end } = await visit(browser, '/nb/about/');
    const [, year, month, day] =
      /^checked-on: (\d+)-(\d+)-(\d+)/m.exec(readFileSync('src/rulebooks/norway/country.yaml', 'utf8')) ?? [];
    const name = new Date(`${year}-${month}-15`).toLocaleDateString('nb', { month: 'long' });
    expect(await page.locator('main').textContent()).toContain(`${Number(day)}. ${name} ${year}`);
    await end();
  });
});

test('the rules for helpers are the same on their page and beside the check', async () => {
  const rules = async (path: string) => {
    const { page, end } = await visit(browser, path);
    const list = page.locator('main ul:has(li:nth-child(5))', { hasText: 'BankID' }).first();
    const said = await list.locator('li').allTextContents();
    await end();
    return said.map((one) => one.trim());
  };
  const own = await rules('/ar/for-helpers/');
  expect(own.length).toBe(5);
  expect(await rules('/ar/helper/')).toEqual(own);
});
