/** What is kept, in which caches. A cache is named by place of the site, language and content: nothing that somebody did. */
import lists from 'virtual:offline-lists';
import type { Copy } from '#components/offline-copy.ts';
import { PACKS, type Part } from './lists.ts';
import { worker } from './worker-scope.ts';

/** Two sites may stand below one name; each has its own caches. */
const PREFIX = `rettvei ${new URL(worker.registration.scope).pathname} `;
/** Languages that somebody has removed: they are not kept again until they are asked for. */
const REMOVED = `${PREFIX}removed`;

const nameOf = (part: string, { hash }: Part): string => `${PREFIX}${part} ${hash}`;
const SHARED = nameOf('shared', lists.shared);

/** The cache of this build for a language; without one, of what all languages share. */
export const cacheName = (slug: string): string => {
  const language = lists.languages[slug];
  return language ? nameOf(slug, language) : SHARED;
};

/** The caches of a language, of this build first: another may have been filled by an older or a newer worker. */
export async function cachesOf(slug: string): Promise<Cache[]> {
  const own = cacheName(slug);
  const part = lists.languages[slug] ? slug : 'shared';
  const names = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}${part} `));
  return Promise.all(names.sort((one) => (one === own ? -1 : 0)).map((name) => caches.open(name)));
}

/** Address of a file of the site. */
export const addressOf = (path: string): string => worker.registration.scope + path;

/** How much of a language is kept. Packs are kept last, so what they name is there too. */
export async function keptOf(slug: string): Promise<Copy['kept']> {
  const found = await Promise.all((await cachesOf(slug)).map((cache) => cache.keys()));
  const packs = found.flat().filter(({ url }) => url.startsWith(addressOf(PACKS)));
  if (packs.some(({ url }) => /-rest\./.test(url))) return 'all';
  return packs.length > 0 ? 'check' : 'nothing';
}

/** Takes away what older builds have kept. */
export async function forgetOlder(): Promise<void> {
  const current = new Set([REMOVED, SHARED, ...Object.keys(lists.languages).map(cacheName)]);
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !current.has(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Takes a language away, and with the last one what all share. */
export async function forget(slug: string): Promise<void> {
  const names = await caches.keys();
  const isOf = (part: string) => (name: string) => name.startsWith(`${PREFIX}${part} `);
  const others = Object.keys(lists.languages).filter((other) => other !== slug && names.some(isOf(other)));
  const going = names.filter((name) => isOf(slug)(name) || (others.length === 0 && isOf('shared')(name)));
  await Promise.all(going.map((name) => caches.delete(name)));
}

/** Remembers whether somebody has removed a language. */
export async function setRemoved(slug: string, isRemoved: boolean): Promise<void> {
  const cache = await caches.open(REMOVED);
  if (isRemoved) await cache.put(addressOf(slug), new Response());
  else await cache.delete(addressOf(slug));
}

export const isRemoved = async (slug: string): Promise<boolean> =>
  (await (await caches.open(REMOVED)).match(addressOf(slug))) !== undefined;
