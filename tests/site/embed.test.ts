/** The element on the page of an organisation: it shows the check, as high as it is, in the host's colours, and keeps to its frame. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { element, frameAlone, framed, framesOf, type Hosts, isFitted, openHost, script, serveHosts } from './hosts.ts';
import { inProgramme, outcomes, question, unfoldAll, walk, withFriends } from './journey.ts';
import { browser } from './shared-browser.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.stop());

const one = (attributes: string): string => element(attributes) + script();
const set = (page: Page, name: string, value: string) =>
  page
    .locator('newcomer-check')
    .evaluate((found, [key, to]) => found.setAttribute(key as string, to as string), [name, value]);
const token = (frame: Page, name: string) =>
  frame.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name);
/** The first question, answered. */
async function first(frame: Page, answer: string): Promise<void> {
  await frame.locator(`[data-option="${answer}"]`).check();
  await frame.click('[data-action="continue"]');
  await frame.waitForFunction(() => !document.querySelector('[data-question="situation"]'));
}

test('a whole run in the frame: as high as its page, the next screen in sight, links beside the host’s page', async () => {
  const { page, complaints, end } = await openHost(browser, hosts, 'plain', one('lang="uk"'), {
    viewport: { width: 360, height: 740 },
  });
  const frame = await framed(page);
  expect(
    await page.locator('newcomer-check').evaluate((found) => found.shadowRoot?.querySelector('iframe')?.title),
  ).toBe('Перевірте, на що ви можете мати право');
  await isFitted(page, frame);
  await page.evaluate(() => scrollTo(0, 10_000));
  await first(frame, 'protection');
  await page.waitForFunction(() => (document.querySelector('newcomer-check')?.getBoundingClientRect().top ?? -9) > -1);
  await page.setViewportSize({ width: 360, height: 2600 });
  await walk(frame, inProgramme);
  expect(await outcomes(frame)).toMatchObject({ 'introduction-programme': 'right-and-duty' });
  await isFitted(page, frame);
  await unfoldAll(frame);
  await isFitted(page, frame);

  const leading = await frame.locator('a[href]').evaluateAll((all) =>
    all
      .map((link) => link as HTMLAnchorElement)
      .filter((link) => /^https?:/.test(link.protocol) && !(link.getAttribute('href') ?? '').startsWith('#'))
      .map(({ target, rel, href, ariaDescribedByElements }) => ({
        target,
        rel,
        href,
        says: ariaDescribedByElements?.[0]?.id,
      })),
  );
  expect(leading.length).toBeGreaterThan(5);
  expect(leading.filter(({ href, target }) => target === '_self' && !/\/embed\/|yr\.no/.test(href))).toEqual([]);
  expect(leading.filter(({ target, rel, says }) => target === '_blank' && !(rel.includes('noopener') && says))).toEqual(
    [],
  );
  const [own] = await Promise.all([page.waitForEvent('popup'), frame.locator('.frame-line a').click()]);
  expect(own.url()).toBe(`${inject('address')}uk/check/`);
  expect(framesOf(page)[0]?.url()).toBe(`${inject('address')}embed/uk/`);
  expect(complaints).toEqual([]);
  await end();
});

test('paper from the frame has the address of the site, not of the frame', async () => {
  const { page, end } = await openHost(browser, hosts, 'plain', one('lang="en"'));
  const frame = await framed(page);
  await walk(frame, withFriends);
  await frame.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await unfoldAll(frame);
  await frame.locator('[data-action="print"]').first().click();
  await frame.locator('[data-printed]').waitFor();
  expect(`http://${await frame.locator('.sheet-site bdi').textContent()}`).toBe(`${inject('address')}en/`);
  await end();
});

describe('the look', () => {
  test('is the host’s as far as it can be read, and follows its attributes', async () => {
    const attributes = 'lang="en" accent="#7A1F5C" on-accent="#FFF" radius="4"';
    const { page, end } = await openHost(browser, hosts, 'plain', one(attributes), { colorScheme: 'light' });
    const frame = await framed(page);
    expect([await token(frame, '--accent'), await token(frame, '--on-accent'), await token(frame, '--radius')]).toEqual(
      ['#7a1f5c', '#ffffff', '4px'],
    );
    await set(page, 'accent', '#FFE000');
    await frame.waitForFunction(() => !document.documentElement.style.getPropertyValue('--accent'));
    expect(await token(frame, '--accent')).toBe('#0b4f5c');
    await set(page, 'on-accent', '#000');
    await set(page, 'scheme', 'dark');
    await frame.waitForFunction(() => document.documentElement.style.getPropertyValue('--accent') === '#ffe000');
    expect(await token(frame, '--bg')).toBe('#12171d');
    await set(page, 'scheme', 'auto');
    await frame.waitForFunction(() => !document.documentElement.style.getPropertyValue('--accent'));
    expect(await token(frame, '--bg')).toBe('#fbf8f2');
    await end();
  });

  test('can be light where the device is dark', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', one('lang="ar" scheme="light" accent="red"'), {
      colorScheme: 'dark',
    });
    const frame = await framed(page);
    expect([await token(frame, '--bg'), await token(frame, '--accent')]).toEqual(['#fbf8f2', '#0b4f5c']);
    await end();
  });
});

