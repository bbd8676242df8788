/** A list of files with their SHA-256, in the form that `sha256sum -c` reads. */
import { sha256 } from './hashes.ts';
import type { NamedFile } from './site-files.ts';

/** One line for each, by path. */
export const sha256List = (files: readonly NamedFile[]): string =>
  [...files]
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ path, content }) => `${sha256(content)}  ${path}\n`)
    .join('');
