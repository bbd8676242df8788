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
 * @param files all files of the site, by their paths from its root
 * @throws where it would have more blocks than a hoster takes
 */
export function headerFile(files: readonly string[]): string {
  const ofKinds = KINDS.map((kind) => ({ ...kind, paths: pathsOf(files, kind.id) })).filter(
    ({ paths }) => paths.length > 0,
  );
  const ofTypes = TYPES.flatMap(({ files: glob, type }) =>
    files.filter((file) => matches(glob, file)).map((file) => block(`/${file}`, { 'Content-Type': type })),
  );
  const count = 1 + ofTypes.length + ofKinds.reduce((sum, { paths }) => sum + paths.length, 0);
  if (count > MOST_BLOCKS)
    throw new Error(
      `_headers would have ${count} blocks, hosters take ${MOST_BLOCKS}. Put files of one kind into one folder.`,
    );
  return [
    HEAD,
    `# Every file.\n${block('/*', EVERYWHERE)}`,
    ...ofKinds.map(({ why, paths, headers }) => `# ${why}\n${paths.map((path) => block(path, headers)).join('\n')}`),
    `# Types that are not known by the end of the name.\n${ofTypes.join('\n')}`,
    '',
  ].join('\n\n');
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** Where the files of a kind lie: whole folders where all below is of the kind, else each file. */
function pathsOf(files: readonly string[], kind: string): string[] {
  const paths = files.filter((file) => kindOf(file).id === kind).flatMap((file) => addresses(file, files, kind));
  return [...new Set(paths)].sort();
}

function addresses(file: string, files: readonly string[], kind: string): string[] {
  const parts = file.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    const folder = `${parts.slice(0, depth).join('/')}/`;
    if (files.every((other) => !other.startsWith(folder) || kindOf(other).id === kind)) return [`/${folder}*`];
  }
  return file.endsWith('index.html') ? [`/${file.slice(0, -'index.html'.length)}`] : [`/${file}`];
}
