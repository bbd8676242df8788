/** Makes of a built page a file that asks for nothing: scripts, data and pictures stand in it, and its links of the site are whole. */
import { deflateSync, strToU8 } from 'fflate';
import { wholeAddress } from '#i18n/addresses.ts';
import type { Sheet } from '#pictures/sheet.ts';
import { policyHash } from './hashes.ts';

/** The most bytes that such a file may have: it travels in messages. Two languages and all rules stand in the longest. */
export const MOST = 475_000;

/** What goes into every file. */
export type Inside = {
  scripts: {
    /** Runs first, and notices where the end of the file is missing. */
    cut: string;
    /** Runs last, and unpacks data and the main script. */
    unpack: string;
    /** Travels packed. */
    main: string;
  };
  pictures: Pick<Sheet, 'symbols'>;
  /** The picture of the tab, as SVG. */
  icon: string;
  /** The licences of what the scripts carry: they go with every copy. */
  licences: string;
  /** Where the site stands. */
  site: URL;
};

/** A file, and what its parts weigh in it, in bytes. */
export type Made = { html: string; parts: Readonly<Record<string, number>> };

/** What a page marks as to be packed: data, or the styles of what scripts show. */
const block =
  /<script type="(?:application\/json|text\/css)" id="([a-z-]+)" data-pack="(data|style)">([\s\S]*?)<\/script>/g;
const charset = /<meta charset="?utf-8"?\s*\/?>/i;

/**
 * The file that a page becomes.
 * @param slug folder of the page's language
 * @throws where something in it would have to be fetched, or a link leads to no place in it
 */
export function singleFile(page: string, slug: string, { scripts, pictures, icon, licences, site }: Inside): Made {
  const parts: Record<string, number> = {};
  const packed = (part: string, content: string): string => {
    const base64 = Buffer.from(deflateSync(strToU8(content), { level: 9, mem: 12 })).toString('base64');
    parts[part] = base64.length;
    return base64;
  };
  const end = [
    `<script type="text/plain" id="licences" data-packed="data">${packed('licences', licences)}</script>`,
    `<script type="text/plain" data-packed="script">${packed('main script', scripts.main)}</script>`,
    `<script>${inScript(scripts.unpack)}</script>`,
    '<div id="end" hidden></div>',
  ].join('');
  const whole = withPlaces(page, slug, site)
    .replace(
      block,
      (_, id, as, content) =>
        `<script type="text/plain" id="${id}" data-packed="${as}">${packed(id, content)}</script>`,
    )
    .replace(/(<svg id="pictures"[^>]*>)/, (tag) => tag + Object.values(pictures.symbols).join(''))
    .replace(/(<link rel="icon" href=")[^"]*/, (_, before) => `${before}data:image/svg+xml,${encodeURIComponent(icon)}`)
    .replace('</body>', () => `${end}</body>`);
  const packedStyles = [...page.matchAll(block)].flatMap(([, , as, css = '']) => (as === 'style' ? [css] : []));
  const html = whole.replace(
    charset,
    (found) =>
      `${found}${policyOf(scripts, [...styles(whole), ...packedStyles])}<script>${inScript(scripts.cut)}</script>`,
  );
  refuseRequests(html);
  refuseDeadPlaces(html);
  parts['styles'] = styles(html).reduce((sum, css) => sum + Buffer.byteLength(css), 0);
  parts['pictures'] = Buffer.byteLength(Object.values(pictures.symbols).join(''));
  const rest = Object.values(parts).reduce((left, size) => left - size, Buffer.byteLength(html));
  return { html, parts: { ...parts, 'what can be read': rest } };
}

/** What is wrong with the weight of a file, if it is too heavy. */
export function tooHeavy(name: string, { html, parts }: Made): string | undefined {
  const size = Buffer.byteLength(html);
  if (size <= MOST) return undefined;
  const [part, bytes] = Object.entries(parts).sort(([, one], [, other]) => other - one)[0] as [string, number];
  return `${name} has ${size} bytes, ${size - MOST} too many. Its heaviest part is "${part}" with ${bytes}: shorten it, or leave something out in src/pages/download.`;
}

/** Links to pages that the file holds lead to their place in it; all others get the name of the site. */
function withPlaces(page: string, slug: string, site: URL): string {
  const placeOf = (path: string): string => {
    const [, kind, place] = new RegExp(`^/${slug}/(check|words)/#(.+)$`).exec(path) ?? [];
    if (kind === undefined) return wholeAddress(path, site);
    return kind === 'check' ? `#${place}` : `#word-${place}`;
  };
  return page.replace(/(<a\b[^>]*? href=")(\/[^"]*)/g, (_, before, path) => before + placeOf(path));
}

/** A script may not hold what would end it. */
const inScript = (code: string): string => code.replace(/<\/(?=script)/gi, '<\\/');

function policyOf({ cut, unpack, main }: Inside['scripts'], css: readonly string[]): string {
  const policy = [
    `default-src 'none'`,
    `script-src ${[inScript(cut), inScript(unpack), main].map(policyHash).join(' ')}`,
    `style-src ${[...new Set(css.map(policyHash))].join(' ')}`,
    'img-src data:',
    // Said by the first line already; the privacy page names it.
    `connect-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    // As on the site; the second policy is that of the script that unpacks the file.
    `require-trusted-types-for 'script'`,
    `trusted-types rettvei rettvei-file`,
  ].join('; ');
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}

const styles = (html: string): string[] =>
  [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css = '']) => css);

function refuseRequests(html: string): void {
  const found =
    /<(?:script|img|iframe|source|use)\b[^>]*?\s(?:src|href)="(?!#|data:)[^"]*"|<link\b[^>]*?href="(?!data:)[^"]*"/i.exec(
      html,
    );
  if (found) throw new Error(`A single file has ${found[0]}, which it would have to fetch. Put it into the file.`);
}

function refuseDeadPlaces(html: string): void {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const starts = /^(check|helper|topic=[a-z0-9-]+)$/;
  const dead = [...html.matchAll(/\shref="#([^"]*)"/g)].find(
    ([, place = '']) => !ids.has(place) && !starts.test(place),
  );
  if (dead) throw new Error(`A single file has ${dead[0].trim()}, and nothing in it has that id.`);
}
