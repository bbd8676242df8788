/** Sheets for places where newcomers come: one page of A4 each, a code that leads where it says, nothing cut off. */
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { oneOfEachKind } from '../support/one-of-each-kind.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const sheets = ['one', 'all', 'cards'] as const;
/** A4 at the 96 dots an inch of CSS, in whole dots. */
const A4 = { width: 794, height: 1123 };

const pages = async (page: Page): Promise<number> =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** What a camera reads of a sheet as it is printed. Dots are told as dark or light, for they go through a wire. */
async function readCode(page: Page, sheet: string): Promise<string | undefined> {
  const shot = (await page.locator(`#${sheet} .qr`).first().screenshot()).toString('base64');
  const { dots, width, height } = await page.evaluate(async (bytes) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${bytes}`;
    await picture.decode();
    const { naturalWidth: width, naturalHeight: height } = picture;
    const drawn = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
    drawn?.drawImage(picture, 0, 0);
    const { data } = drawn?.getImageData(0, 0, width, height) ?? { data: [] };
    let dots = '';
    for (let at = 0; at < data.length; at += 4) dots += (data[at] ?? 0) > 127 ? '1' : '0';
    return { dots, width, height };
  }, shot);
  const colours = [...dots].flatMap((dot) => (dot === '1' ? [255, 255, 255, 255] : [0, 0, 0, 255]));
  return jsQR(Uint8ClampedArray.from(colours), width, height)?.data;
}

describe.each(oneOfEachKind)('in $slug', ({ slug, dir }) => {
  test('a code leads where its sheet says, nothing is cut off, and the sheet begins where the language does', async () => {
    const { page, complaints, end } = await visit(browser, `/${slug}/posters/`, { viewport: A4 });
    await page.emulateMedia({ media: 'print' });
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    const own = new URL('../', canonical as string).href;
    const led = { one: own, all: new URL('../', own).href, cards: own };
    for (const sheet of sheets) {
      expect([sheet, await readCode(page, sheet)]).toEqual([sheet, led[sheet]]);
      const said = await page.locator(`#${sheet} .poster-address`).first().textContent();
      expect(said?.trim()).toBe(led[sheet].replace('https://', ''));
    }
    // The sheet in all languages has the letters of each, also where the system lacks them.
    const lines = '#all .poster-languages :is([lang="ti"], [lang="ckb"])';
    expect(await page.locator(lines).count()).toBe(2);
    const lacking = await page.locator(lines).evaluateAll(async (all) => {
      await document.fonts.ready;
      return all.filter((one) => !document.fonts.check('1em Rettvei', one.textContent ?? '')).length;
    });
    expect(lacking).toBe(0);
    // Within the edge that is kept free, where printers cannot print.
    const cut = await page.locator('.poster:not(.poster-cards), .poster-card').evaluateAll((all) =>
      all.flatMap((sheet) => {
        const edge = Number.parseFloat(getComputedStyle(sheet).paddingTop) - 1;
        const { top, bottom, left, right } = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll('*')]
          .map((part) => ({ part, box: part.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0)
          .filter(
            ({ box }) =>
              box.top < top + edge || box.bottom > bottom - edge || box.left < left + edge || box.right > right - edge,
          )
          .map(({ part }) => `${sheet.className}: ${part.outerHTML.slice(0, 80)}`);
      }),
    );
    expect(cut).toEqual([]);
    const [code, scan] = await Promise.all(
      ['#one .qr', '#one .poster-scan'].map((part) => page.locator(part).boundingBox()),
    );
    expect((code?.x ?? 0) < (scan?.x ?? 0)).toBe(dir === 'ltr');
    expect(complaints).toEqual([]);
    await end();
  });
});

test.each(['uk', 'ar'])('in %s each sheet is one page of A4, alone where the address points at it', async (lang) => {
  const { page, end } = await visit(browser, `/${lang}/posters/`);
  expect(await pages(page)).toBe(sheets.length);
  for (const sheet of sheets) {
    await page.evaluate((id) => location.replace(`#${id}`), sheet);
    expect([sheet, await pages(page)]).toEqual([sheet, 1]);
  }
  await end();
});

test('the button prints its sheet alone, by keyboard too, and Back leads off the page', async () => {
  const { page, end } = await visit(browser, '/uk/');
  await page.goto(new URL('posters/', page.url()).href);
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', location.hash);
  });
  for (const sheet of ['cards', 'all']) {
    await page.locator(`[data-prints="${sheet}"]`).press('Enter');
    await page.waitForSelector(`[data-printed="#${sheet}"]`);
    await page.emulateMedia({ media: 'print' });
    const shown = await page
      .locator('.page > *')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));
    expect(shown).toEqual([sheet]);
    await page.emulateMedia({ media: 'screen' });
  }
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/uk/');
  await end();
});

test('without scripts the sheets are there, and links choose one', async () => {
  const { page, end } = await visit(browser, '/ar/posters/', { javaScriptEnabled: false });
  expect(await page.locator('[data-prints]').first().isVisible()).toBe(false);
  await page.click('a[href="#cards"]');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.poster:visible').count()).toBe(1);
  await end();
});

test('the links to messengers carry the address of the language and nothing else of this visit', async () => {
  const { page, end } = await visit(browser, '/ar/posters/#cards');
  const links = await page
    .locator('[data-messenger]')
    .evaluateAll((all) => (all as HTMLAnchorElement[]).map(({ href, rel }) => ({ href, rel })));
  expect(links.map(({ rel }) => rel)).toEqual(links.map(() => 'noreferrer'));
  expect(links.map(({ href }) => href.split(/[?]/)[0])).toEqual([
    'https://wa.me/',
    'viber://forward',
    'https://t.me/share/url',
    'sms:',
    'mailto:',
  ]);
  const addresses = links.map(({ href }) => decodeURIComponent(href).match(/https:\/\/[^\s&]+\/ar\/(?=$|&)/g));
  expect(addresses.map((one) => one?.length)).toEqual(links.map(() => 1));
  expect(links.map(({ href }) => href).join()).not.toMatch(/cards|localhost/);
  await end();
});
