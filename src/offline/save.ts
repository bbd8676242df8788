/** Fills the caches: one file after the other, always in the same order, whatever anybody does on a page. */
import lists from 'virtual:offline-lists';
import type { Copy } from '#components/offline-copy.ts';
import { addressOf, cacheName, isRemoved, keptOf } from './copies.ts';
import { worker } from './worker-scope.ts';

/** A file that has not come by then hangs. The largest takes half of it at 5 kB a second. */
const PATIENCE_MS = 90_000;

type Doing = Pick<Copy, 'saving' | 'failed'>;
const doing: Record<string, Doing> = {};
const stopped = new Set<string>();
let queue: Promise<unknown> = Promise.resolve();

/** Tells all pages what is kept of languages, and what is on its way. */
export async function tellCopies(slugs: readonly string[] = Object.keys(lists.languages)): Promise<void> {
  const copies: Record<string, Copy> = {};
  for (const slug of slugs) copies[slug] = { kept: await keptOf(slug), ...doing[slug] };
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage({ copies });
}

/** Keeps a language, after those that were asked for before. @returns whether it is there */
export function save(slug: string, much: 'check' | 'all'): Promise<boolean> {
  stopped.delete(slug);
  const saved = queue.then(() => saveNow(slug, filesOf(slug, much)));
  queue = saved;
  return saved;
}

/** Keeps no more of a language, if it is being kept. */
export function stopSaving(slug: string): Promise<unknown> {
  stopped.add(slug);
  return queue;
}

/** The files of a language in the order in which they are kept. */
function filesOf(slug: string, much: 'check' | 'all'): readonly string[] {
  const language = lists.languages[slug];
  if (!language) return [];
  return much === 'check' ? language.check : [...language.check, ...language.rest];
}

async function saveNow(slug: string, files: readonly string[]): Promise<boolean> {
  const result: Doing = {};
  try {
    for (const [done, file] of files.entries()) {
      if (stopped.has(slug) || (await isRemoved(slug))) break;
      const cache = await caches.open(cacheName(isOwn(slug, file) ? slug : ''));
      if (await cache.match(addressOf(file))) continue;
      doing[slug] = { saving: { done, of: files.length } };
      await tellCopies([slug]);
      await cache.put(addressOf(file), (await olderCopy(file)) ?? (await fetched(slug, file)));
    }
  } catch (error) {
    result.failed = (error as Error).name === 'QuotaExceededError' ? 'full' : 'net';
  }
  doing[slug] = result;
  await tellCopies([slug]);
  return result.failed === undefined;
}

/** Whether no other language needs the file. */
const isOwn = (slug: string, file: string): boolean => file in (lists.languages[slug]?.files ?? {});

const olderCopy = async (file: string): Promise<Response | undefined> =>
  isNamedByContent(file) ? caches.match(addressOf(file)) : undefined;

/** Such a file is the same in every build, so an older copy serves, and the browser's own. */
const isNamedByContent = (file: string): boolean => /\.[\w-]{8}\.\w+$/.test(file);

/** The file, byte for byte as it was built: a page of a hotel that asks to pay for the net is none. @throws where it cannot be had */
async function fetched(slug: string, file: string): Promise<Response> {
  const integrity = (lists.languages[slug]?.files[file] ?? lists.shared.files[file]) as string;
  const hangs = new AbortController();
  const patience = setTimeout(() => hangs.abort(), PATIENCE_MS);
  try {
    const response = await fetch(addressOf(file), {
      integrity,
      signal: hangs.signal,
      cache: isNamedByContent(file) ? 'default' : 'no-cache',
    });
    if (!response.ok) throw new TypeError(`${file}: ${response.status}`);
    // Whole, before it is put anywhere.
    return new Response(await response.blob(), { headers: response.headers });
  } finally {
    clearTimeout(patience);
  }
}
