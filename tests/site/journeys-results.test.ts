/** From the answer to one right and back, to more answers, and everything at once where there is room. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { citedSources, compiledRules } from '#build/rules.ts';
import { readTexts } from '#build/same-texts.ts';
import { formatDigits } from '#i18n/dates.ts';
import { axeFaults } from './axe.ts';
import {
  answer,
  answerAll,
  backToRow,
  engineer,
  inProgramme,
  openCheck,
  openResult,
  openResults,
  outcomes,
  overflow,
  press,
  question,
  rowOf,
  tabTo,
  unfold,
  unfoldAll,
  walk,
  withFriends,
} from './journey.ts';
import { browser } from './shared-browser.ts';

const wide = { viewport: { width: 1280, height: 900 } };

/** The answer of somebody in the programme. */
async function atTheAnswer(lang = 'en', options: Parameters<typeof openCheck>[2] = {}) {
  return openResults(browser, lang, inProgramme, options);
}

const detail = (page: Page) => page.locator('article').getAttribute('data-programme');
const isDetail = (page: Page, programme: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLElement>('article')?.dataset['programme'] === wanted,
    programme,
  );
/** The results whose rows are in sight, in their order. */
const seenRows = (page: Page) =>
  page
    .locator('.rows > [data-programme]')
    .evaluateAll((all) =>
      all
        .filter((row) => row.checkVisibility() && !row.closest('article'))
        .map((row) => row.dataset['programme'] as string),
    );

describe('one right', () => {
  test('opens from its row by keyboard, is a step of the history, and Back leads to the row', async () => {
    const { page, complaints, later, end } = await atTheAnswer();
    const address = page.url();
    await tabTo(page, rowOf('introduction-programme'));
    await page.keyboard.press('Enter');
    await isDetail(page, 'introduction-programme');
    expect(await page.evaluate(() => document.activeElement?.matches('article > h1'))).toBe(true);
    expect(await page.locator('h1').count()).toBe(1);
    expect(page.url()).toBe(address);
    await backToRow(page, 'introduction-programme');
    await page.goForward();
    await isDetail(page, 'introduction-programme');
    await page.goBack();
    await page.waitForFunction((row) => document.activeElement?.matches(row), rowOf('introduction-programme'));
    expect(complaints).toEqual([]);
    expect(later).toEqual([]);
    await end();
  });

  test('that lay in a fold is in sight again after Back', async () => {
    const { page, end } = await atTheAnswer();
    const folded = 'norwegian-training';
    expect(await page.locator(rowOf(folded)).isVisible()).toBe(false);
    await openResult(page, folded);
    await backToRow(page, folded);
    await end();
  });
});

test('every result has one row with its outcome, in sight or in a fold', async () => {
  const { page, end } = await atTheAnswer();
  const rows = await page
    .locator('.rows > [data-programme]')
    .evaluateAll((all) => all.map((row) => [row.dataset['programme'], row.dataset['outcome']]));
  expect(rows.length).toBeGreaterThan(20);
  expect(new Set(rows.map(([programme]) => programme)).size).toBe(rows.length);
  expect(rows.filter(([, outcome]) => !outcome)).toEqual([]);
  expect(await page.locator('[data-stop]').first().getAttribute('data-stop')).toBe('now');
  expect(await page.locator('[data-step]').count()).toBeGreaterThan(0);
  await end();
});

test('“More questions” comes back to the answer, with “New” on what it opened', async () => {
  const { page, end } = await atTheAnswer();
  const before = await outcomes(page);
  expect(await page.locator('.row-new').count()).toBe(0);
  await press(page, '[data-action="ask-more"]');
  const first = await question(page);
  expect(first).toBeDefined();
  const choice = page.locator('[data-question] input:not([data-action="unknown"])').first();
  if ((await choice.count()) > 0) await answer(page, (await choice.getAttribute('value')) as string);
  await answerAll(page, { arrivedOn: '2026-03', hadTrainingDecisionAsCollective: 'false', kindergartenYear: '2026' });
  const after = await outcomes(page);
  const opened = Object.keys(after).filter((id) => before[id] === 'unknown' && after[id] !== 'unknown');
  expect(opened.length).toBeGreaterThan(0);
  const marked = await page
    .locator('.rows > [data-programme]:has(> .row .row-new)')
    .evaluateAll((all) => all.map((row) => row.dataset['programme'] as string));
  expect(marked.sort()).toEqual(opened.sort());
  await end();
});

