/** The page for organisations: what is chosen is seen in the frame and in the code, and the code of before works without scripts. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const path = '/en/for-organisations/';
const code = (page: Page, kind: 'element' | 'frame') => page.locator(`#organisations-${kind}`).innerText();
const frame = async (page: Page): Promise<string> =>
  (await page.locator('#organisations-preview').getAttribute('src')) ?? '';
/** Chooses as somebody without a mouse can: every control is native and has a name. */
const choose = (page: Page, name: string, value: string) => page.getByRole('combobox', { name }).selectOption(value);

test('what is chosen changes the frame and both codes at once', async () => {
  const { page, end } = await visit(browser, path);
  expect(await frame(page)).toMatch(/embed\/uk\/$/);
  await choose(page, 'Language at the start', 'ar');
  await choose(page, 'Begin with', 'home');
  await choose(page, 'Light or dark', 'light');
  await page.getByLabel('Round corners, 0 to 16').fill('4');
  await page.getByLabel('Colour of buttons').fill('#7a0c2e');
  await expect
    .poll(() => frame(page))
    .toMatch(/embed\/ar\/#topic=home&accent=7A0C2E&on-accent=FFFFFF&radius=4&scheme=light$/);
  const element = await code(page, 'element');
  expect(element).toContain(
    '<newcomer-check lang="ar" topic="home" accent="#7a0c2e" on-accent="#ffffff" radius="4" scheme="light">',
  );
  expect(element).toMatch(/<a href="https:\/\/[^"]+\/ar\/" lang="ar" dir="rtl">/);
  expect(element).toMatch(/src="https:\/\/[^"]+\/embed\/1\.js"\s+integrity="sha384-[^"]+"/);
  expect(await code(page, 'frame')).toContain('embed/ar/#topic=home&amp;accent=7A0C2E');
  await end();
});

test('colours that are too weak are told in words and left out, on each ground by itself', async () => {
  const { page, end } = await visit(browser, path);
  const told = page.locator('#organisations-colours');
  expect(await told.innerText()).toBe('The frame uses our own colours.');
  await page.getByLabel('Text on the buttons').fill('#0b6f7c');
  expect(await told.innerText()).toMatch(
    /^On light: your colours are too weak \(1\.\d to 1\)\..* On dark: your colours are too weak/,
  );
  expect((await code(page, 'element')) + (await frame(page))).not.toContain('accent');
  await page.getByLabel('Colour of buttons').fill('#fff0a0');
  await page.getByLabel('Text on the buttons').fill('#000000');
  expect(await told.innerText()).toMatch(
    /On light: your colours are too weak .* On dark: the frame uses your colours \(1\d(\.\d)? to 1\)/,
  );
  expect(await code(page, 'element')).toContain('accent="#fff0a0"');
  await choose(page, 'Light or dark', 'light');
  expect(await told.innerText()).not.toContain('On dark');
  expect(await code(page, 'element')).not.toContain('accent');
  await end();
});

test('the frame shows the check itself, as it is for others', async () => {
  const { page, complaints, end } = await visit(browser, path);
  await choose(page, 'Language at the start', 'ar');
  const shown = page.frameLocator('#organisations-preview');
  await shown.locator('[data-action="continue"]').waitFor();
  expect(await shown.locator('html').getAttribute('dir')).toBe('rtl');
  expect(complaints).toEqual([]);
  await end();
});

test('corners that no frame takes are left out', async () => {
  const { page, end } = await visit(browser, path);
  for (const radius of ['17', '-1', '', '10']) {
    await page.getByLabel('Round corners, 0 to 16').fill(radius);
    expect([radius, (await code(page, 'element')).includes('radius')]).toEqual([radius, false]);
  }
  await end();
});

test('every code and text is copied as it stands, by keyboard, and its button is told apart by name', async () => {
  const { page, end } = await visit(browser, path);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => document.documentElement.setAttribute('data-copied', text) },
    });
  });
  const buttons = page.locator('[data-copies]');
  // Two codes, the lines of a policy, and the text for a statement in two languages.
  expect(await buttons.count()).toBe(5);
  for (const button of await buttons.all()) {
    await button.press('Enter');
    const status = button.locator('xpath=..').getByRole('status');
    await expect.poll(() => status.innerText()).toBe('Copied.');
    const id = (await button.getAttribute('data-copies')) as string;
    const text = await page.locator(`#${id}`).evaluate((one) => one.textContent);
    expect(await page.locator('html').getAttribute('data-copied')).toBe(text);
    expect(text).toBe(text?.trim());
  }
  const names = await page.getByRole('button', { name: /^Copy / }).count();
  expect(names).toBe(await buttons.count());
  await end();
});

test('choosing asks for the frame of this site only, keeps nothing and adds nothing to the history', async () => {
  const { page, end } = await visit(browser, path);
  await page.waitForLoadState('networkidle');
  const before = await page.evaluate(() => history.length);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await choose(page, 'Language at the start', 'en');
  await page.getByLabel('Colour of buttons').fill('#7a0c2e');
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => history.length)).toBe(before);
  // The page itself asks for nothing: its frame does, and no address tells what is chosen beside the language.
  expect(asked.filter((one) => one.startsWith('/en/'))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
  await end();
});

test('without scripts the codes for the first choice are there, and nothing that needs one', async () => {
  const { page, end } = await visit(browser, path, { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('[data-copies]').first().isVisible()).toBe(false);
  expect(await page.locator('#try noscript').innerText()).toContain('You need JavaScript to choose here.');
  expect(await code(page, 'element')).toMatch(/^<newcomer-check lang="uk">\n[\s\S]*<\/script>$/);
  expect(await code(page, 'frame')).toMatch(/^<iframe src="https:[\s\S]*<\/iframe>$/);
  await end();
});
