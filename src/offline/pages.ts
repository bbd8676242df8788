/** Pages from the copy. */
import lists from 'virtual:offline-lists';
import { addressOf, cachesOf } from './copies.ts';
import { PACKS, type Pack } from './lists.ts';

/** The page of a path from what is kept; a path without its last stroke leads to the one with it. Nothing where it is not kept. */
export async function keptPage(path: string): Promise<Response | undefined> {
  const wanted = path.replace(/(^|\/)index\.html$/, '$1');
  const slug = wanted.split('/')[0] as string;
  for (const pack of await packsOf(slug)) {
    if (wanted in pack.pages) return pageResponse(withNote(pack, unpacked(pack, wanted)));
    if (`${wanted}/` in pack.pages) return Response.redirect(addressOf(`${wanted}/`));
  }
  return undefined;
}

/** The page that says that there is no net and that this page is not kept, in the language of the path. */
export async function offlinePage(path: string): Promise<Response | undefined> {
  const own = `${path.split('/')[0]}/offline/`;
  for (const pack of await packsOf('')) {
    if (!(own in pack.pages)) continue;
    // It stands in the place of a page that may lie deeper or less deep than its own two folders, and what leads to it leads there.
    const up = '../'.repeat(path.split('/').length - 1) || './';
    const html = unpacked(pack, own).split('="../../').join(`="${up}`);
    return pageResponse(html.split(`="${up}${own}"`).join(`="${up}${path}"`));
  }
  return undefined;
}

async function packsOf(slug: string): Promise<Pack[]> {
  const packs: Promise<Pack>[] = [];
  for (const cache of await cachesOf(slug))
    for (const { url } of await cache.keys())
      if (url.startsWith(addressOf(PACKS)))
        packs.push(cache.match(url).then((response) => (response as Response).json() as Promise<Pack>));
  return Promise.all(packs);
}

const unpacked = ({ parts, pages }: Pack, path: string): string =>
  (pages[path] as readonly number[]).map((place) => parts[place]).join('');

/** The page with the day that it is from: quietly at its foot, which is not printed, and on top once it is old. */
function withNote({ notes }: Pack, html: string): string {
  if (!notes) return html;
  const isOld = new Date().toISOString() >= lists.oldFrom;
  const [place, note] = isOld ? [/<main\b[^>]*>/, notes.old] : [/<footer\b[^>]*>\s*<div\b[^>]*>/, notes.copy];
  return html.replace(place, (found) => found + note);
}

/** With what the host says of all pages and a page cannot say itself: nobody may frame it. */
const pageResponse = (html: string): Response =>
  new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    },
  });
