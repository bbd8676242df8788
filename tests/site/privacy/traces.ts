/** What is looked at after each thing that somebody does: every trace gives the lines that must not be there. */
import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { inject } from 'vitest';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import { DIST } from '../offline-site.ts';
import { KEEPS, LEAVE } from './doings.ts';
import { type Trace, traces } from './list.ts';
import type { Watched } from './watched.ts';

/** What was found of each trace; a trace that nothing was found of is not in it. */
export type Found = { [trace in Trace]?: string[] };

/**
 * Looks at everything.
 * @param nobody the tab of who does nothing: what may be asked for and kept
 */
export async function look(watched: Watched, nobody: Watched): Promise<Found> {
  const found = await Promise.all(traces.map(async (trace) => [trace, await READ[trace](watched, nobody)] as const));
  return Object.fromEntries(found.filter(([, lines]) => lines.length > 0));
}

/** Looks until nothing is found, or for as long as what was asked for may be on its way. */
export async function lookUntilQuiet(watched: Watched, nobody: Watched, patience = 15_000): Promise<Found> {
  const until = Date.now() + patience;
  let found = await look(watched, nobody);
  while (found.requests && Date.now() < until) {
    await watched.page.waitForTimeout(100);
    found = await look(watched, nobody);
  }
  return found;
}

/** The browser itself asks, a while after a page was loaded, whether the worker is still the newest. */
const asksForWorker = (request: string): boolean => /\nService-Worker: script(\n|$)/.test(request);

/** Chromium asks its maker about pages with a field for a date or a text, to fill it in. No page can forbid it, and none sees it. */
const AUTOFILL = 'CONNECT content-autofill.googleapis.com:443';

/** In which order a browser puts headers hangs on whether the page had come when it asked. */
function withHeadersSorted(request: string): string {
  const [first, ...headers] = request.split('\n');
  return [first, ...headers.sort()].join('\n');
}

/** All that was sent, in no order: several files are asked for at once. What the browser asks by itself at any time stands once. */
export function sentBy({ wire, elsewhere, hadField }: Watched): string[] {
  // Somebody goes to a page of others; its answer is the test's.
  const gone = [...elsewhere].map((url) => `CONNECT ${new URL(url).host}:443`);
  if (hadField) gone.push(AUTOFILL);
  const heard = wire.heard.filter((one) => !gone.includes(one)).map(withHeadersSorted);
  return [...heard.filter((one) => !asksForWorker(one)), ...new Set(heard.filter(asksForWorker))];
}

