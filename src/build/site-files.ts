/** The files of a built site, or of any folder: listed, read, written, and its pages changed. Paths have `/` between, on every machine. */
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file by its path from a folder. */
export type NamedFile = { path: string; content: Uint8Array };

/** The paths of all files below a folder, sorted. */
export const pathsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** The same with what is in them. @param leftOut paths that are not read */
export const filesBelow = (folder: string, leftOut: (path: string) => boolean = () => false): NamedFile[] =>
  pathsBelow(folder)
    .filter((path) => !leftOut(path))
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));

/** Writes a file, and the folders that it lies in. */
export function writeBelow(folder: string, path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** Makes every page of a built site what `change` makes of it. @param change gets its text and its path below the root */
export function changePages(dir: URL, change: (html: string, file: string) => string): void {
  const root = fileURLToPath(dir);
  for (const page of globSync('**/*.html', { cwd: root }))
    writeFileSync(root + page, change(readFileSync(root + page, 'utf8'), page));
}
