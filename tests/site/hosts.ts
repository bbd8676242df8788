/** Pages of other organisations, on an origin of their own, and what they paste into them. */
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { isReady } from './journey.ts';
import { complaintsOf } from './visit.ts';

const folder = fileURLToPath(new URL('hosts/', import.meta.url));
const integrity = readFileSync(new URL('../../src/embed/1.sha384', import.meta.url), 'utf8').trim();

export type Host = 'plain' | 'strict' | 'heavy-rtl' | 'wordpress' | 'tabs' | 'hostile';

/** What the strict host allows, and nothing else: what ux.md and the page for organisations ask of it. */
const policyOf = (name: string, site: string): Record<string, string> =>
  name === 'strict'
    ? {
        'content-security-policy': `default-src 'none'; script-src ${site}; frame-src ${site}; style-src 'self'; require-trusted-types-for 'script'`,
      }
    : {};

/** The hosts, until stopped. A page shows what stands in the query in the place of its snippet. */
export type Hosts = {
  /** Of another origin than ours. */
  address: string;
  /** The same pages of another site, too: there a browser may keep nothing for our frame. */
  elsewhere: string;
  stop: () => Promise<void>;
};

export async function serveHosts(): Promise<Hosts> {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
    const file = folder + pathname.slice(1);
    if (!existsSync(file)) return response.writeHead(204).end();
    const type = file.endsWith('.css') ? 'text/css' : 'text/html;charset=utf-8';
    const name = pathname.slice(1).replace(/\..*/, '');
    response.writeHead(200, { 'content-type': type, ...policyOf(name, new URL(inject('address')).origin) });
    return response.end(readFileSync(file, 'utf8').replaceAll('{{snippet}}', () => searchParams.get('snippet') ?? ''));
  });
  await once(server.listen(0), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    elsewhere: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The element as it is pasted. @param attributes e.g. `lang="uk"` */
export const element = (attributes: string): string =>
  `<newcomer-check ${attributes}><a href="${inject('address')}uk/">Перевірте, на що ви можете мати право</a></newcomer-check>`;

/** Its script, once in a page. */
export const script = (): string =>
  `<script src="${inject('address')}embed/1.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

export const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The frame pasted alone. @param path behind `/embed/` */
export const frameAlone = (path: string, sandbox: string | undefined = SANDBOX): string =>
  `<iframe src="${inject('address')}embed/${path}" title="Selvsjekk" width="100%" height="760" loading="lazy" referrerpolicy="no-referrer" ` +
  `allow="clipboard-write; web-share"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`;

export type AtHost = {
  page: Page;
  /** Everything that the browser complained about, in the host and in the frame. */
  complaints: string[];
  end: () => Promise<void>;
};

type Options = BrowserContextOptions & {
  before?: (page: Page) => Promise<unknown>;
  isElsewhere?: boolean;
  waitUntil?: 'commit';
};

/** Opens a host with something pasted into it. The window is as high as a whole run: what is pressed must not move meanwhile. */
export async function openHost(
  browser: Browser,
  hosts: Hosts,
  host: Host,
  snippet: string,
  { before, isElsewhere = false, waitUntil, ...options }: Options = {},
): Promise<AtHost> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 2600 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await before?.(page);
  await page.goto(
    `${isElsewhere ? hosts.elsewhere : hosts.address}${host}.html?snippet=${encodeURIComponent(snippet)}`,
    waitUntil ? { waitUntil } : {},
  );
  return { page, complaints, end: () => context.close() };
}

/** The frames of ours in a host's page, in their order. */
export const framesOf = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().startsWith(inject('address')));

/** A frame of ours, once taps are handled in it. It can be driven as a page, except for keys. */
export async function framed(page: Page, place = 0): Promise<Page> {
  while (framesOf(page).length <= place)
    await page.waitForEvent('framenavigated', { predicate: () => framesOf(page).length > place, timeout: 20_000 });
  const frame = framesOf(page)[place] as unknown as Page;
  await isReady(frame);
  return frame;
}

/** The frame is as high as its page, to 4 px; a page of more than 6000 px scrolls inside. */
export async function isFitted(page: Page, frame: Page): Promise<void> {
  await frame.waitForFunction(() => {
    const height = Math.min(6000, document.body.getBoundingClientRect().height);
    return innerHeight >= height && innerHeight < height + 4;
  });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth);
}