const READ: { readonly [trace in Trace]: (watched: Watched, nobody: Watched) => string[] | Promise<string[]> } = {
  requests: (watched, nobody) => [
    ...without(sentBy(watched), sentBy(nobody)).map((line) => `more: ${line}`),
    ...without(sentBy(nobody), sentBy(watched)).map((line) => `less: ${line}`),
    ...sentBy(watched).filter((one) => !isPlainRequest(one, watched)),
  ],
  referrer: ({ wire, noted, elsewhere }) => [
    ...wire.heard.flatMap(headers(/^referer:/i)).filter((line) => !isOfNoPageOfOurs(line, elsewhere)),
    ...noted.origin.filter((told) => !isOfNoPageOfOurs(`referer: ${told} in`, elsewhere)),
  ],
  cookies: async ({ page, wire }) => [
    ...(await page.context().cookies()).map(({ name, value, domain }) => `${name}=${value} of ${domain}`),
    ...wire.heard.flatMap(headers(/^cookie:/i)),
  ],
  local: async (watched) => (await stored(watched, true)).map(([name, value]) => `${name}: ${value}`),
  databases: async (watched) => {
    const { tools, storageKey } = await place(watched);
    const { databaseNames } = await tools
      .send('IndexedDB.requestDatabaseNames', { storageKey })
      // A frame of another site has no place where the tools could look: there the browser lets nothing be kept.
      .catch(() => ({ databaseNames: [] }));
    const { usageBreakdown } = await watched.tools.send('Storage.getUsageAndQuota', { origin: ORIGIN() });
    const counted = usageBreakdown.filter(
      ({ usage, storageType }) => usage > 0 && !['cache_storage', 'service_workers'].includes(storageType),
    );
    return [...databaseNames, ...counted.map(({ storageType, usage }) => `${storageType}: ${usage} bytes`)];
  },
  session: async (watched) =>
    (await stored(watched, false)).flatMap(([name, value]) =>
      OURS.test(name) && !watched.isOver && KEEPS.has(watched.setting) ? [] : [`${name}: ${value}`],
    ),
  caches: async (watched, nobody) =>
    watched === nobody
      ? (await cached(watched)).filter((line) => !isPlainCopy(line))
      : without(await cached(watched), await cached(nobody)),
  addresses: async (watched) => {
    const entries = await historyOf(watched);
    // The element tells our frame which it is and how it shall look, at the end of the address, which the frame takes away.
    const frames = await Promise.all(watched.page.frames().map((frame) => frame.evaluate(() => location.href)));
    return [...entries.map(({ url }) => url), ...frames].filter(
      (url) => url !== 'about:blank' && !watched.elsewhere.has(url) && fileOf(url) === undefined,
    );
  },
  titles: async (watched) => {
    const entries = await historyOf(watched);
    return entries.flatMap(({ url, title }) => {
      const file = fileOf(url);
      // "Leave this page" makes it blank before it goes.
      return file === undefined || [titleIn(file), '…', ''].includes(title) ? [] : [`${url}: ${title}`];
    });
  },
  state: async ({ check, noted }, nobody) => [
    // What a link to a topic or to a list brings behind its # waits there for a moment: so it does for who answers nothing.
    ...without(noted.state, nobody.noted.state).filter((line) => !isStep(line)),
    ...(await check.evaluate(() => [JSON.stringify(history.state)])).filter((state) => !AT_REST.test(state)),
    ...nobody.noted.state.filter(
      (line) => !isStep(line) && !/^replaceState \{"end":"#[\w.=-]+"\} at \/(?:embed\/uk|uk\/\w+)\/$/.test(line),
    ),
  ],
  name: async ({ page, check }) =>
    (await Promise.all([page, check].map((one) => one.evaluate(() => window.name)))).filter((name) => name !== ''),
  ways: ({ noted }) => noted.ways.filter((line) => line !== 'postMessage {"ask":"visit","sparing":false}'),
  said: ({ noted }) => noted.said.filter((line) => !isForAll(line)),
  console: ({ noted }) => noted.console.filter((line) => !OF_OTHERS.includes(line)),
  fields: async ({ page, hadField }) =>
    hadField ? [] : (await Promise.all(page.frames().map((frame) => frame.evaluate(fieldsToFillIn)))).flat(),
  files: ({ noted }) => noted.files.filter((name) => name !== 'rettvei.ics'),
  policy: ({ noted }) => noted.policy,
};

/** Runs in the page. Rows, boxes, lists and buttons are none: nothing is filled into them. */
const fieldsToFillIn = (): string[] =>
  [...document.querySelectorAll('textarea, input')].flatMap((one) =>
    one.matches('[type="radio"], [type="checkbox"], [type="hidden"], [type="button"], [type="submit"]')
      ? []
      : [one.outerHTML.slice(0, 80)],
  );

