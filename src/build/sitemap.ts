/** The list of all pages for search engines, made of what the pages themselves say: their one address, and their other languages. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { XMLBuilder } from 'fast-xml-parser';
import { compiledRules } from './rules.ts';

/** A built page: its file below the root of the site, and its text. */
export type BuiltPage = { file: string; html: string };

/** An address that names a host in no country, for a site that has none yet (RFC 2606). */
export const NO_ADDRESS = 'https://rettvei.example';

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/**
 * The file `sitemap.xml`.
 * @param day `YYYY-MM-DD`, on which all pages were last read over: never the clock, so that two builds of one state are the same
 * @throws where a page neither names its address nor is kept out of search engines, or two name the same
 */
export function sitemapOf(pages: readonly BuiltPage[], day: string): string {
  const listed = pages.filter(({ html }) => !/<meta name="robots" content="noindex"/.test(html)).map(entryOf);
  const addresses = listed.map(({ loc }) => loc);
  const twice = addresses.find((loc, at) => addresses.indexOf(loc) !== at);
  if (twice !== undefined)
    throw new Error(`Two pages say that their address is ${twice}. Give the layout the path of each.`);
  const url = listed
    .sort((one, other) => (one.loc < other.loc ? -1 : 1))
    .map(({ loc, links }) => ({ loc, lastmod: day, 'xhtml:link': links }));
  const xml = {
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url,
    },
  };
  return builder.build(xml);
}

/** Writes it beside the pages, and says where the site has no address. */
export function sitemap(): AstroIntegration {
  return {
    name: 'rettvei:sitemap',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        if (config.site?.startsWith(NO_ADDRESS))
          logger.warn(`SITE is not set: addresses in heads, feed and sitemap.xml begin with ${NO_ADDRESS}.`);
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: root }).map((file) => ({
          file,
          html: readFileSync(root + file, 'utf8'),
        }));
        writeFileSync(`${root}sitemap.xml`, sitemapOf(pages, compiledRules().checkedOn));
      },
    },
  };
}

type Link = { '@rel': string; '@hreflang': string; '@href': string };

function entryOf({ file, html }: BuiltPage): { loc: string; links: Link[] } {
  const loc = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  if (loc === undefined)
    throw new Error(
      `${file} does not name its address. Use a layout, or keep the page out of search engines: unlisted.`,
    );
  const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
    ([, hreflang = '', href = '']) => ({ '@rel': 'alternate', '@hreflang': hreflang, '@href': href }),
  );
  return { loc, links };
}
