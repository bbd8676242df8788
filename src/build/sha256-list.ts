/** A list of files with their SHA-256, in the form that `sha256sum -c` reads. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A file by its path from the folder of the list, with `/` between. */
export type NamedFile = { path: string; content: Uint8Array };

/** One line for each, by path. */
export const sha256List = (files: readonly NamedFile[]): string =>
  [...files]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, content }) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
    .join('');

/** All files below a folder, by path. @param leftOut paths that are not read */
export function filesBelow(folder: string, leftOut: (path: string) => boolean = () => false): NamedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !leftOut(path))
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}
