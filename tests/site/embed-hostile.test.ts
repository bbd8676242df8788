/** A host that wants to know, or to change, what somebody answers: it learns nothing and changes nothing. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { element, frameAlone, framed, framesOf, type Hosts, openHost, script, serveHosts } from './hosts.ts';
import { inProgramme, outcomes, walk, withFriends } from './journey.ts';
import { browser } from './shared-browser.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.stop());

type Heard = { data: Record<string, unknown>; origin: string };
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
const open = (snippet: string) => openHost(browser, hosts, 'hostile', snippet);
/** The keys of each message, and nothing more. */
const SHAPES: Record<string, string[]> = {
  ready: ['ns', 'type', 'v'],
  height: ['ns', 'px', 'type', 'v'],
  language: ['lang', 'ns', 'type', 'v'],
  top: ['ns', 'type', 'v'],
};

async function run(person: Record<string, string>) {
  const { page, end } = await open(element('lang="en"') + script());
  const requests: string[] = [];
  const frame = await framed(page);
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => requests.push(request.url()));
  await walk(frame, person);
  const all = await heard(page);
  await end();
  return { all, requests };
}

test('all that is said is the same for different people, except how high a page is and that the next one begins', async () => {
  const [one, other] = await Promise.all([run(inProgramme), run(withFriends)]);
  for (const { all, requests } of [one, other]) {
    expect(all.filter(({ data }) => String(Object.keys(data).sort()) !== String(SHAPES[String(data['type'])]))).toEqual(
      [],
    );
    expect(all.filter(({ data }) => data['type'] === 'height' && !(Number(data['px']) % 4 === 0))).toEqual([]);
    expect(new Set(all.map(({ origin }) => origin))).toEqual(new Set([new URL(inject('address')).origin]));
    expect(requests).toEqual([]);
  }
  const said = ({ all }: { all: Heard[] }) =>
    all.map(({ data }) => data).filter(({ type }) => type !== 'height' && type !== 'top');
  expect(said(one)).toEqual(said(other));
  expect(said(one).map(({ type }) => type)).toEqual(['ready', 'language']);
});

test('reading, crafted messages and messages of others change nothing', async () => {
  const { page, end } = await open(element('lang="en"') + script());
  const frame = await framed(page);
  await frame.locator('[data-option="protection"]').check();
  const before = await frame.evaluate(() => [document.documentElement.outerHTML.length, JSON.stringify(history.state)]);
  const read = await page.evaluate(() => {
    const { contentWindow, contentDocument } =
      document.querySelector('newcomer-check')?.shadowRoot?.querySelector('iframe') ?? {};
    const tries = [
      () => contentWindow?.document.body.innerText,
      () => contentWindow?.location.href,
      () => contentWindow?.history.state,
      () => contentWindow?.sessionStorage.length,
      () => contentWindow?.name,
    ];
    const found = tries.map((read) => {
      try {
        return read();
      } catch {
        return 'forbidden';
      }
    });
    const ours = { ns: 'newcomer-check', v: 1 };
    for (const crafted of [
      { ...ours, type: 'answer', question: 'situation', answer: 'ukraine' },
      { ...ours, type: 'leave' },
      { ...ours, type: 'ready' },
      { ...ours, type: 'language', lang: '../../en/check' },
      { ...ours, type: 'language', lang: 'https://evil.example/' },
      { ...ours, type: 'language', lang: '"] , *' },
      { ...ours, type: 'theme', accent: 'url(https://evil.example/)', 'on-accent': {}, radius: -5, scheme: '<b>' },
      { type: 'wipe' },
      'rettvei:leaving',
      null,
    ])
      contentWindow?.postMessage(crafted, '*');
    return [contentDocument, ...found];
  });
  expect(read).toEqual([null, 'forbidden', 'forbidden', 'forbidden', 'forbidden', 'forbidden']);
  // Whoever is not the host is not heard, though the message is a good one.
  await frame.evaluate(() => postMessage({ ns: 'newcomer-check', v: 1, type: 'language', lang: 'ar' }, '*'));
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(
    await frame.evaluate(() => [document.documentElement.outerHTML.length, JSON.stringify(history.state)]),
  ).toEqual(before);
  expect(await frame.locator('[data-option="protection"]').isChecked()).toBe(true);
  expect(framesOf(page)[0]?.url()).toBe(`${inject('address')}embed/en/`);
  await end();
});

