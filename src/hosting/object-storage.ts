/** For object storage behind a CDN: a script that uploads, since storage keeps only some headers, and the list of what the CDN adds. */
import { addressPatterns } from './glob.ts';
import { EVERYWHERE, type Headers, KINDS, REST, sorted, TYPES } from './headers.ts';

/** What storage keeps with a file; all other headers are the CDN's. */
const STORED = 'Cache-Control';
const TYPE = 'Content-Type';

/** A script for rclone, which speaks the words of most storage. */
export function uploadScript(): string {
  return `#!/bin/sh
# Uploads the site to object storage with rclone (https://rclone.org), with the caching of each file.
#   sh hosting/object-storage.sh <folder of the site> <remote>:<bucket>
# New files with hashed names come first and old ones go last: at no time does a page name a file that is not there. The last step is
# better done a day later, for pages that are open: KEEP_OLD=1 leaves it out.
# What storage does not keep with a file, the CDN adds: hosting/object-storage.json. The CDN also has to
#   - send index.html for a folder, and 404.html with status 404 for what is not there
#   - send /en to /en/
#   - pack text as brotli and gzip (files packed beforehand are not uploaded: storage does not choose between them)
#   - forget its copies when a new release is up, all but those of hashed names
#   - write no log, or one without addresses and queries
# Made while the site was built, from src/hosting/headers.ts.
set -eu
site=$1
remote=$2

${KINDS.map(uploaded).join('\n\n')}

# Types that are not known by the end of the name.
${TYPES.map(({ files, type }) => copy([`+ /${files}`, '- *'], { [STORED]: cachingOf(files), [TYPE]: type }, '--ignore-times')).join('\n')}

[ -n "\${KEEP_OLD:-}" ] || rclone sync --checksum --filter '- *.br' --filter '- *.gz' "$site" "$remote"
`;
}

/** What the CDN adds, for programs and for people. */
export function cdnHeaders(): string {
  const rules = KINDS.map(({ why, files, headers }) => ({
    why,
    address: files === REST.files ? '' : addressPatterns(files),
    headers: withoutStored(sorted({ ...EVERYWHERE, ...headers })),
  }));
  const how =
    'Headers that the CDN adds. The first rule counts whose "address", a regular expression, is found in the address.';
  return `${JSON.stringify({ how, rules }, null, 2)}\n`;
}

/** What an earlier kind names is not of this one. */
function uploaded({ why, files, headers }: (typeof KINDS)[number], place: number): string {
  const earlier = KINDS.slice(0, place).flatMap((kind) => kind.files.map((glob) => `- /${glob}`));
  const own = files === REST.files ? [] : [...files.map((glob) => `+ /${glob}`), '- *'];
  return `# ${why}\n${copy([...earlier, ...own], { [STORED]: headers[STORED] ?? '' }, '--checksum')}`;
}

function copy(filters: readonly string[], headers: Headers, how: string): string {
  const options = [
    how,
    ...['- *.br', '- *.gz', ...filters].map((filter) => `--filter '${filter}'`),
    ...Object.entries(headers).map(([name, value]) => `--header-upload '${name}: ${value}'`),
  ];
  return `rclone copy ${options.join(' \\\n  ')} \\\n  "$site" "$remote"`;
}

const cachingOf = (glob: string): string =>
  KINDS.find(({ files }) => files.includes(glob))?.headers[STORED] ?? REST.headers[STORED] ?? '';

const withoutStored = (headers: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== STORED));
