/** The texts of the results, one script for each language; its name changes with its content. */
import type { APIRoute } from 'astro';
import { norwegianFile, resultFile } from '#build/result-file.ts';
import { languages } from '#i18n/languages.ts';

export function getStaticPaths() {
  const files = [...languages.map(({ slug }) => resultFile(slug)), norwegianFile()];
  return files.map(({ name, code }) => ({ params: { file: name }, props: { code } }));
}

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
