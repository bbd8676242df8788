import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs on the wire, in bytes after gzip. */
export type PageWeight = {
  /** The page, its styles and every script that must come before a tap is handled. */
  firstView: number;
  /** All of that and what comes beside it, in one language. */
  whole: number;
  /** The texts in another language, which come beside it too. */
  second: number;
  /** Scripts that the page does not name itself: each costs one more round trip before a tap works. */
  late: string[];
};

/** Weighs a built page with everything it loads from this site. @param unweighed scripts that its own name, and that do not count */
export function weighPage(dist: string, page: string, unweighed?: RegExp): PageWeight {
  const html = readFileSync(dist + page, 'utf8');
  const inSite = (address: string): string => posix.resolve(posix.dirname(page), address);
  const named = assets(html).map(inSite);
  const first = new Set(named);
  const later = new Set(filesBeside(html, false).map(inSite));
  for (const script of first) for (const found of importsOf(dist, script, staticImport)) first.add(found);
  const add = (script: string): void => {
    for (const found of importsOf(dist, script, anyImport)) if (!unweighed?.test(found)) later.add(found);
  };
  for (const script of first) add(script);
  for (const script of later) add(script);
  const firstView = gzipped(html) + sum(dist, first);
  return {
    firstView,
    whole: firstView + sum(dist, new Set([...later].filter((file) => !first.has(file)))),
    second: sum(dist, new Set(filesBeside(html, true).map(inSite))),
    late: [...first].filter((file) => !named.includes(file)),
  };
}

const staticImport = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const anyImport = /["'`]([\w./-]+\.(?:js|css))["'`]/g;

/** Styles and scripts that the page names: `<script src>`, preloads, style sheets. */
function assets(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"/g)].map(([, address = '']) => address);
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .filter(([tag]) => /rel="?(stylesheet|modulepreload|preload)/.test(tag))
    .map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...new Set([...scripts, ...links])].filter((address) => address !== '');
}

/** Scripts that the page names and asks for once taps are handled: those for its own language, or in another. */
function filesBeside(html: string, inAnother: boolean): string[] {
  const links = [...html.matchAll(/<link\b[^>]*type="text\/javascript"[^>]*>/g)];
  return links
    .filter(([tag]) => /hreflang=/.test(tag) === inAnother)
    .map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '');
}

function importsOf(dist: string, script: string, pattern: RegExp): string[] {
  if (!script.endsWith('.js')) return [];
  const found = [...readFileSync(dist + script, 'utf8').matchAll(pattern)].map(([, address = '']) => address);
  // Beside the script, or below the root of the site; most of what stands in quotes is neither.
  const absolute = found.flatMap((address) => [
    posix.resolve(posix.dirname(script), address),
    posix.resolve('/', address),
  ]);
  return [...new Set(absolute)].filter((address) => existsSync(dist + address));
}

function sum(dist: string, files: Set<string>): number {
  return [...files].reduce((total, file) => total + gzipped(readFileSync(dist + file)), 0);
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
