import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { copyNotes, writeOffline } from '#build/offline.ts';
import { serve } from '#tools/static-server.ts';
import { complaintsOf } from './visit.ts';

/** A site whose server can be stopped and started again, hears what is asked for, and can hang or fail. */
export type OfflineSite = {
  address: string;
  /** Where its files lie; changes are served at once. */
  folder: string;
  /** Every request that reached the server, in its order: method and path with the query. */
  log: string[];
  /** What the server does with a path instead of answering. */
  trouble: (path: string) => 'hangs' | 'fails' | undefined;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  remove: () => Promise<void>;
};

/** The built site, with the last stroke. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Serves the built site, or a copy of it that may be changed. @param path below which it stands @param own whether files will change */
export async function offlineSite({ path = '/', own = false } = {}): Promise<OfflineSite> {
  const folder = own ? `${mkdtempSync(join(tmpdir(), 'rettvei-offline-'))}/` : DIST;
  if (own) cpSync(DIST, folder, { recursive: true });
  const inner = await serve(folder);
  const server = createServer((asked, response) => answer(asked, response));
  const listen = async (port: number): Promise<number> => {
    await once(server.listen(port), 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const site: OfflineSite = {
    address: `http://localhost:${port}${path}`,
    folder,
    log: [],
    trouble: () => undefined,
    start: async () => {
      await listen(port);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    remove: async () => {
      server.close();
      server.closeAllConnections();
      await inner.stop();
      if (own) rmSync(folder, { recursive: true });
    },
  };
  const answer = (asked: IncomingMessage, response: ServerResponse): void => {
    const url = asked.url ?? '';
    site.log.push(`${asked.method} ${url}`);
    const trouble = site.trouble(url);
    if (trouble === 'fails') response.writeHead(503).end('Down');
    if (trouble !== undefined) return;
    if (!url.startsWith(path)) {
      response.writeHead(404).end();
      return;
    }
    const through = request(inner.address + url.slice(path.length), { method: asked.method, headers: asked.headers });
    through.on('response', (found) => {
      const location = found.headers.location?.replace(/^\//, path);
      response.writeHead(found.statusCode ?? 500, { ...found.headers, ...(location && { location }) });
      found.pipe(response);
    });
    through.on('error', () => response.destroy());
    through.end();
  };
  return site;
}

/** Makes another build of a site: a sentence is another, and every script has another name. @returns the old name of the check's */
export async function buildAgain({ folder }: OfflineSite, [said, now]: readonly [string, string]): Promise<string> {
  const scripts = globSync('*.js', { cwd: `${folder}_astro` });
  const renamed = (name: string): string => name.replace(/[\w-]{8}(?=\.js$)/, (hash) => [...hash].reverse().join(''));
  for (const file of globSync(['**/*.html', '_astro/*.js'], { cwd: folder })) {
    const text = readFileSync(folder + file, 'utf8');
    writeFileSync(
      folder + file,
      scripts.reduce((all, name) => all.replaceAll(name, renamed(name)), text.replaceAll(said, now)),
    );
  }
  for (const name of scripts) renameSync(`${folder}_astro/${name}`, `${folder}_astro/${renamed(name)}`);
  rmSync(`${folder}offline`, { recursive: true });
  await writeOffline(folder, copyNotes('2026-12-01'));
  return `_astro/${scripts.find((name) => name.startsWith('check.'))}`;
}

/** A phone on which workers run. */
export async function phone(browser: Browser, options: BrowserContextOptions = {}): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'allow',
    ...options,
  });
  const page = await context.newPage();
  return { context, page, complaints: complaintsOf(page) };
}

export type Phone = { context: BrowserContext; page: Page; complaints: string[] };

/** Everything that the phone has kept: paths by cache. Asked on a page of the site. */
export const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url));
    return Object.fromEntries(await Promise.all(lists).then((all) => all.map((urls, at) => [names[at], urls])));
  });

/** Waits until a language is kept. @param much what is kept last */
export async function untilKept(page: Page, slug: string, much: 'check' | 'rest' = 'rest'): Promise<void> {
  // No test is about speed: where many browsers run at once, it may take a while until a page is idle.
  for (let look = 0; look < 450; look += 1) {
    const all = Object.values(await kept(page)).flat();
    if (all.some((url) => url.includes(`/offline/${slug}-${much}.`))) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${slug} was not kept: ${JSON.stringify(await kept(page))}`);
}
