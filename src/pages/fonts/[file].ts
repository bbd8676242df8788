/** The fonts that the site brings, as pages name them. */
import catalogues from 'virtual:catalogues';
import languages from 'virtual:site-languages';
import type { APIRoute } from 'astro';
import { listFont, pageFont } from '#build/fonts.ts';

export async function getStaticPaths() {
  const fonts = await Promise.all(
    languages.flatMap((language) => {
      const texts = catalogues[language.slug] ?? {};
      return [pageFont(language, texts), listFont(language, texts)];
    }),
  );
  const files = fonts.flatMap((font) => font?.files ?? []);
  return files.map(({ name, bytes }) => ({ params: { file: name }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'font/woff2' } });