const ORIGIN = (): string => new URL(inject('address')).origin;
/** Frames of one host's page each keep theirs. */
const OURS = new RegExp(`^${SAVED_UNDER}(\\.(frame-)?\\d{1,3})?$`);
/** The number of the step, and what a host has chosen for its frame. */
const AT_REST = /^(null|\{("step":\d+,?)?("end":"",?)?("host":"[^"]*")?\})$/;

const isStep = (line: string): boolean =>
  AT_REST.test(/^(?:push|replace)State (null|\{.*\})(?: at \/[\w/]*)?$/.exec(line)?.[1] ?? '');

/** What the tools of the test and the page of a host write. */
const OF_OTHERS = ['Service Worker registration blocked by Playwright', "Unrecognized feature: 'web-share'."];

/** A multiset without another. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

const headers =
  (name: RegExp) =>
  (request: string): string[] =>
    request
      .split('\n')
      .slice(1)
      .filter((line) => name.test(line))
      .map((line) => `${line} in ${request.split('\n')[0]}`);

/** The browser, which asks for a newer worker, names the worker; a page that frames ours names itself. */
const isOfNoPageOfOurs = (line: string, elsewhere: ReadonlySet<string>): boolean => {
  const told = /^referer: (\S+) in\b/i.exec(line)?.[1] ?? '';
  return (
    told === `${inject('address')}sw.js` ||
    [...elsewhere].some((url) => [url, `${new URL(url).origin}/`].includes(told))
  );
};

/** Something of the site is fetched: nothing is sent along, and the address says no more than which file. */
const isPlainRequest = (request: string, { elsewhere }: Watched): boolean => {
  const [first = '', ...rest] = request.split('\n');
  const [method, url = ''] = first.split(' ');
  // The browser looks for the icon of a page of others.
  const others = [...elsewhere].flatMap((one) => [one, new URL('/favicon.ico', one).href]);
  const isOurs = fileOf(url) !== undefined || others.includes(url);
  return method === 'GET' && isOurs && rest.every((line) => /^[\w-]+: /.test(line) && !/^content-length:/i.test(line));
};

/** The file of the built site that an address names, with nothing behind it. */
function fileOf(url: string): string | undefined {
  if (!url.startsWith(inject('address'))) return undefined;
  const path = url.slice(inject('address').length);
  const file = DIST + (path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return !/[?#]/.test(path) && existsSync(file) ? file : undefined;
}

/** A cache is named by the place of the site, a language and what is in it, and holds files of the site. */
const isPlainCopy = (line: string): boolean => {
  const [, url] = /^rettvei \/ (?:removed|(?:shared|uk) [\da-f]{8})(?:: (.*))?$/.exec(line) ?? [undefined, ''];
  return url === undefined || fileOf(url) !== undefined;
};

const titleIn = (file: string): string | undefined => /<title>([^<]*)<\/title>/.exec(readFileSync(file, 'utf8'))?.[1];

async function historyOf({ tools }: Watched): Promise<{ url: string; title: string }[]> {
  return (await tools.send('Page.getNavigationHistory')).entries;
}

/** Messages that say the same of everybody, but for the height of the page and that the next screen begins. */
function isForAll(line: string): boolean {
  const { ns, v, type, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const keys = Object.keys(rest).join();
  if (ns !== 'newcomer-check' || v !== 1) return false;
  if (type === 'height') return keys === 'px' && Number(rest['px']) % 4 === 0;
  if (type === 'language') return keys === 'lang' && rest['lang'] === 'uk';
  if (type === 'leave') return keys === 'to' && rest['to'] === LEAVE;
  return (type === 'ready' || type === 'top') && keys === '';
}

/** Where the browser keeps something for the check, and its tools there: a frame of another site has a place of its own. */
async function place({ page, check, tools }: Watched): Promise<{ tools: CDPSession; storageKey: string }> {
  const own = check === page ? tools : await page.context().newCDPSession(check);
  const { frameTree } = await own.send('Page.getFrameTree');
  const { storageKey } = await own.send('Storage.getStorageKeyForFrame', { frameId: frameTree.frame.id });
  return { tools: own, storageKey };
}

async function stored(watched: Watched, isLocalStorage: boolean): Promise<[string, string][]> {
  const { tools, storageKey } = await place(watched);
  await tools.send('DOMStorage.enable');
  const { entries } = await tools.send('DOMStorage.getDOMStorageItems', { storageId: { storageKey, isLocalStorage } });
  return entries as [string, string][];
}

async function cached(watched: Watched): Promise<string[]> {
  const { tools, storageKey } = await place(watched);
  const { caches } = await tools.send('CacheStorage.requestCacheNames', { storageKey });
  const lists = caches.map(async ({ cacheId, cacheName }) => {
    const { cacheDataEntries } = await tools.send('CacheStorage.requestEntries', { cacheId });
    return [cacheName, ...cacheDataEntries.map(({ requestURL }) => `${cacheName}: ${requestURL}`)];
  });
  return (await Promise.all(lists)).flat();
}
