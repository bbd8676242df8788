import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './build-site.ts';
import {
  answer,
  answerAll,
  backToRow,
  openCheck,
  openResult,
  outcomes,
  overflow,
  press,
  question,
  rowOf,
  unfold,
} from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

// The whole site built from a country that does not exist: whatever needs another country to work shows here.

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite('tests/rulebooks/toyland');
  return () => site.remove();
}, 180_000);

const open = (lang: string, options: Parameters<typeof openCheck>[2] = {}) =>
  openCheck(browser, lang, { address: site.address, ...options });

/** Somebody of 16 to 59 in a tent: the option for the age is the stretch between the two limits of the rules. */
const grownUp = { yearsOld: '16-59', home: 'tent' };

async function toResults(page: Page, given: Record<string, string>): Promise<string[]> {
  const asked = await answerAll(page, given);
  await page.locator(rowOf('play-money')).waitFor({ state: 'attached' });
  return asked;
}

/** What a link to a letter says. */
function letterIn(link: string | null) {
  const { pathname, searchParams } = new URL(link ?? '');
  const text = searchParams.get('body')?.replaceAll('\r\n', '\n');
  return { to: pathname, subject: searchParams.get('subject'), text };
}

const LANGUAGES = [
  { lang: 'en', dir: 'ltr', title: 'See what you may have a right to in Toyland' },
  { lang: 'ar', dir: 'rtl', title: 'اعرف ما قد يكون من حقك في بلاد الألعاب' },
];

describe('what is built', () => {
  test('has the languages of the rulebook, and no page in another', () => {
    const pages = globSync('{*/,embed/*/}index.html', { cwd: site.folder }).map((page) => dirname(page));
    expect(pages.sort()).toEqual(['ar', 'embed', 'embed/ar', 'embed/en', 'en']);
  });

  test('every page carries a policy that lets nothing be sent', () => {
    const pages = globSync('**/*.html', { cwd: site.folder });
    expect(pages.length).toBeGreaterThanOrEqual(18);
    for (const page of pages) {
      const html = readFileSync(join(site.folder, page), 'utf8');
      expect([page, html.includes(`connect-src 'none'`) && html.includes(`default-src 'none'`)]).toEqual([page, true]);
    }
  });

  test('the module for other people’s code answers in the money of Toyland, and on Node', async () => {
    const { check } = await import(/* @vite-ignore */ pathToFileURL(join(site.folder, 'api/v1/rettvei.js')).href);
    const { rulebookVersion, results, next } = check({ yearsOld: 30, home: 'tent' }, { on: '2026-11-22' });
    expect(results.map(({ programme, outcome }: Record<string, string>) => [programme, outcome])).toEqual([
      ['play-money', 'right'],
      ['toy-classes', 'unknown'],
    ]);
    expect(results[0].amount).toEqual({
      toy: 1250.5,
      per: 'month',
      gross: true,
      parameter: 'play-money.full',
      from: '2026-07-01',
    });
    expect([next, rulebookVersion]).toEqual(['cameOn', 1]);
    expect(() => check({ permit: 'refugee' })).toThrow('one of the facts: yearsOld, home, cameOn');
  });

  test('the rules are published in the language of the offices, and say so where there is no case book', () => {
    expect(globSync('*/rules/', { cwd: site.folder }).map((path) => path.split('/')[0])).toEqual(['en']);
    const page = readFileSync(join(site.folder, 'en/rules/tables/play-money/index.html'), 'utf8');
    expect(page).toContain('No cases');
    const changes = readFileSync(join(site.folder, 'ar/changes/index.html'), 'utf8');
    expect(changes).toContain('href="../../en/rules/tables/');
  });

  test('the published facts and rules are those of Toyland', () => {
    const read = (file: string) => JSON.parse(readFileSync(join(site.folder, 'api/v1', file), 'utf8'));
    expect(Object.keys(read('facts.schema.json').properties)).toEqual(['yearsOld', 'home', 'cameOn']);
    const { version, sources, differences } = read('rulebook.json');
    expect(version).toBe(1);
    expect(sources['play-act.3'].url).toBe('https://law.example/play-act?article=art.3');
    expect(differences).toEqual([]);
  });
});

