/** Which files a kept page needs, found in the pages and scripts themselves. */
import { existsSync, readFileSync } from 'node:fs';

const named = /\s(?:href|src)="([^"]+\.(?:js|css|svg))"/g;
const styled = /url\("([^"]+\.woff2)"\)/g;
const imported = /["'`]([\w./-]+\.(?:js|css))["'`]/g;

/** What pages name and what that imports, by path below the root, in order. @param pages texts by path, e.g. `uk/words/` */
export function filesOfPages(root: string, pages: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const add = (text: string, pattern: RegExp, ...from: readonly string[]): void => {
    // The worker itself is the browser's own affair.
    for (const [, address = ''] of text.matchAll(pattern))
      for (const file of from.flatMap((place) => fileAt(address, place)))
        if (file !== 'sw.js' && existsSync(root + file)) found.add(file);
  };
  for (const [path, html] of pages) {
    add(html, named, path);
    add(html, styled, path);
  }
  // A script names others as they lie from itself, or from the root of the site.
  for (const file of found) if (file.endsWith('.js')) add(readFileSync(root + file, 'utf8'), imported, file, '');
  return [...found].sort();
}

/** A file of this site by its path; nothing for addresses elsewhere. */
function fileAt(address: string, from: string): string[] {
  const { origin, pathname } = new URL(address, `http://here/${from}`);
  return origin === 'http://here' ? [pathname.slice(1)] : [];
}
