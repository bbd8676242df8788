/** All pictures in one file, whose name changes with its content. */

import pictures from 'virtual:pictures';
import type { APIRoute } from 'astro';

export function getStaticPaths() {
  return [{ params: { hash: pictures.hash }, props: { script: pictures.script } }];
}

export const GET: APIRoute<{ script: string }> = ({ props }) =>
  new Response(props.script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
