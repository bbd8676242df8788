/** The texts of the results, one script for each language; its name changes with its content. */

import languages from 'virtual:site-languages';
import type { APIRoute } from 'astro';
import { officeLanguageFile, rareFile, resultFile } from '#build/text-files.ts';

export function getStaticPaths() {
  const files = [...languages.flatMap(({ slug }) => [resultFile(slug), rareFile(slug)]), officeLanguageFile()];
  return files.map(({ name, code }) => ({ params: { file: name }, props: { code } }));
}

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
