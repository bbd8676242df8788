/** What organisations paste into their pages, and what the pages in their frames run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundle.ts';
import { integrityOf } from './hashes.ts';

/** Where the element is, below the root of the site. */
const ELEMENT = '/embed/1.js';

// Pages that show the hash are put elsewhere before they run, so their own address does not tell.
const root = pathToFileURL(`${process.cwd()}/`);
const frozen = (): string => readFileSync(new URL('src/embed/1.sha384', root), 'utf8').trim();

/**
 * The hash of the element as it stands in the pages of others, for their `integrity`.
 * @throws where the element is not what it was when they pasted it
 */
export function embedIntegrity(): string {
  return refuseChange(readFileSync(new URL(`public${ELEMENT}`, root)));
}

/** The hash of the element, if it is the one that was published. */
export function refuseChange(element: Buffer): string {
  const found = integrityOf(element, 'sha384');
  if (found !== frozen())
    throw new Error(
      `${ELEMENT} is pasted on other people's pages with its hash: it never changes. Make /embed/2.js. ` +
        `(It should be ${frozen()}, and is ${found}.)`,
    );
  return found;
}

/** Looks, in the built site, at the element that others will load. */
export function frozenElement(): AstroIntegration {
  return {
    name: 'rettvei:frozen-element',
    hooks: {
      'astro:build:done': ({ dir }) => {
        refuseChange(readFileSync(fileURLToPath(dir) + ELEMENT.slice(1)));
      },
    },
  };
}

let script: Promise<string> | undefined;

/** The script of the pages below `/embed/`. */
export const framedScript = (): Promise<string> => {
  script ??= bundleScript('src/embed/framed.ts');
  return script;
};
