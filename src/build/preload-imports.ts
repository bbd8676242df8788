/**
 * Names what a page's scripts import in the page itself, so that it comes together with them: a script that is found only
 * inside another costs one more round trip before a tap works.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { changePages } from './site-files.ts';

const script = /<script type="module" src="([^"]+)"><\/script>/g;
const staticImport = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g;

/** The page with one `modulepreload` for each script that its own scripts import. @param read a file of the site by its address */
export function withPreloads(html: string, read: (address: string) => string): string {
  const own = [...html.matchAll(script)].map(([, address = '']) => address);
  const all = new Set(own);
  for (const address of all)
    for (const [, found = ''] of read(address).matchAll(staticImport))
      all.add(posix.join(posix.dirname(address), found));
  const links = [...all].slice(own.length).map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** Adds the links to every page of the built site. */
export function preloadImports(): AstroIntegration {
  return {
    name: 'rettvei:preload-imports',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const read = (address: string): string =>
          existsSync(root + address) ? readFileSync(root + address, 'utf8') : '';
        changePages(dir, (html) => withPreloads(html, read));
      },
    },
  };
}
