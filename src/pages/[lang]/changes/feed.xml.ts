/** The list of changes for programs that read feeds. */
import type { APIRoute } from 'astro';
import { changesFeed } from '#build/changes-feed.ts';
import { languagePaths } from '#i18n/language-paths.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute<object, { lang: string }> = ({ params, site }) =>
  new Response(changesFeed(params.lang, site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
