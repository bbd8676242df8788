/**
 * The file `_headers`, which Netlify, Cloudflare Pages and others of their kind read. They send the headers of every block that fits, and
 * join two values of one header with a comma; so no two blocks name the same header for the same file.
 */
import { matches } from './glob.ts';
import { EVERYWHERE, type Headers, KINDS, kindOf, TYPES } from './headers.ts';

/** What one hoster takes; the others take more. */
export const MOST_BLOCKS = 100;

const HEAD = `# Which file is sent with which headers, for Netlify, Cloudflare Pages and hosters that read the same file.
# It lies where they look for it; nothing has to be done. Made while the site was built, from src/hosting/headers.ts.
# Files for other servers lie in hosting/.`;

/**
 * The text of the file.
 * @param all files of the site, by their paths from its root; itself is read by hosters and sent to nobody
 * @throws where it would have more blocks than a hoster takes
 */
export function headerFile(all: readonly string[]): string {
  const files = all.filter((file) => file !== '_headers');
  const paths = pathsByKind(files);
  const ofKinds = KINDS.map((kind) => ({ ...kind, paths: paths.get(kind.id) ?? [] })).filter(
    (kind) => kind.paths.length > 0,
  );
  const ofTypes = TYPES.flatMap(({ files: glob, type }) =>
    files.filter((file) => matches(glob, file)).map((file) => block(`/${file}`, { 'Content-Type': type })),
  );
  const count = 1 + ofTypes.length + ofKinds.reduce((sum, kind) => sum + kind.paths.length, 0);
  if (count > MOST_BLOCKS)
    throw new Error(
      `_headers would have ${count} blocks, hosters take ${MOST_BLOCKS}. Put files of one kind into one folder.`,
    );
  return [
    HEAD,
    `# Every file.\n${block('/*', EVERYWHERE)}`,
    ...ofKinds.map((kind) => `# ${kind.why}\n${kind.paths.map((path) => block(path, kind.headers)).join('\n')}`),
    `# Types that are not known by the end of the name.\n${ofTypes.join('\n')}`,
    '',
  ].join('\n\n');
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** Where the files of each kind lie: whole folders where all below is of one kind, else each file. */
function pathsByKind(files: readonly string[]): Map<string, string[]> {
  const kinds = new Map(files.map((file) => [file, kindOf(file).id]));
  const below = new Map<string, Set<string>>();
  for (const [file, kind] of kinds)
    for (const folder of foldersOf(file)) below.set(folder, (below.get(folder) ?? new Set()).add(kind));
  const paths = new Map<string, Set<string>>();
  for (const [file, kind] of kinds) {
    const whole = foldersOf(file).find((folder) => below.get(folder)?.size === 1);
    const path = whole === undefined ? `/${file.replace(/(^|\/)index\.html$/, '$1')}` : `/${whole}*`;
    paths.set(kind, (paths.get(kind) ?? new Set()).add(path));
  }
  return new Map([...paths].map(([kind, all]) => [kind, [...all].sort()]));
}

/** The folders that a file lies in, with their last slashes, the outer one first. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`);
}
