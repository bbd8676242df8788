/**
 * What the site asks of a server: one visit in a real browser, then its requests from wrk against the real nginx with its written files,
 * on this machine; and what a million visits a day need by these figures. `npm run bench:load`. Needs nginx with brotli, wrk and Linux.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathsBelow } from '#build/site-files.ts';
import { startNginx } from '../nginx.ts';
import { precompress } from '../precompress.ts';
import { type Asked, twoVisits } from './load-visit.ts';
import { type Load, load, type Request } from './load-wrk.ts';

const VISITS_A_DAY = 1_000_000;
/** Of all visits of a day, in its busiest hour. */
const IN_PEAK_HOUR = 0.1;
/** The busiest seconds of that hour against its mean. */
const BURST = 3;

const home = mkdtempSync(join(tmpdir(), 'rettvei-load-'));
const site = join(home, 'site');
cpSync('dist', site, { recursive: true, preserveTimestamps: true });
await precompress(site);

const log = join(home, 'log');
const logged = await startNginx(site, { brotli: true, log });
const visits = await twoVisits(logged.address, log);
await logged.stop();

const nginx = await startNginx(site, { brotli: true, https: true, workers: availableParallelism() });
const marks = new Map(pathsBelow(`${site}/`).map((file) => [`/${file}`, markOf(`${site}/${file}`)]));
const loadOf = (requests: readonly Request[]): Load => load(nginx.address, requests, home, nginx.pid);
const visit = { first: loadOf(visits.first.map(asBrowser)), again: loadOf(visits.again.map(asBrowser)) };
const connect = loadOf([{ path: '/favicon.svg', headers: { Connection: 'close' } }]);
await nginx.stop();
rmSync(home, { recursive: true });

console.log(
  `${availableParallelism()} cores, shared with wrk; in the last minute ${loadavg()[0]?.toFixed(1)} processes wanted one`,
);
console.log('\nFirst visit');
console.table(visits.first);
console.log('\nVisit after it');
console.table(visits.again);
console.log('\nHTTPS, connections kept, but for the last row: a new one for each request');
console.table({ 'first visit': visit.first, 'visit after it': visit.again, 'new connection': connect });
console.log('\nA million visits a day');
console.table({ first: needed(visits.first, visit.first), again: needed(visits.again, visit.again) });

/** As a browser asks: what was not sent again is asked for by its mark. */
function asBrowser({ path, status }: Asked): Request {
  const encoding = { 'Accept-Encoding': 'gzip, deflate, br' };
  return { path, headers: status === 304 ? { ...encoding, 'If-None-Match': marks.get(path) ?? '' } : encoding };
}

/** The mark that nginx gives the packed file: its time and size. */
function markOf(file: string): string {
  const packed = existsSync(`${file}.br`) ? `${file}.br` : file;
  const { mtimeMs, size } = statSync(packed);
  return `"${Math.floor(mtimeMs / 1000).toString(16)}-${size.toString(16)}"`;
}

function needed(asked: readonly Asked[], { bytesPerRequest, cpuPerRequest }: Load) {
  const bytes = asked.length * bytesPerRequest;
  // One connection for each visit: its first steps cost more than the file does.
  const cpu = asked.length * cpuPerRequest + connect.cpuPerRequest;
  const visitsPerSecond = ((VISITS_A_DAY * IN_PEAK_HOUR) / 3600) * BURST;
  return {
    'requests a day': VISITS_A_DAY * asked.length,
    'GB a day': Math.round((VISITS_A_DAY * bytes) / 1e9),
    'requests/s at the peak': Math.round(visitsPerSecond * asked.length),
    'Mbit/s at the peak': Math.round((visitsPerSecond * bytes * 8) / 1e6),
    'cores at the peak': Number(((visitsPerSecond * cpu) / 1e6).toFixed(3)),
  };
}
