/** The element on a host's page: attributes and messages of any kind, thousands in one page. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { element, type Hosts, openHost, script, serveHosts } from '../site/hosts.ts';
import { browser } from '../site/shared-browser.ts';
import { figure } from '../support/figures.ts';
import { SEED } from '../support/fuzz.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts();
});
afterAll(() => hosts.stop());

const odd = [
  'javascript:alert(1)',
  '../../',
  '//elsewhere.example/',
  '"><img src=x>',
  '#topic=x&place=9',
  '%2e%2e',
  'en/../uk',
  '\u0000',
  '',
];
const word = fc.oneof(
  fc.constantFrom('en', 'uk', 'ar', 'work', '#0b4f5c', 'dark', '16', ...odd),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const attributes = fc.dictionary(
  fc.constantFrom(
    'lang',
    'min-height',
    'accent',
    'on-accent',
    'radius',
    'scheme',
    'topic',
    'languages',
    'leave',
    'title',
  ),
  word,
);
const message = fc.record(
  {
    ns: fc.constantFrom('newcomer-check', 'other'),
    v: fc.constantFrom<unknown>(1, 2, '1'),
    type: fc.constantFrom('ready', 'height', 'language', 'top', 'leave', 'answer'),
    px: fc.oneof(fc.constantFrom<unknown>(5000, -1, 1e9, '700', null), fc.jsonValue()),
    lang: fc.oneof(word, fc.jsonValue()),
    to: word,
  },
  { requiredKeys: [] },
);
const INPUTS = 2000;

test('attributes of any kind lead the frame to a page of ours, and strangers move nothing', async ({ task }) => {
  const { page, complaints, end } = await openHost(browser, hosts, 'plain', element('lang="en"') + script());
  await page.waitForFunction(() => customElements.get('newcomer-check') !== undefined);
  // No frame is loaded: only where it would lead is looked at.
  await page.route(`${inject('address')}embed/**`, (route) => route.abort());
  const given = {
    all: fc.sample(attributes, { numRuns: INPUTS, seed: SEED }),
    said: JSON.stringify(fc.sample(fc.oneof(message, fc.jsonValue()), { numRuns: INPUTS, seed: SEED })),
  };
  const { addresses, moved, thrown } = await page.evaluate(({ all, said }) => {
    const thrown: string[] = [];
    addEventListener('error', ({ message: what }) => thrown.push(what));
    const addresses = all.map((one) => {
      const made = document.createElement('newcomer-check');
      for (const [name, value] of Object.entries(one)) made.setAttribute(name, value);
      made.hidden = true;
      document.body.append(made);
      const { src } = (made.shadowRoot as ShadowRoot).querySelector('iframe') as HTMLIFrameElement;
      for (const [name, value] of Object.entries(one)) made.setAttribute(name, `${value}x`);
      made.remove();
      return src;
    });
    const known = document.querySelector('newcomer-check') as HTMLElement;
    const look = (): string =>
      `${known.outerHTML}${known.shadowRoot?.querySelector('iframe')?.outerHTML}${location.href}`;
    const before = look();
    // Of the host itself, of nobody, and of our frame under another name.
    const frame = known.shadowRoot?.querySelector('iframe')?.contentWindow as Window;
    const ours = new URL((document.querySelector('script[src*="embed/1.js"]') as HTMLScriptElement).src).origin;
    for (const data of JSON.parse(said) as unknown[])
      for (const [source, origin] of [
        [window, ours],
        [null, ours],
        [frame, 'https://elsewhere.example'],
        [frame, 'null'],
      ] as const)
        dispatchEvent(new MessageEvent('message', { data, origin, source }));
    return { addresses, moved: look() !== before, thrown };
  }, given);
  const isOurs = new RegExp(`^${inject('address')}embed/([\\w-]+/)?#place=\\d+(&[a-z-]+=[^&#]*)*$`);
  expect(addresses).toHaveLength(INPUTS);
  expect(
    addresses.filter((address) => !isOurs.test(address)),
    `FUZZ_SEED=${SEED}`,
  ).toEqual([]);
  expect(moved, `FUZZ_SEED=${SEED}`).toBe(false);
  expect(thrown, `FUZZ_SEED=${SEED}`).toEqual([]);
  expect(complaints.filter((one) => !/Failed to load|ERR_/.test(one))).toEqual([]);
  figure(task, 'fuzz: inputs in all', 2 * INPUTS);
  await end();
});
