import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page weighs on the wire, in bytes after gzip. */
export type PageWeight = {
  /** The page, its styles and every script that must come before a tap is handled. */
  firstView: number;
  /** All of that and what may be loaded later. */
  whole: number;
  /** Scripts that the page does not name itself: each costs one more round trip before a tap works. */
  late: string[];
};

/** Weighs a built page with everything it loads from this site. `elsewhere`: scripts that only other pages load. */
export function weighPage(dist: string, page: string, elsewhere?: RegExp): PageWeight {
  const html = readFileSync(dist + page, 'utf8');
  const named = assets(html);
  const first = new Set(named);
  const later = new Set(unhurried(html));
  for (const script of first) for (const found of importsOf(dist, script, staticImport)) first.add(found);
  for (const script of [...first]) for (const found of importsOf(dist, script, anyImport)) later.add(found);
  for (const script of later) for (const found of importsOf(dist, script, anyImport)) later.add(found);
  const firstView = gzipped(html) + sum(dist, first);
  return {
    firstView,
    whole: firstView + sum(dist, new Set([...later].filter((file) => !first.has(file) && !elsewhere?.test(file)))),
    late: [...first].filter((file) => !named.includes(file)),
  };
}

const staticImport = /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g;
const anyImport = /["'`]((?:\.{1,2}\/|\/|_astro\/)[\w./-]+\.js)["'`]/g;

/** Styles and scripts that the page names: `<script src>`, preloads, style sheets. */
function assets(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]+)"[^>]*>/g)]
    .filter(([tag]) => !isUnhurried(tag))
    .map(([, address = '']) => address);
  const links = [...html.matchAll(/<link\b[^>]*>/g)]
    .filter(([tag]) => /rel="?(stylesheet|modulepreload|preload)/.test(tag) && !isUnhurried(tag))
    .map(([tag]) => /href="([^"]+)"/.exec(tag)?.[1] ?? '');
  return [...new Set([...scripts, ...links])].filter((address) => address !== '');
}

/** Scripts that the page asks for at once and says it can wait for: no tap needs them. */
function unhurried(html: string): string[] {
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].filter(([tag]) => isUnhurried(tag));
  return tags.map(([tag]) => /(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '').filter((address) => address !== '');
}

const isUnhurried = (tag: string): boolean => /fetchpriority="?low/.test(tag);

function importsOf(dist: string, script: string, pattern: RegExp): string[] {
  if (!script.endsWith('.js')) return [];
  const found = [...readFileSync(dist + script, 'utf8').matchAll(pattern)].map(([, address = '']) => address);
  const absolute = found.map((address) =>
    address.startsWith('.') ? posix.join(posix.dirname(script), address) : posix.join('/', address),
  );
  return absolute.filter((address) => existsSync(dist + address));
}

function sum(dist: string, files: Set<string>): number {
  return [...files].reduce((total, file) => total + gzipped(readFileSync(dist + file)), 0);
}

function gzipped(content: string | Buffer): number {
  return gzipSync(content, { level: 9 }).length;
}
