/**
 * Which file of the site is sent with which headers: one table, from which the files for each kind of server are written. What a page
 * may load stands in the page itself, with the fingerprints of its own pieces (`build/csp.ts`); here stands what a page cannot say of
 * itself, and once more what is the same for all. A browser keeps to both.
 */
import { matches } from './glob.ts';

export type Headers = Readonly<Record<string, string>>;

/** Files that are sent alike. */
export type Kind = {
  id: string;
  /** Why they are sent so; stands in the written files. */
  why: string;
  /** Paths from the root of the site; `*` is any part of a name, `**` any folders. */
  files: readonly string[];
  headers: Headers;
};

const FOR_EVER = 'public, max-age=31536000, immutable';
const ONE_DAY = 'public, max-age=86400';
const ONE_HOUR = 'public, max-age=3600';
/** Kept, and asked for again each time: the answer is "not changed", a few hundred bytes, or the new file. */
const ASK_AGAIN = 'no-cache';

/** What every page forbids in its own policy too. A test holds the two together. */
const NO_PAGE_MAY = [`connect-src 'none'`, `form-action 'none'`, `base-uri 'none'`, `object-src 'none'`];

const policy = (...directives: readonly string[]): string => directives.join('; ');
const NEVER_FRAMED: Headers = {
  'Content-Security-Policy': policy(...NO_PAGE_MAY, `frame-ancestors 'none'`),
  'X-Frame-Options': 'DENY',
};
const OURS_ALONE: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };
const FOR_ALL: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Scripts and data of other sites may read it; nothing here depends on who asks. */
const READABLE: Headers = { ...FOR_ALL, 'Access-Control-Allow-Origin': '*' };

/** Sent with every file. */
export const EVERYWHERE: Headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

/** A file is of the first kind that names it. */
export const KINDS: readonly Kind[] = [
  {
    id: 'hashed',
    why: 'Their names change with what is in them: kept for a year, never asked for again.',
    files: ['_astro/**', 'texts/*.js', 'search/*.js', 'pictures.*.js', 'offline/*.json', 'fonts/*'],
    headers: { 'Cache-Control': FOR_EVER, ...NEVER_FRAMED, ...OURS_ALONE },
  },
  {
    id: 'embed-script',
    why: 'Never changes, a new version has a new name. Pages of others load it and check its fingerprint, which needs CORS.',
    files: ['embed/*.js'],
    headers: { 'Cache-Control': FOR_EVER, ...NEVER_FRAMED, ...READABLE },
  },
  {
    id: 'frame',
    why: 'The only pages that others may show in a frame.',
    files: ['embed/**'],
    headers: {
      'Cache-Control': ASK_AGAIN,
      'Content-Security-Policy': policy(...NO_PAGE_MAY, 'frame-ancestors *'),
      ...FOR_ALL,
    },
  },
  {
    id: 'api',
    why: 'For programs of others; rules change rarely, an hour is soon enough.',
    files: ['api/**'],
    headers: { 'Cache-Control': ONE_HOUR, ...NEVER_FRAMED, ...READABLE },
  },
  {
    id: 'worker',
    why: 'The service worker alone may fetch, and from this site only. Asked for again each time, so that no old one stays.',
    files: ['sw.js'],
    headers: {
      'Cache-Control': ASK_AGAIN,
      ...NEVER_FRAMED,
      'Content-Security-Policy': policy(
        `default-src 'none'`,
        `script-src 'self'`,
        `connect-src 'self'`,
        `frame-ancestors 'none'`,
      ),
      ...OURS_ALONE,
    },
  },
  {
    id: 'pictures',
    why: 'Icons, and pictures that messengers show beside a link, from their own pages.',
    files: ['og/*', 'icons/**', '*.svg', '*.png', '*.ico', 'site.webmanifest'],
    headers: { 'Cache-Control': ONE_DAY, ...NEVER_FRAMED, ...FOR_ALL },
  },
  {
    id: 'fresh',
    why: 'Pages and all else. A kept page is asked for again each time: rules change, and it names files that the next release may no longer have.',
    files: ['**/*.html', '**/*.xml', '**/*.txt', 'download/**', 'hosting/**', 'licences/**', '_headers'],
    headers: { 'Cache-Control': ASK_AGAIN, ...NEVER_FRAMED, ...OURS_ALONE },
  },
];

/** Types of content that servers do not know by the end of a name. */
export const TYPES: readonly { files: string; type: string }[] = [
  { files: '*/changes/feed.xml', type: 'application/atom+xml' },
  { files: 'site.webmanifest', type: 'application/manifest+json' },
];

/** Sent where no other kind is named. */
export const REST = KINDS.at(-1) as Kind;

/** Kinds that are sent in another way than the rest. */
export const EXCEPTIONS: readonly Kind[] = KINDS.slice(0, -1);

/**
 * The kind of a file, by its path from the root of the site.
 * @throws where no kind names it: somebody must decide how long it is kept
 */
export function kindOf(file: string): Kind {
  const kind = KINDS.find(({ files }) => files.some((glob) => matches(glob, file)));
  if (!kind) throw new Error(`No kind of src/hosting/headers.ts names ${file}. Say there how it is sent.`);
  return kind;
}

/** All headers that a file is sent with, in the order of their names, its type where servers do not know it. */
export function headersOf(file: string): Headers {
  const type = TYPES.find(({ files }) => matches(files, file))?.type;
  return sorted({ ...EVERYWHERE, ...kindOf(file).headers, ...(type && { 'Content-Type': type }) });
}

/** Names of the headers that not all files have alike. */
export const VARYING: readonly string[] = [...new Set(KINDS.flatMap(({ headers }) => Object.keys(headers)))].sort();

export function sorted(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).sort(([one], [other]) => (one < other ? -1 : 1)));
}
