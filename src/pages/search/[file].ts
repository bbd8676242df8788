/** What the search pages look into, one script for each language; its name changes with its content. */

import languages from 'virtual:site-languages';
import type { APIRoute } from 'astro';
import { searchFile } from '#build/search.ts';

export function getStaticPaths() {
  const files = languages.map(({ slug }) => searchFile(slug));
  return files.map(({ name, code }) => ({ params: { file: name }, props: { code } }));
}

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
