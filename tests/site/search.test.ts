import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** Opens the search page of a language with all that comes beside it, and notes what it asks for from then on. */
async function openSearch(lang: string, options: Parameters<typeof visit>[2] = {}, isAlone = false) {
  const visited = await visit(browser, `/${lang}/search/`, options, isAlone);
  const { page } = visited;
  if (options.javaScriptEnabled !== false) await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return { ...visited, requests };
}

const type = async (page: Page, typed: string): Promise<void> => {
  await page.locator('#search-for').fill('');
  await page.locator('#search-for').pressSequentially(typed);
};

/** Where results lead, in the order in which they are seen. */
const results = (page: Page): Promise<string[]> =>
  page
    .locator('[data-place] a')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => (one as HTMLAnchorElement).href.replace(location.origin, '')),
    );

const LOOKED_FOR: [lang: string, what: string, typed: string, found: string][] = [
  ['nb', 'a word of letters', 'vedtak', '/nb/words/#decision'],
  ['nb', 'a name with a mistake', 'introduksjonsprogam', '/nb/topics/introduction-programme/'],
  ['nb', 'a letter that the keyboard lacks', 'forerkort', '/nb/topics/driving-licence/'],
  ['en', 'its own word', 'dentist', '/en/topics/dental-care/'],
  ['en', 'a word of letters with a mistake', 'vetdak', '/en/words/#decision'],
  ['en', 'the word of the offices', 'introduksjonsprogram', '/en/topics/introduction-programme/'],
  ['uk', 'the start of a word', 'стомат', '/uk/topics/dental-care/'],
  ['uk', 'an office as letters name it', 'nav', '/uk/offices/#nav'],
  ['uk', 'a word of letters', 'Vedtak', '/uk/words/#decision'],
  ['ar', 'a word without its hamza', 'اقامة دائمة', '/ar/topics/permanent-residence/'],
  ['ar', 'a word with the article', 'الأسنان', '/ar/topics/dental-care/'],
  ['ar', 'a word of letters', 'barnehage', '/ar/topics/kindergarten/'],
];

test.each(LOOKED_FOR)('%s finds %s: %s', async (lang, _, typed, found) => {
  const { page, complaints, end } = await openSearch(lang);
  const whole = (await results(page)).length;
  await type(page, typed);
  const shown = await results(page);
  expect(shown).toContain(found);
  expect(shown.length).toBeLessThan(whole / 3);
  expect(complaints).toEqual([]);
  await end();
});

test.each(['D-nummer', 'd nummer', 'dnummer'])('a number of letters is found as %s', async (typed) => {
  const { page, end } = await openSearch('uk');
  await type(page, typed);
  expect((await results(page)).filter((address) => address.startsWith('/uk/words/'))).not.toEqual([]);
  await end();
});

describe('what somebody looks for', () => {
  test('stays on the device: no request, no address, nothing kept, and it works offline', async () => {
    const { page, requests, end } = await openSearch('en', {}, true);
    const address = page.url();
    const entries = await page.evaluate(() => history.length);
    await page.context().setOffline(true);
    await type(page, 'kindergarden');
    expect(await results(page)).toContain('/en/topics/kindergarten/');
    expect(requests).toEqual([]);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => [history.length, history.state, sessionStorage.length, document.cookie])).toEqual([
      entries,
      null,
      0,
      '',
    ]);
    await end();
  });

  test.each([
    ['when "Leave this page" is chosen', `new Event('rettvei:leaving')`],
    ['where the browser shows the page again after that', `new PageTransitionEvent('pageshow', { persisted: true })`],
  ])('is forgotten %s', async (_, event) => {
    const { page, end } = await openSearch('en');
    const whole = await results(page);
    await type(page, 'dentist');
    await page.evaluate(`dispatchEvent(${event})`);
    expect(await page.locator('#search-for').inputValue()).toBe('');
    expect(await results(page)).toEqual(whole);
    await end();
  });

  test('does not keep Back from working', async () => {
    const { page, end } = await openSearch('en');
    await page.goto(`${inject('address')}en/privacy/`);
    await page.goBack();
    await type(page, 'dentist');
    expect(await results(page)).toContain('/en/topics/dental-care/');
    await end();
  });
});

test('the number of results is read aloud, and Enter leads to them', async () => {
  const { page, end } = await openSearch('en');
  await type(page, 'dentist');
  const { length } = await results(page);
  await page.locator('#search-status:has-text("result")').waitFor();
  expect(await page.locator('[role="status"]').textContent()).toBe(`${length} result${length === 1 ? '' : 's'}`);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Rights and duties');
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href.replace(location.origin, '')),
  ).toBe('/en/topics/dental-care/');
  await end();
});

test('where nothing is found, it says what to do, and all is there again when the field is empty', async () => {
  const { page, end } = await openSearch('en');
  const whole = await results(page);
  await type(page, 'qqqqqq');
  expect(await results(page)).toEqual([]);
  const ways = page.locator('#search-nothing a');
  expect(
    await ways.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.replace(location.origin, ''))),
  ).toEqual(['/en/topics/', '/en/#help']);
  expect(await ways.first().isVisible()).toBe(true);
  await page.locator('#search-status:has-text("did not find")').waitFor();
  await page.locator('#search-for').fill('');
  expect(await results(page)).toEqual(whole);
  expect(await ways.first().isVisible()).toBe(false);
  await end();
});

test('where the index does not come, it says so, and the lists serve', async () => {
  const { page, end } = await visit(browser, '/en/privacy/');
  await page.route('**/search/*.js', (route) => route.abort());
  await page.goto(`${inject('address')}en/search/`);
  await page.locator('#search-failed:has-text("did not load")').waitFor();
  expect(await page.locator('#search-for').isDisabled()).toBe(true);
  expect((await results(page)).length).toBeGreaterThan(30);
  await end();
});

test('without scripts the lists stand there, from A to Z, and no field that does nothing', async () => {
  const { page, end } = await openSearch('en', { javaScriptEnabled: false });
  expect(await page.locator('#search-for').isVisible()).toBe(false);
  const names = await page.locator('[data-results="rights"] [data-place] b').allTextContents();
  expect(names.length).toBeGreaterThan(30);
  expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
  expect(await page.locator('[data-results="rights"] a').first().isVisible()).toBe(true);
  await end();
});

test('words of the offices are marked as such', async () => {
  const { page, end } = await openSearch('ar');
  expect(await page.locator('[data-results="words"] [data-place] b[lang="nb"][dir="ltr"]').count()).toBeGreaterThan(30);
  expect(await page.locator('main').innerText()).not.toMatch(/[[\]{}]/);
  await end();
});