describe.each(LANGUAGES)('in $lang', ({ lang, dir, title }) => {
  test('the front page names the country, its offices and its way out', async () => {
    const { page, complaints, end } = await visit(browser, `${site.address}${lang}/`);
    expect(await page.locator('h1').textContent()).toBe(title);
    expect(await page.locator('html').getAttribute('dir')).toBe(dir);
    expect(await page.locator('[data-action="leave"]').getAttribute('href')).toBe('https://weather.example/');
    expect(
      await page.locator('#help .ways a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    ).toEqual(['https://town.example/', 'tel:+99912345678', 'https://friends.example/']);
    expect(await page.locator('.menu-panel a').count()).toBe(2);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('the check goes from the first question to results in the money and the words of the country', async () => {
    const { page, complaints, later, end } = await open(lang);
    expect(await toResults(page, grownUp)).toEqual(['yearsOld', 'home']);
    expect(await outcomes(page)).toMatchObject({ 'play-money': 'right', 'toy-classes': 'unknown' });
    expect(await page.locator(rowOf('play-money')).textContent()).toContain('1\u00A0251\u00A0Ŧ');
    await openResult(page, 'play-money');
    const card = page.locator('article[data-programme="play-money"]');
    expect(await card.textContent()).toContain('1\u00A0251\u00A0Ŧ');
    const phones = card.locator('a[href^="tel:"]');
    expect(await phones.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
      'tel:+99912345678',
      'tel:+99912345678',
    ]);
    expect(await card.locator('.proof a').getAttribute('lang')).toBe('en');
    expect(await card.locator('.proof a').getAttribute('href')).toBe('https://law.example/play-act?article=art.2');
    const show = page.locator('.office-card').first();
    expect(await show.getAttribute('lang')).toBe('en');
    expect(await show.textContent()).toMatch(
      lang === 'en' ? /I need help/ : /My language: Arabic\. I need an interpreter/,
    );
    expect(await show.locator('li').first().textContent()).toBe('Play Grant');
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    expect(later).toEqual([]);
    await end();
  });

  test('what looks wrong can be mailed to the address that the rulebook names, with the text and nothing else', async () => {
    const { page, complaints, later, end } = await open(lang);
    await toResults(page, grownUp);
    await openResult(page, 'play-money');
    await unfold(page, '[data-action="mail-wrong"]');
    const mail = page.locator('[data-action="mail-wrong"]');
    const text = await page.locator('.looks-wrong-text').innerText();
    expect(text).toContain('This looks wrong: play-money\n');
    expect(text).toContain(`Rules: version 1, read on 20.11.2026\nLanguage: ${lang}\n`);
    expect(letterIn(await mail.getAttribute('href'))).toEqual({
      to: 'mistakes@toyland.example',
      subject: 'This looks wrong: play-money',
      text,
    });
    expect(await overflow(page)).toBe(0);
    expect([complaints, later]).toEqual([[], []]);
    await end();
  });

  test('the guide and the page about us name the address too, without a script', async () => {
    const options = { javaScriptEnabled: false };
    const { page, complaints, end } = await visit(browser, `${site.address}${lang}/topics/play-money/`, options);
    await page.locator('.looks-wrong summary').click();
    expect(letterIn(await page.locator('.looks-wrong a').getAttribute('href'))).toEqual({
      to: 'mistakes@toyland.example',
      subject: 'This looks wrong: play-money',
      text: await page.locator('.looks-wrong-text').innerText(),
    });
    await page.goto(`${site.address}${lang}/about/`);
    expect(await page.locator('#wrong a').getAttribute('href')).toBe('mailto:mistakes@toyland.example');
    expect(complaints).toEqual([]);
    await end();
  });

  test('a result asks its own question, and its last day goes into the calendar', async () => {
    const { page, complaints, end } = await open(lang, { acceptDownloads: true });
    await toResults(page, grownUp);
    await openResult(page, 'toy-classes');
    await press(page, 'article [data-action="ask"]');
    expect(await question(page)).toBe('cameOn');
    await answer(page, '2026-09');
    expect(await outcomes(page)).toEqual({ 'toy-classes': 'right-and-duty' });
    await backToRow(page, 'toy-classes');
    const first = page.locator('.do-first li').first();
    expect(await first.textContent()).toContain('01.03.2027');
    const [download] = await Promise.all([page.waitForEvent('download'), first.locator('button').click()]);
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(await download.path(), 'utf8')));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component);
    expect(event.startDate.toString()).toBe('2027-03-01');
    expect(complaints).toEqual([]);
    await end();
  });

  test('the printed sheet has every line in the language of the offices too', async () => {
    const { page, complaints, end } = await open(lang);
    await toResults(page, grownUp);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await unfold(page, '[data-action="print"]');
    await page.locator('[data-action="print"]').click();
    await page.waitForSelector('[data-printed]');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    expect(await sheet.isVisible()).toBe(true);
    expect(await sheet.textContent()).toContain('This page is not a decision.');
    expect(await sheet.textContent()).toContain('town.example');
    expect(complaints).toEqual([]);
    await end();
  });

  test('a list that is shared opens at somebody else', async () => {
    const { page, complaints, end } = await open(lang, { permissions: ['clipboard-read', 'clipboard-write'] });
    await toResults(page, grownUp);
    await unfold(page, '[data-action="copy-link"]');
    await page.locator('[data-action="copy-link"]').click();
    await page.waitForFunction(() => document.querySelector('.done')?.textContent !== '');
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await page.locator('[data-programme="play-money"]').waitFor();
    expect(page.url()).toBe(`${site.address}${lang}/list/`);
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });

  test('helper mode asks the same, with the language of the offices beside the own one', async () => {
    const { page, complaints, end } = await visit(browser, `${site.address}${lang}/helper/`);
    await page.locator('[data-part-question]').first().waitFor();
    if (lang !== 'en') await page.locator('h1 [data-lang="en"]').waitFor();
    expect(await page.locator('.helper-rules > div').count()).toBe(lang === 'en' ? 1 : 2);
    await page.locator('[data-option="16-59"]').check();
    await page.locator('[data-answered="yearsOld"]').waitFor();
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    await end();
  });
});

test('an answer that the check is not about leads to the services of Toyland, and back to its question', async () => {
  const { page, complaints, end } = await open('en');
  await answer(page, '16-59');
  await answer(page, 'on-holiday');
  expect(await page.locator('main li a').first().getAttribute('href')).toBe('https://holidays.example/');
  await page.locator('[data-action="change"]').click();
  expect(await question(page)).toBe('home');
  expect(complaints).toEqual([]);
  await end();
});

test('who is younger than an adult of Toyland is told to look at it with one', async () => {
  const { page, end } = await open('en');
  await toResults(page, { yearsOld: '0-15', home: 'tent' });
  expect(await page.locator('main').textContent()).toContain('You are under 16.');
  await openResult(page, 'play-money');
  expect(await page.locator('article').textContent()).toContain('when you turn 16');
  await end();
});