test('the element obeys our frame only, and nobody who speaks like it', async () => {
  const { page, end } = await open(`${element('lang="en"')}${script()}<iframe id="other" srcdoc="<p>"></iframe>`);
  await framed(page);
  const height = () => page.locator('newcomer-check').evaluate((found) => found.getBoundingClientRect().height);
  const before = await height();
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('#other') as HTMLIFrameElement;
    const ours = { ns: 'newcomer-check', v: 1 };
    const forged = [
      { ...ours, type: 'height', px: 5000 },
      { ...ours, type: 'leave', to: 'https://evil.example/' },
    ];
    // From another frame, and from the host itself.
    const tell = `for (const message of ${JSON.stringify(forged)}) parent.postMessage(message, '*')`;
    (contentWindow as unknown as { eval: (code: string) => void }).eval(tell);
    for (const message of forged) postMessage(message, '*');
  });
  await page.waitForFunction(
    () => (window as unknown as { heard: Heard[] }).heard.filter(({ data }) => data['type'] === 'leave').length === 2,
  );
  expect(await height()).toBe(before);
  expect(page.url()).toContain(hosts.address);
  await end();
});

test('a frame that is led away and back shows the answers to the person only, and tells no more', async () => {
  const { page, end } = await open(element('lang="en"') + script());
  const frame = await framed(page);
  await walk(frame, withFriends);
  const shown = await outcomes(frame);
  const lead = (address: string) =>
    page.locator('newcomer-check').evaluate((found, to) => {
      const inner = found.shadowRoot?.querySelector('iframe');
      if (inner) inner.src = to;
    }, address);
  await lead(`${hosts.address}plain.html`);
  await page.frames()[1]?.waitForURL('**/plain.html');
  expect(await frame.evaluate(() => [window.name, document.referrer, sessionStorage.length])).toEqual(['', '', 0]);
  await lead(`${inject('address')}embed/en/#place=1&answers=permit:refugee&permit=refugee`);
  await page.frames()[1]?.waitForURL('**/embed/en/');
  await framed(page);
  await frame.locator('[data-programme]').first().waitFor();
  expect(await outcomes(frame)).toEqual(shown);
  const types = (await heard(page)).map(({ data }) => data['type']);
  expect(new Set(types)).toEqual(new Set(['ready', 'height', 'language', 'top']));
  await end();
});

describe('a page that may not be framed', () => {
  const LIST = '#1.g17g1d.ipd';
  test.each([
    ['uk/check/', '#topic=home'],
    ['ar/list/', LIST],
    ['uk/helper/', ''],
  ])('%s shows nothing in a frame but the way to its own page', async (path, hash) => {
    const { page, end } = await open(
      frameAlone('')
        .replace('embed/', path + hash)
        .replace('loading="lazy"', ''),
    );
    const lang = path.slice(0, 2);
    const frame = page.frameLocator('iframe');
    await frame.locator('.frame-left a').waitFor();
    expect(await frame.locator('body > :visible').evaluateAll((all) => all.map((one) => one.className))).toEqual([
      'frame-left',
    ]);
    expect(framesOf(page)[0]?.url()).toBe(`${inject('address')}embed/${lang}/`);
    const [own] = await Promise.all([
      page.waitForEvent('popup'),
      frame.locator('.frame-left a').click({ force: true }),
    ]);
    expect(own.url()).toBe(`${inject('address')}${lang}/`);
    await end();
  });

  test('the check cannot be answered there while the other page is on its way', async () => {
    let isAsked: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      isAsked = resolve;
    });
    const { page, end } = await openHost(browser, hosts, 'hostile', frameAlone('').replace('embed/', 'en/check/'), {
      // It never comes.
      before: (page) => page.route('**/embed/en/', () => isAsked()),
      waitUntil: 'commit',
    });
    await asked;
    const frame = framesOf(page)[0];
    expect(frame?.url()).toBe(`${inject('address')}en/check/`);
    expect(await frame?.evaluate(() => document.documentElement.checkVisibility())).toBe(false);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await end();
  });
});
