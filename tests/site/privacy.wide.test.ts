/** Nobody learns somebody's answers: each thing that people do, and after it a look at every trace it could leave. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { figure } from '../support/figures.ts';
import { here } from '../support/reach.ts';
import { startBrowser, startInstalledBrowser } from './browser.ts';
import { element, type Hosts, script, serveHosts } from './hosts.ts';
import { inProgramme, notBegun } from './journey.ts';
import { act } from './privacy/doings.ts';
import { LEAKS } from './privacy/leaks.ts';
import { DOINGS, PLAN, type Setting, traces } from './privacy/list.ts';
import { look, lookUntilQuiet, sentBy } from './privacy/traces.ts';
import { NOBODY, type Person, type Watched, watch } from './privacy/watched.ts';

/** As different as people can be who are asked much. */
const PEOPLE: readonly Person[] = [
  { name: 'somebody in the programme', given: inProgramme },
  { name: 'somebody from the war who has not begun', given: notBegun },
];

/** With every change the check on a phone; all other settings in the long tests. */
const settingsHere: readonly Setting[] = here(['phone'], ['forbidden', 'back', 'frame', 'helper']);
const start = here(startBrowser, startInstalledBrowser);

let browser: Browser;
let keepsPages: Browser;
let hosts: Hosts;
beforeAll(async () => {
  [browser, keepsPages, hosts] = await Promise.all([
    start(),
    // Left to itself a browser keeps a page that is left, to show it again with Back; tests mostly forbid it that.
    start({ ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    serveHosts(),
  ]);
});
afterAll(() => Promise.all([browser.close(), keepsPages.close(), hosts.stop()]));

/** Opens a tab in a setting. @param at which of the people, of whom each meets a forbidden store in another way */
function sit(setting: Setting, person: Person, at: number): Promise<Watched> {
  const own = (path: string): string => `${inject('address')}uk/${path}/`;
  // Workers keep copies in one setting; in the others their part is not looked at again.
  const plain: BrowserContextOptions = { serviceWorkers: 'block' };
  switch (setting) {
    case 'phone':
      return watch(browser, setting, person, own('check'));
    case 'forbidden':
      return watch(browser, setting, person, own('check'), plain, at % 2 === 0 ? throwsAtStores : hasNoStores);
    case 'back':
      return watch(keepsPages, setting, person, own('check'), plain);
    case 'helper':
      return watch(browser, setting, person, own('helper'), { ...plain, viewport: { width: 1000, height: 800 } });
    case 'frame': {
      const pasted = encodeURIComponent(element('lang="uk"') + script());
      const options = { ...plain, viewport: { width: 360, height: 2600 } };
      return watch(browser, setting, person, `${hosts.elsewhere}hostile.html?snippet=${pasted}`, options, pesters);
    }
  }
}

const STORES = ['sessionStorage', 'localStorage', 'indexedDB', 'caches'];
const throwsAtStores = (page: Page) =>
  page.addInitScript((names) => {
    const get = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    for (const name of names) Object.defineProperty(window, name, { get });
  }, STORES);
const hasNoStores = (page: Page) =>
  page.addInitScript((names) => {
    for (const name of names) Object.defineProperty(window, name, { value: null });
  }, STORES);
/** The host asks for answers and forges what our frames understand, all the time. */
const pesters = (page: Page) =>
  page.addInitScript(() => {
    if (window !== top) return;
    setInterval(() => {
      const ours = { ns: 'newcomer-check', v: 1 };
      for (let at = 0; at < length; at += 1)
        for (const type of ['answers', 'state', 'ready', 'height', 'leave', 'permit'])
          window[at]?.postMessage({ ...ours, type, px: 4, to: 'https://evil.example/', question: 'permit' }, '*');
    }, 50);
  });

describe.each(settingsHere)('%s', (setting) => {
  let nobody: Watched;
  let people: Watched[];
  beforeAll(async () => {
    const tabs = await Promise.all([{ name: NOBODY, given: {} }, ...PEOPLE].map((one, at) => sit(setting, one, at)));
    [nobody, ...people] = tabs as [Watched, ...Watched[]];
  });
  afterAll(async () => {
    for (const [at, { wire }] of [nobody, ...people].entries()) saveHeard(`${setting}-${at}`, wire.heard);
    await Promise.all([nobody, ...people].map(({ end }) => end()));
  });

  test.each(PLAN[setting].map((doing) => [DOINGS[doing], doing] as const))('somebody %s', async (_words, doing) => {
    await Promise.all([nobody, ...people].map((one) => act(doing, one)));
    for (const one of [nobody, ...people]) expect(await lookUntilQuiet(one, nobody)).toEqual({});
  });

  test('all that was sent is the same for everybody, to the last header', async ({ task }) => {
    const kept = await look(people[0] as Watched, nobody);
    const all = [nobody, ...people].map((one) => sentBy(one).sort());
    expect(all[0]?.length).toBeGreaterThan(5);
    for (const sent of all) expect(sent).toEqual(all[0]);
    const looked = people.length * PLAN[setting].length;
    figure(task, 'privacy: things done by people, each followed by a look', looked);
    figure(task, 'privacy: traces looked at in all', looked * traces.length);
    const most = Math.max(...all.map((sent) => sent.length)) - (all[0]?.length ?? 0);
    figure(task, 'privacy: requests that hang on what somebody does', most, 'most');
    figure(task, 'privacy: cookies', kept.cookies?.length ?? 0);
    figure(
      task,
      'privacy: entries in localStorage and IndexedDB',
      [...(kept.local ?? []), ...(kept.databases ?? [])].length,
    );
  });
});

/** Where somebody wants to read what the net saw: a file for each tab, in the folder that is named. */
function saveHeard(name: string, heard: readonly string[]): void {
  const folder = process.env['PRIVACY_LOG'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.txt`, `${heard.join('\n\n')}\n`);
}

describe('a page that tells something is found out', () => {
  let nobody: Watched;
  let telling: Watched;
  beforeAll(async () => {
    [nobody, telling] = (await Promise.all(
      [{ name: NOBODY, given: {} }, ...PEOPLE].slice(0, 2).map((one) => sit('back', one, 0)),
    )) as [Watched, Watched];
    await Promise.all([nobody, telling].map((one) => act('opens', one)));
    expect(await lookUntilQuiet(telling, nobody)).toEqual({});
  });
  afterAll(() => Promise.all([nobody.end(), telling.end()]));

  test.each(traces)('%s', async (trace) => {
    expect((await look(telling, nobody))[trace]).toBeUndefined();
    await LEAKS[trace](telling.page);
    await expect.poll(async () => (await look(telling, nobody))[trace]?.length ?? 0).toBeGreaterThan(0);
  });
});
