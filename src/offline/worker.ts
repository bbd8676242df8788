/**
 * The service worker: after one visit it serves the language of the visit without a net. A new one keeps its copy while the old one goes
 * on, and takes over when no page of the old build is open, so pages and their scripts are always of one build.
 */
import lists from 'virtual:offline-lists';
import type { ToWorker } from '#components/offline-copy.ts';
import { file, page } from './answer.ts';
import { forget, forgetOlder, isRemoved, keptOf, setRemoved } from './copies.ts';
import { save, stopSaving, tellCopies } from './save.ts';
import { worker } from './worker-scope.ts';

/** Where an address is below the site. */
const pathOf = (address: string): string =>
  new URL(address).pathname.slice(new URL(worker.registration.scope).pathname.length);

worker.addEventListener('install', (event) => event.waitUntil(keepAgain()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(worker.registration.scope)) return;
  const path = pathOf(request.url);
  if (request.mode === 'navigate') {
    if (request.destination === 'document') event.respondWith(page(request, path));
  } else if (/\.(js|css|svg)$/.test(path)) event.respondWith(file(request));
});

worker.addEventListener('message', (event) => {
  event.waitUntil(doAsAsked(event.data as ToWorker, pathOf(event.source.url)));
});

/** What an older worker had kept, this one keeps too. Without all of it this one does not begin, and the browser tries again later. */
async function keepAgain(): Promise<void> {
  for (const slug of Object.keys(lists.languages)) {
    const kept = await keptOf(slug);
    if (kept !== 'nothing' && !(await save(slug, kept))) throw new Error(slug);
  }
}

async function doAsAsked(message: ToWorker, path: string): Promise<unknown> {
  switch (message.ask) {
    case 'copies':
      return tellCopies();
    case 'visit':
      return visit(path.split('/')[0] as string, message.sparing);
    case 'keep':
      await setRemoved(message.language, false);
      return save(message.language, 'all');
    case 'remove':
      await setRemoved(message.language, true);
      await stopSaving(message.language);
      await forget(message.language);
      return tellCopies();
  }
}

async function visit(slug: string, sparing: boolean): Promise<unknown> {
  if (!(slug in lists.languages) || (await isRemoved(slug))) return tellCopies();
  return save(slug, sparing ? 'check' : 'all');
}
