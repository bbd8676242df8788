/** A tab that is watched: whatever it, its frames, its worker or the browser around it sends, keeps or says is noted. */
import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { inject, vi } from 'vitest';
import { followRequests } from '../journey.ts';
import { withVoices } from '../voices.ts';
import type { Setting } from './list.ts';
import { tapWire, type Wire } from './wire.ts';

/** Somebody with answers. Nobody has none: what that tab asks for is what everybody's may ask for. */
export type Person = { name: string; given: Readonly<Record<string, string>> };
export const NOBODY = 'nobody';

/** What a page did that leaves no trace to look for later, in its order. */
type Noted = {
  [kind in 'ways' | 'state' | 'policy' | 'console' | 'files' | 'origin' | 'said']: string[];
};

export type Watched = {
  setting: Setting;
  /** Nothing is given by who does nothing. */
  given: Person['given'] | undefined;
  page: Page;
  /** Where the check is: the page, or the frame of ours in it. */
  check: Page;
  /** The address that it begins with. */
  start: string;
  wire: Wire;
  noted: Noted;
  /** All that the page asked for is there. */
  allHasCome: () => Promise<void>;
  tools: CDPSession;
  /** Addresses of others where somebody went by a link, or the page that frames ours. */
  elsewhere: Set<string>;
  /** Whether a page with a field to type in, or for a day, was opened: Chromium itself asks its maker about such a page. */
  hadField: boolean;
  /** Whether what the tab kept must be gone. */
  isOver: boolean;
  end: () => Promise<void>;
};

/** Opens a tab on a phone of its own. @param before what is done to the phone before a page is opened */
export async function watch(
  browser: Browser,
  setting: Setting,
  { name, given }: Person,
  start: string,
  options: BrowserContextOptions = {},
  before?: (page: Page) => Promise<unknown>,
): Promise<Watched> {
  const wire = await tapWire();
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    permissions: ['clipboard-read', 'clipboard-write'],
    proxy: { server: wire.proxy, bypass: '<-loopback>' },
    ...options,
  });
  const noted: Noted = { ways: [], state: [], policy: [], console: [], files: [], origin: [], said: [] };
  await context.exposeBinding('noteForTest', (_source, kind: keyof Noted, line: string) => noted[kind].push(line));
  await context.addInitScript(noteWays);
  context.on('console', (message) => noted.console.push(message.text()));
  context.on('weberror', (error) => noted.console.push(error.error().message));
  context.on('page', (page) => page.on('download', (file) => noted.files.push(file.suggestedFilename())));
  const page = await context.newPage();
  // Rules change with time; what is asked and answered here must not.
  await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
  await withVoices({ lang: 'uk-UA', localService: true })(page);
  await before?.(page);
  const tools = await context.newCDPSession(page);
  await tools.send('DOMStorage.enable');
  const end = async (): Promise<void> => {
    await context.close();
    await wire.stop();
  };
  return {
    setting,
    given: name === NOBODY ? undefined : given,
    page,
    check: page,
    start,
    wire,
    noted,
    allHasCome: followLoading(page, setting),
    tools,
    elsewhere: new Set(start.startsWith(inject('address')) ? [] : [start]),
    hadField: setting === 'helper',
    isOver: false,
    end,
  };
}

/**
 * Follows what a page loads. The answer waits until all of it is there, and last what has copies kept, which comes when the browser has
 * time to spare; frames of others have no copies.
 */
export function followLoading(page: Page, setting: Setting): () => Promise<void> {
  const allHasCome = followRequests(page);
  let keeps = false;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) keeps = false;
  });
  page.on('requestfinished', (request) => {
    keeps ||= request.url().includes('/ask-worker.');
  });
  return async () => {
    if (setting !== 'frame') await vi.waitUntil(() => keeps, { timeout: 30_000 });
    await allHasCome();
  };
}

/** In every page and frame, before its own first line: notes all ways out that are not requests, and what is said on them. */
function noteWays(): void {
  type Any = Record<string, unknown>;
  const { noteForTest: note } = window as unknown as { noteForTest: (kind: string, line: string) => void };
  const here = window as unknown as Any;
  for (const name of [
    'BroadcastChannel',
    'WebSocket',
    'EventSource',
    'WebTransport',
    'RTCPeerConnection',
    'SharedWorker',
    'Worker',
    'XMLHttpRequest',
    'Notification',
  ]) {
    const own = here[name];
    if (typeof own === 'function')
      here[name] = new Proxy(own, {
        construct(made, given) {
          note('ways', name);
          return Reflect.construct(made, given);
        },
      });
  }
  const noteCalls = (of: object | undefined, kind: string, ...names: string[]): void => {
    for (const name of names) {
      const own = (of as Any | undefined)?.[name];
      if (typeof own === 'function')
        (of as Any)[name] = function (this: unknown, ...given: unknown[]): unknown {
          note(kind, `${name} ${JSON.stringify(given[0])}${kind === 'state' && given[2] ? ` at ${given[2]}` : ''}`);
          return own.apply(this, given);
        };
    }
  };
  noteCalls(navigator, 'ways', 'sendBeacon', 'share');
  noteCalls(window, 'ways', 'fetch');
  noteCalls(self.ServiceWorker?.prototype, 'ways', 'postMessage');
  noteCalls(history, 'state', 'pushState', 'replaceState');
  document.addEventListener('securitypolicyviolation', (breach) =>
    note('policy', `${breach.effectiveDirective} ${breach.blockedURI}`),
  );
  // A page that frames ours is told things; so is a page that was opened by it.
  if (window === top) addEventListener('message', ({ data }) => note('said', JSON.stringify(data)));
}
