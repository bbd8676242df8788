import { describe, expect, test } from 'vitest';
import { apacheFile } from '#hosting/apache.ts';
import { caddyFile } from '#hosting/caddy.ts';
import { headerFile, MOST_BLOCKS } from '#hosting/header-file.ts';
import { headersOf, KINDS, kindOf } from '#hosting/headers.ts';
import { nginxHttp, nginxSite } from '#hosting/nginx.ts';
import { cdnHeaders, uploadScript } from '#hosting/object-storage.ts';
import { sentByApache, sentByCaddy, sentByCdn, sentByHeaderFile, sentByNginx } from './read-back.ts';

/** Files of each kind, and such as could be taken for another. */
const files: Record<string, string> = {
  '_astro/check.DXmVJTrG.js': 'hashed',
  '_astro/beside.CrAf8x8q.css': 'hashed',
  'texts/uk.071db3d2.js': 'hashed',
  'search/ar.539aa04b.js': 'hashed',
  'pictures.cd96dbab.js': 'hashed',
  'offline/uk-rest.b3230367.json': 'hashed',
  'embed/1.js': 'embed-script',
  'embed/index.html': 'frame',
  'embed/uk/index.html': 'frame',
  'api/v1/rettvei.js': 'api',
  'api/v1/rulebook.json': 'api',
  'sw.js': 'worker',
  'og/ar.png': 'pictures',
  'favicon.svg': 'pictures',
  'icons/192.png': 'pictures',
  'site.webmanifest': 'pictures',
  'index.html': 'fresh',
  '404.html': 'fresh',
  'uk/index.html': 'fresh',
  'uk/check/index.html': 'fresh',
  'uk/search/index.html': 'fresh',
  'uk/download/index.html': 'fresh',
  'uk/changes/feed.xml': 'fresh',
  'download/uk.html': 'fresh',
  'download/site.zip': 'fresh',
  'download/sha256.txt': 'fresh',
  'hosting/nginx/site.conf': 'fresh',
  'robots.txt': 'fresh',
  'licences/report.txt': 'fresh',
  '.well-known/security.txt': 'fresh',
  'sitemap.xml': 'fresh',
};
const names = Object.keys(files);

/** What a page is asked for by: the folder that it is the page of. */
const asked = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
const withoutType = ({ 'Content-Type': _, ...headers }: Readonly<Record<string, string>>) => headers;

test.each(Object.entries(files))('%s is sent as %s', (file, kind) => {
  expect(kindOf(file).id).toBe(kind);
});

test('a file that nobody has thought of is named', () => {
  expect(() => kindOf('music/new.opus')).toThrow('music/new.opus');
});

test('only pages for frames may be framed, and only names with a hash are kept for ever', () => {
  for (const { id, headers } of KINDS) {
    expect.soft(headers['X-Frame-Options'], id).toBe(id === 'frame' ? undefined : 'DENY');
    expect
      .soft(headers['Content-Security-Policy'], id)
      .toMatch(id === 'frame' ? /frame-ancestors \*$/ : /frame-ancestors 'none'$/);
    expect.soft(/immutable/.test(headers['Cache-Control'] ?? ''), id).toBe(id === 'hashed' || id === 'embed-script');
  }
});

describe.each(names)('%s', (file) => {
  const wanted = headersOf(file);
  // Servers look at the file or at the address that was asked for; under a sub-path at both with more in front.
  const addresses = [`/${file}`, asked(file)].flatMap((address) => [address, `/a/b${address}`]);

  test('is sent alike by every server', () => {
    for (const address of addresses) {
      expect.soft(sentByNginx(nginxHttp(), nginxSite(), address), `nginx ${address}`).toEqual(withoutType(wanted));
      expect.soft(sentByApache(apacheFile(), address), `Apache ${address}`).toEqual(withoutType(wanted));
      expect.soft(sentByCaddy(caddyFile(), address), `Caddy ${address}`).toEqual(withoutType(wanted));
      const { 'Cache-Control': _, ...added } = withoutType(wanted);
      expect.soft(sentByCdn(cdnHeaders(), address), `CDN ${address}`).toEqual(added);
    }
  });

  test('has in _headers each of its headers once', () => {
    expect(sentByHeaderFile(headerFile(names), asked(file))).toEqual(wanted);
  });

  test('is uploaded with its caching', () => {
    const copies = uploadScript().split('rclone copy').slice(1);
    const copy = copies.find((text) => takes(text, file));
    expect(copy).toContain(`--header-upload 'Cache-Control: ${wanted['Cache-Control']}'`);
    const type = wanted['Content-Type'];
    if (type) expect(copies.findLast((text) => takes(text, file))).toContain(`'Content-Type: ${type}'`);
  });
});

test('a file that lies packed beside another is sent by Apache as the other', () => {
  for (const file of names)
    expect.soft(sentByApache(apacheFile(), `/${file}.br`)).toEqual(withoutType(headersOf(file)));
});

test('_headers does not grow beyond what a hoster takes', () => {
  const many = Array.from({ length: MOST_BLOCKS }, (_, place) => `${place}.html`);
  expect(() => headerFile(many)).toThrow(`${MOST_BLOCKS}`);
});

/** Whether the filters of one copy let a file through: the first that fits counts, and what none names passes. */
function takes(copy: string, file: string): boolean {
  const filters = [...copy.matchAll(/--filter '([+-]) (.*?)'/g)];
  const found = filters.find(([, , glob = '']) => asPattern(glob).test(`/${file}`));
  return found === undefined || found[1] === '+';
}

const asPattern = (glob: string): RegExp => {
  const body = glob.replace(/\*\*|\*|\./g, (part) => ({ '**': '.*', '*': '[^/]*', '.': '\\.' })[part] ?? part);
  return new RegExp(glob.startsWith('/') ? `^${body}$` : `(^|/)${body}$`);
};
