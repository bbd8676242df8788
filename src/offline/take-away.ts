/** In the place of the worker, for a site that keeps nothing on phones any more: takes away what was kept, and goes. */
import { worker } from './worker-scope.ts';

const prefix = `rettvei ${new URL(worker.registration.scope).pathname} `;

// Nothing is mixed by it: the old worker's pages go on from the net.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(goAway()));

async function goAway(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
