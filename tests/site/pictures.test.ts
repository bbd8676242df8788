import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pictureNames } from '#pictures/names.ts';
import { openCheck } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

test('every picture is drawn, and none asks for anything', async () => {
  const { page, complaints, later, end } = await openCheck(browser, 'en');
  const nothing = await shown(page, 'no-picture');
  const seen = new Set<string>();
  for (const name of pictureNames) seen.add(await shown(page, name));
  expect(seen.size).toBe(pictureNames.length);
  expect(seen).not.toContain(nothing);
  expect(later).toEqual([]);
  expect(complaints).toEqual([]);
  await end();
});

test.each(['--picture-soft', '--picture-accent', 'color'])(
  '%s of the page reaches into a picture',
  async (property) => {
    const { page, end } = await visit(browser, 'en/');
    const before = await shown(page, 'house');
    await page.evaluate((name) => document.body.style.setProperty(name, 'rgb(200 0 200)'), property);
    expect(await shown(page, 'house')).not.toBe(before);
    await end();
  },
);

test('in forced colours only the line is left', async () => {
  const { page, end } = await visit(browser, 'en/', { forcedColors: 'active' });
  const before = await shown(page, 'house');
  await page.evaluate(() => {
    document.body.style.setProperty('--picture-soft', 'rgb(200 0 200)');
    document.body.style.setProperty('--picture-accent', 'rgb(200 0 200)');
  });
  expect(await shown(page, 'house')).toBe(before);
  await end();
});

test('a picture with a direction is turned in pages from right to left', async () => {
  const ltr = await visit(browser, 'en/');
  const rtl = await visit(browser, 'ar/');
  expect(await shown(rtl.page, 'train', 'picture mirror')).not.toBe(await shown(ltr.page, 'train', 'picture mirror'));
  expect(await shown(rtl.page, 'train')).toBe(await shown(ltr.page, 'train'));
  await ltr.end();
  await rtl.end();
});

/** What a picture looks like in a corner of the page, as an image. */
async function shown(page: Page, name: string, names = 'picture'): Promise<string> {
  await page.evaluate(
    ([id, classes]) => {
      const box = document.getElementById('shown') ?? document.body.appendChild(document.createElement('div'));
      box.id = 'shown';
      Object.assign(box.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '9', lineHeight: '0' });
      box.style.background = 'Canvas';
      const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
      svg.setAttribute('class', classes as string);
      svg
        .appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'use'))
        .setAttribute('href', `#picture-${id}`);
      box.replaceChildren(svg);
    },
    [name, names],
  );
  return (await page.locator('#shown').screenshot()).toString('base64');
}
