/** For search engines: every page may be read, and where all of them are listed. */
import type { APIRoute } from 'astro';
import { wholeAddress } from '#i18n/addresses.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${wholeAddress('/sitemap.xml', site)}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