describe('who knows nothing', () => {
  test('is told three places, whom to call in danger, and how to find out; no list', async () => {
    const { page, complaints, later, end } = await openCheck(browser, 'en');
    await answerAll(page, {});
    expect(await page.locator('main .section .office').count()).toBe(3);
    expect(await page.locator('main .section .office a').count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('.emergency a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
      ['tel:113', 'tel:112', 'tel:110'],
    );
    expect(await outcomes(page)).toEqual({});
    await press(page, 'main .button[data-action="change"]');
    expect(await question(page)).toBe('permit');
    expect(complaints).toEqual([]);
    expect(later).toEqual([]);
    await end();
  });
});

describe('where there is room', () => {
  test('the detail stands beside the list, and j and k move it', async () => {
    const { page, complaints, end } = await atTheAnswer('en', wide);
    const rows = await seenRows(page);
    expect(rows.length).toBeGreaterThan(3);
    expect(await detail(page)).toBe(rows[0]);
    const [list, beside] = await Promise.all([
      page.locator(rowOf(rows[0] as string)).boundingBox(),
      page.locator('article').boundingBox(),
    ]);
    expect(beside?.x).toBeGreaterThanOrEqual((list?.x ?? 0) + (list?.width ?? 0));
    expect(await overflow(page)).toBe(0);
    for (const [key, place] of [
      ['j', 1],
      ['j', 2],
      ['k', 1],
    ] as const) {
      await page.keyboard.press(key);
      await isDetail(page, rows[place] as string);
    }
    // Together with Ctrl the keys are the browser's own.
    await page.keyboard.press('Control+k');
    expect(await detail(page)).toBe(rows[1]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('the filter shows results of its kind only, as many as it says', async () => {
    const { page, end } = await atTheAnswer('en', wide);
    let filled = 0;
    for (const kind of ['duty', 'likely', 'may', 'ask', 'waiting', 'notnow']) {
      const filter = page.locator(`[data-list-view="${kind}"]`);
      await filter.click();
      expect(await filter.getAttribute('aria-pressed')).toBe('true');
      const kinds = await page
        .locator('.rows > [data-programme]')
        .evaluateAll((all) =>
          all.filter((row) => !row.closest('article') && row.checkVisibility()).map((row) => row.dataset['kind']),
        );
      expect(kinds.length).toBe(Number(await filter.locator('.count').textContent()));
      expect(kinds.filter((one) => one !== kind)).toEqual([]);
      filled += kinds.length;
    }
    expect(filled).toBeGreaterThan(20);
    await end();
  });

  test('the table has a line for each result, and is copied as text', async () => {
    const { page, later, end } = await atTheAnswer('en', {
      ...wide,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const shown = Object.keys(await outcomes(page));
    await page.locator('[data-list-view="table"]').click();
    const lines = await page
      .locator('.results-table tbody tr')
      .evaluateAll((all) => all.map((line) => line.dataset['programme'] as string));
    expect([...lines].sort()).toEqual([...new Set(shown)].sort());
    await page.locator('[data-action="copy-table"]').click();
    await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
    const text = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((one) => one.split('\t'));
    expect(text.length).toBe(lines.length + 1);
    expect(new Set(text.map(({ length }) => length))).toEqual(new Set([8]));
    const place = lines.indexOf('introduction-programme') + 1;
    expect(text[place]?.join(' ')).toMatch(/Programme for newcomers.*[Ii]ntegreringsloven.*\d{2}\.\d{2}\.\d{4}/);
    expect(later).toEqual([]);
    await end();
  });

  test.each(['en', 'ar'])('axe has nothing to report on list, detail and table in %s', async (lang) => {
    const { page, end } = await atTheAnswer(lang, wide);
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-list-view="table"]').click();
    await page.locator('.results-table').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await end();
  });
});

describe('on a screen of 280 px in forced colours', () => {
  test.each(['uk', 'ar'])(
    'the answer keeps its frames and its marks and never scrolls sideways in %s',
    async (lang) => {
      const { page, end } = await atTheAnswer(lang, { forcedColors: 'active' });
      await page.setViewportSize({ width: 280, height: 640 });
      await unfoldAll(page);
      expect(await overflow(page)).toBe(0);
      // Without backgrounds, lines and icons tell what is a button and how a result stands.
      const bare = await page
        .locator('main .button')
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility() && Number.parseFloat(getComputedStyle(one).borderTopWidth) < 1)
            .map((one) => one.outerHTML.slice(0, 120)),
        );
      expect(bare).toEqual([]);
      const unmarked = await page
        .locator('.row-fact[data-status]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility() && !one.querySelector('svg')).length);
      expect(unmarked).toBe(0);
      await end();
    },
  );
});

test('print, share, delete and help lie in folds that open by keyboard', async () => {
  const { page, end } = await atTheAnswer();
  for (const action of ['print', 'delete']) {
    const control = `[data-action="${action}"]`;
    expect(await page.locator(control).isVisible()).toBe(false);
    await unfold(page, control);
    await tabTo(page, control);
    expect(await page.locator(control).isVisible()).toBe(true);
  }
  await end();
});

test('a right that concerns somebody only later opens: it says why, and has no status that looks like a refusal', async () => {
  const { page, complaints, end } = await openCheck(browser, 'en');
  await walk(page, { ...inProgramme, childrenBorn: '2021-03' });
  const { 'programme.school.name': name = '', 'reason.school.children-of-other-ages': reason } = Object.assign(
    {},
    ...Object.values(readTexts('src/rulebooks/norway')['en'] ?? {}),
  ) as Record<string, string>;
  await unfoldAll(page);
  await page.locator('.rows .row', { hasText: name.replace(/\s*\[\[.*/, '') }).click();
  const school = page.locator('article[data-programme="school"]');
  await school.waitFor();
  expect(await school.getAttribute('data-outcome')).toBe('not-relevant');
  expect(await school.locator('.reason').innerText()).toBe(reason);
  expect(await school.locator('.status').count()).toBe(0);
  expect(complaints).toEqual([]);
  await end();
});

test('the results warn from the day on which the first source should have been looked up again, and not before', async () => {
  const first = citedSources()
    .map(({ reviewBy }) => reviewBy)
    .sort()[0] as string;
  const checkedOn = formatDigits(compiledRules().checkedOn);
  for (const [days, warns] of [
    [0, 0],
    [1, 1],
  ] as const) {
    const noon = new Date(Date.parse(`${first}T12:00:00Z`) + days * 86_400_000);
    const { page, end } = await openCheck(browser, 'en', { before: (page) => page.clock.setFixedTime(noon) });
    await walk(page, withFriends);
    expect(await page.locator(`.notice-strong:has-text("${checkedOn}")`).count()).toBe(warns);
    await end();
  }
});

test('an engineer sees that the course is a duty, and its hours, law and day on its screen', async () => {
  const { page, end } = await openCheck(browser, 'en');
  await answerAll(page, engineer);
  await openResult(page, 'norwegian-training');
  const right = page.locator('article[data-programme="norwegian-training"]');
  expect(await right.locator('.status').getAttribute('data-status')).toBe('duty');
  expect(await right.textContent()).toContain('225 hours');
  await right.locator('details:has(.proof) > summary').click();
  expect(await right.locator('.proof a[href*="lovdata.no"]').first().isVisible()).toBe(true);
  expect(await right.locator('.proof').textContent()).toMatch(/Last checked: \d{2}\.\d{2}\.\d{4}/);
  await end();
});
