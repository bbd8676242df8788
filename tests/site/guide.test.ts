/** The guide: one page for each right, worked out from the rules that the check runs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { check, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';
import { answer, isMarked, question } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pageOf = (lang: string, programme: string) =>
  readFileSync(`${dist}${lang}/topics/${programme}/index.html`, 'utf8');
const programmes = ruleFiles.programmes.map(({ programme }) => programme);

/** The rows that cases of the day of the rules end in, as pages mark them. While an answer is missing there is no row yet. */
const verdicts = loadCaseBook('tests/cases').map(({ programme, cases }) => ({
  programme,
  rows: cases
    .filter(({ on = TODAY }) => on === TODAY)
    .flatMap(({ facts }) => {
      const { because, outcome } = check(facts).results.find((one) => one.programme === programme) ?? {};
      return outcome === 'unknown' ? [] : [`data-row="${because?.row}" data-outcome="${outcome}"`];
    }),
}));

describe.each(languages)('in $endonym', ({ slug }) => {
  test('the list leads to every right, and to nothing else', () => {
    const html = readFileSync(`${dist}${slug}/topics/index.html`, 'utf8');
    const linked = [...html.matchAll(new RegExp(`href="[./]+/${slug}/topics/([a-z-]+)/"`, 'g'))].map(([, id]) => id);
    expect([...new Set(linked)].sort()).toEqual(programmes.toSorted());
  });

  test.each(verdicts)('the row of every case of $programme is on its page', ({ programme, rows }) => {
    const html = pageOf(slug, programme);
    expect(rows.filter((row) => !html.includes(row))).toEqual([]);
  });

  test('tells a reason and no steps to whom a right is not meant for', () => {
    const boxes = programmes.flatMap(
      (programme) => pageOf(slug, programme).match(/<li id="[^"]+" data-row[\s\S]*?<\/details>/g) ?? [],
    );
    const steps = (isMeant: boolean) =>
      boxes
        .filter((box) => box.includes('data-outcome="not-relevant"') !== isMeant)
        .map((box) => box.includes('<ul> <li>') || /<\/p>\s*<ul>/.test(box));
    expect(steps(false).length).toBeGreaterThan(10);
    expect(new Set(steps(false))).toEqual(new Set([false]));
    expect(steps(true)).toContain(true);
  });

  test('every right names what its amount is, who decides and how to ask for a new answer', () => {
    for (const { id, tables } of rulebook.programmes) {
      const html = pageOf(slug, id);
      for (const part of ['who', 'bring', 'office', 'appeal', 'law']) expect(html).toContain(`id="${part}"`);
      expect(html.includes('class="amount"')).toBe(tables.amount !== undefined);
    }
  });
});

test.each(['en', 'ar'])(
  '"check yourself" in %s asks only what this right needs, and leaves the address',
  async (lang) => {
    const { page, end } = await visit(browser, `/${lang}/topics/driving-licence/`);
    await page.locator('a.button').click();
    await isMarked(page, 'ready');
    expect(new URL(page.url()).hash).toBe('');
    await answer(page, 'protection');
    await answer(page, 'refugee');
    await page.locator('.topic-line b').waitFor();
    expect(await page.locator('.topic-line b').innerText()).toContain('førerkort');
    expect(await question(page)).toBe('arrivedOn');
    await end();
  },
);

test('a right that there is not stands for the whole check', async () => {
  const { page, end } = await visit(browser, '/en/check/#topic=only-flying-carpet');
  await isMarked(page, 'ready');
  await answer(page, 'protection');
  await answer(page, 'refugee');
  await page.locator('h1').waitFor();
  expect(await page.locator('.topic-line').count()).toBe(0);
  await end();
});