describe('languages', () => {
  test('a host, or the reader, changes the language and no answer is lost', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', one('lang="uk" topic="home" radius="2"'));
    const frame = await framed(page);
    await frame.locator('.topic-line').waitFor();
    expect(page.frames()[1]?.url()).toBe(`${inject('address')}embed/uk/`);
    await first(frame, 'protection');
    const asked = await question(frame);
    await set(page, 'lang', 'ar');
    await page.frames()[1]?.waitForURL('**/embed/ar/');
    await framed(page);
    expect(await question(frame)).toBe(asked);
    await frame.locator('.topic-line').waitFor();
    expect(await token(frame, '--radius')).toBe('2px');

    await frame.locator('.menu summary').click();
    await frame.locator('.menu [data-language="en"]').click();
    await page.waitForFunction(() => document.querySelector('newcomer-check')?.getAttribute('lang') === 'en');
    await framed(page);
    expect(await question(frame)).toBe(asked);
    expect(framesOf(page)[0]?.url()).toBe(`${inject('address')}embed/en/`);
    await end();
  });

  test('a subset is all that is offered; a language that the site has not leads to the list', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', one('lang="xx" languages="ar, uk,zz"'));
    const list = page.frameLocator('newcomer-check iframe');
    await list.locator('.language-list [data-language="uk"]').waitFor();
    expect(
      await list
        .locator('.language-list a:visible')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-language'))),
    ).toEqual(['uk', 'ar']);
    await list.locator('[data-language="ar"]').click();
    const frame = await framed(page);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('ar');
    await frame.locator('.menu summary').click();
    expect(await frame.locator('.menu a:visible').count()).toBe(2);
    await end();
  });
});

test('two on one page keep apart, also after the page is loaded again', async () => {
  const { page, end } = await openHost(
    browser,
    hosts,
    'plain',
    one('lang="en"') + one('lang="en"') + frameAlone('en/'),
    { viewport: { width: 700, height: 2600 } },
  );
  const frames = await Promise.all([framed(page), framed(page, 1), framed(page, 2)]);
  await first(frames[1], 'protection');
  const stands = () => Promise.all([0, 1, 2].map(async (place) => question(await framed(page, place))));
  const before = await stands();
  expect(before.filter((id) => id === 'situation').length).toBe(2);
  await page.reload();
  await framed(page, 2);
  expect((await stands()).toSorted()).toEqual(before.toSorted());
  await end();
});

test('behind a tab and in a fold it is as high as its page once it is seen', async () => {
  const { page, end } = await openHost(browser, hosts, 'tabs', element('lang="uk"') + script(), {
    viewport: { width: 360, height: 2000 },
  });
  expect(framesOf(page)).toEqual([]);
  await page.locator('#tab').click();
  await isFitted(page, await framed(page));
  await page.evaluate(() => {
    (document.querySelector('#panel') as HTMLElement).hidden = true;
  });
  await page.setViewportSize({ width: 700, height: 2000 });
  await page.locator('#tab').click();
  await isFitted(page, await framed(page));
  await page.locator('summary').click();
  await isFitted(page, await framed(page, 1));
  await end();
});

describe('where the frame cannot come, the link inside stays', () => {
  const link = (page: Page) => page.locator('newcomer-check a');

  test('without scripts', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', one('lang="uk"'), { javaScriptEnabled: false });
    expect(await link(page).isVisible()).toBe(true);
    expect(await link(page).getAttribute('href')).toBe(`${inject('address')}uk/`);
    await end();
  });

  test('with another script under the same name', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', one('lang="uk"'), {
      before: (page) =>
        page.route('**/embed/1.js', async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, body: `${await response.text()} ` });
        }),
    });
    expect(await page.evaluate(() => customElements.get('newcomer-check'))).toBeUndefined();
    expect(await link(page).isVisible()).toBe(true);
    await end();
  });

  test('with a site that does not answer', async () => {
    const { page, end } = await openHost(browser, hosts, 'plain', one('lang="uk"'), {
      before: (page) => page.route(/\/embed\/(uk\/)?$/, (route) => route.abort()),
    });
    await link(page).waitFor();
    await end();
  });
});
