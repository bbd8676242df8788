/**
 * What a screen reader is told, as text that a person can read: in English with every word, in other languages without them, so that a
 * translation changes nothing here. `npx vitest run --project site read-aloud --update` writes the files anew; read what has changed.
 */
import { expect, inject, test } from 'vitest';
import { answer, inProgramme, openCheck, openResult, press, unfold, walk } from './journey.ts';
import { browser } from './shared-browser.ts';
import { newTab } from './visit.ts';

/** The screens of one way through the check, then pages of their own, by the names of their files. */
async function readAll(lang: string): Promise<Record<string, string>> {
  const read: Record<string, string> = {};
  const { page, end } = await openCheck(browser, lang);
  const take = async (name: string, part = 'body'): Promise<void> => {
    read[name] = `${await page.locator(part).ariaSnapshot()}\n`;
  };
  await take('question');
  await press(page, '[data-action="continue"]');
  await take('error', 'main');
  await walk(page, inProgramme);
  await page.locator('.headline').waitFor();
  await take('answer', 'main');
  await openResult(page, 'introduction-programme');
  await page.locator('.tail > details > summary').first().click();
  await take('one-right', 'main');
  await page.click('[data-action="back"]');
  await unfold(page, '.answers');
  await page.locator('.answers [data-action="change"]').nth(1).click();
  await page.locator('[data-question="permit"]').waitFor();
  await answer(page, 'family-of-worker');
  await page.locator('[data-notice="removed"]').waitFor();
  await take('review', 'main');
  await end();
  for (const name of ['checklist', 'helper']) {
    const { page, end } = await newTab(browser, {}, false);
    await page.goto(`${inject('address')}${lang}/${name}/`);
    // The language of the offices, which helpers read beside their own, comes after the page.
    if (name === 'helper') await page.locator('main h2 [lang="nb"]').first().waitFor();
    read[name] = `${await page.locator('main').ariaSnapshot()}\n`;
    await end();
  }
  return read;
}

/** Roles, levels and states alone: no name, no text. */
const structureOf = (snapshot: string): string =>
  snapshot
    .split('\n')
    .flatMap((line) => {
      const [, indent, role] = /^(\s*)- '?(\w+)/.exec(line) ?? [];
      const states = line.match(/ \[(?:level=\d|checked|expanded|pressed|disabled)\]/g) ?? [];
      return role === undefined || role === 'text' ? [] : [`${indent}- ${role}${states.join('')}`];
    })
    .join('\n');

test('in English: every screen as it is read', async () => {
  // The whole checklist is every question and every right once more.
  for (const [name, snapshot] of Object.entries(await readAll('en')))
    if (name !== 'checklist') await expect(snapshot).toMatchFileSnapshot(`read-aloud/${name}.txt`);
});

test('in Ukrainian and Arabic: the same parts in the same order, under the same headings', async () => {
  const [uk, ar] = [await readAll('uk'), await readAll('ar')];
  for (const [name, snapshot] of Object.entries(uk)) {
    const structure = structureOf(snapshot);
    await expect(`${structure}\n`).toMatchFileSnapshot(`read-aloud/parts-of-${name}.txt`);
    expect([name, structureOf(ar[name] as string)]).toEqual([name, structure]);
  }
});
