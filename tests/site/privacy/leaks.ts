/** What a page would do that tells something: each trace must notice it, or what it looks at proves nothing. */
import type { Page } from 'playwright-core';
import type { Trace } from './list.ts';

export const LEAKS: Readonly<Record<Trace, (page: Page) => Promise<unknown>>> = {
  requests: (page) => page.evaluate(() => void Object.assign(new Image(), { src: '/favicon.svg?permit=refugee' })),
  referrer: (page) =>
    page.evaluate(() => {
      const image = Object.assign(new Image(), { referrerPolicy: 'unsafe-url', src: '/favicon.svg?' });
      return image.src;
    }),
  cookies: (page) => page.evaluate(() => Object.assign(document, { cookie: 'permit=refugee' }).cookie),
  local: (page) => page.evaluate(() => localStorage.setItem('permit', 'refugee')),
  databases: (page) =>
    page.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.open('permit').onsuccess = () => done(undefined);
        }),
    ),
  session: (page) => page.evaluate(() => sessionStorage.setItem('permit', 'refugee')),
  caches: (page) => page.evaluate(() => caches.open('rettvei / permit').then(() => undefined)),
  titles: (page) =>
    page.evaluate(() => {
      document.title = 'A refugee';
    }),
  addresses: (page) =>
    page.evaluate(() => {
      location.hash = 'permit=refugee';
    }),
  state: (page) => page.evaluate(() => history.replaceState({ step: 0, permit: 'refugee' }, '')),
  name: (page) =>
    page.evaluate(() => {
      window.name = 'refugee';
    }),
  ways: (page) => page.evaluate(() => new BroadcastChannel('permit').close()),
  said: (page) =>
    page.evaluate(() => postMessage({ ns: 'newcomer-check', v: 1, type: 'height', px: 4, permit: 1 }, '*')),
  policy: (page) => page.evaluate(() => navigator.sendBeacon('/', 'refugee')),
  console: (page) => page.evaluate(() => console.info('refugee')),
  fields: (page) => page.evaluate(() => document.body.append(document.createElement('textarea'))),
  files: (page) =>
    page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { download: 'refugee.ics' });
      link.href = URL.createObjectURL(new Blob(['']));
      link.click();
    }),
};
