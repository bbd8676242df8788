/** What the real nginx answers with the files that the site has for it. */
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pathsBelow } from '#build/site-files.ts';
import { headersOf } from '#hosting/headers.ts';
import { startNginx } from '#tools/nginx.ts';
import type { StaticServer } from '#tools/static-server.ts';
import { ask } from './ask.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

const PAGE = 'uk/check/';
const plain = readFileSync(`dist/${PAGE}index.html`);

describe.each(['', 'a/b'])('below "/%s"', (below) => {
  let site: SiteCopy;
  let nginx: StaticServer;
  beforeAll(async () => {
    site = await copySite(below);
    nginx = await startNginx(site.folder, { brotli: true, ...(below && { below }) });
  });
  afterAll(async () => {
    await nginx.stop();
    site.remove();
  });
  const at = (path: string): string => nginx.address + path;

  test('every file has the headers of the table, can be asked for again, and sets no cookie', async () => {
    for (const file of pathsBelow('dist/')) {
      const { status, headers } = await ask(at(file), {}, 'HEAD');
      const wanted = Object.entries(headersOf(file)).map(([name, value]) => [name.toLowerCase(), value]);
      const got = wanted.map(([name = '']) => [
        name,
        name === 'content-type' ? headers[name]?.split(';')[0] : headers[name],
      ]);
      expect.soft(status, file).toBe(200);
      expect.soft(got, file).toEqual(wanted);
      expect.soft(headers, file).toMatchObject({ etag: expect.any(String), 'last-modified': expect.any(String) });
      expect.soft(headers, file).not.toHaveProperty('set-cookie');
      if (file.startsWith('embed/') && file.endsWith('.html'))
        expect.soft(headers, file).not.toHaveProperty('x-frame-options');
    }
  });

  test('scripts, styles, pages and data have types that browsers take under nosniff', async () => {
    const types = {
      js: /javascript; charset=utf-8$/,
      css: /^text\/css; charset=utf-8$/,
      json: /^application\/json$/,
      html: /^text\/html; charset=utf-8$/,
      svg: /^image\/svg\+xml/,
    };
    for (const [ending, type] of Object.entries(types)) {
      const file = pathsBelow('dist/').find((name) => name.endsWith(`.${ending}`));
      expect.soft((await ask(at(file ?? ''))).headers['content-type'], file).toMatch(type);
    }
  });

  test('packed files are sent to whom takes them: brotli, gzip, or neither', async () => {
    const answers = await Promise.all(
      ['gzip, br', 'gzip', 'identity'].map((taken) => ask(at(PAGE), { 'accept-encoding': taken })),
    );
    const [brotli, gzip, none] = answers;
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual(['br', 'gzip', undefined]);
    expect(answers.map(({ headers }) => headers['vary'])).toEqual(Array(3).fill('Accept-Encoding'));
    expect(brotliDecompressSync(brotli?.body ?? '').equals(plain)).toBe(true);
    expect(gunzipSync(gzip?.body ?? '').equals(plain)).toBe(true);
    expect(none?.body.equals(plain)).toBe(true);
    // As they lie there: whole, with their length, not packed anew.
    expect(gzip?.headers['content-length']).toBe(`${gzip?.body.length}`);
    expect(answers[0]?.headers['cache-control']).toBe('no-cache');
  });

  test('a page that did not change is not sent again', async () => {
    for (const taken of ['br', 'gzip', 'identity']) {
      const { headers } = await ask(at(PAGE), { 'accept-encoding': taken });
      const again = await ask(at(PAGE), { 'accept-encoding': taken, 'if-none-match': headers.etag ?? '' });
      expect.soft([again.status, again.body.length], taken).toEqual([304, 0]);
      const since = { 'accept-encoding': taken, 'if-modified-since': headers['last-modified'] ?? '' };
      expect.soft((await ask(at(PAGE), since)).status, taken).toBe(304);
      expect.soft(again.headers['cache-control']).toBe('no-cache');
    }
  });

  test('a page that changed is sent again', async () => {
    const file = join(site.folder, below, 'robots.txt');
    const { headers } = await ask(at('robots.txt'));
    writeFileSync(file, readFileSync(file, 'utf8').replace('User', 'user'));
    utimesSync(file, new Date(), new Date(Date.now() + 60_000));
    expect((await ask(at('robots.txt'), { 'if-none-match': headers.etag ?? '' })).status).toBe(200);
  });

  test.each(['nothing', 'deep/er/nothing/', '_astro/gone.js', 'texts/', 'embed/none/'])(
    '%s is the page for what is not there',
    async (path) => {
      const { status, headers, body } = await ask(at(path));
      expect(status).toBe(404);
      expect(body.equals(readFileSync('dist/404.html'))).toBe(true);
      // Not kept under the name of a file that may come yet.
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['x-frame-options']).toBe('DENY');
    },
  );

  test('a folder without its last slash leads to it, whatever the host is called, and keeps nothing', async () => {
    const { status, headers } = await ask(at('uk/check'), { host: 'other.example', 'x-forwarded-proto': 'https' });
    expect([status, headers['location']]).toEqual([301, `/${below && `${below}/`}uk/check/`]);
    if (below) expect((await ask(at('').slice(0, -1))).headers['location']).toBe(`/${below}/`);
  });

  test('nothing can be sent to it', async () => {
    expect((await ask(at(PAGE), {}, 'POST')).status).toBe(405);
  });
});

test('the log on offer holds no address, no query, no referrer and no browser', async () => {
  const site = await copySite();
  const home = mkdtempSync(join(tmpdir(), 'rettvei-log-'));
  const nginx = await startNginx(site.folder, { log: join(home, 'log') });
  await ask(`${nginx.address}${PAGE}?who=somebody`, { referer: 'https://from.example/', 'user-agent': 'a browser' });
  await nginx.stop();
  const last = readFileSync(join(home, 'log'), 'utf8').trim().split('\n').at(-1);
  rmSync(home, { recursive: true });
  site.remove();
  expect(last).toMatch(/^127\.0\.0\.0 \[[^\]]+\] "GET \/uk\/check\/index\.html" 200 \d+$/);
});
