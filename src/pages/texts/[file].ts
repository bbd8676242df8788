/** The texts that come beside the pages, one script for each language; its name changes with its content. */

import languages from 'virtual:site-languages';
import type { APIRoute } from 'astro';
import { besideFile, officeLanguageFile } from '#build/text-files.ts';

export function getStaticPaths() {
  const files = (['today', 'all-days'] as const).flatMap((days) => [
    ...languages.map(({ slug }) => besideFile(slug, days)),
    officeLanguageFile(days),
  ]);
  return files.map(({ name, code }) => ({ params: { file: name }, props: { code } }));
}

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
