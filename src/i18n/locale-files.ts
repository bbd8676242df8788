import { readdirSync, readFileSync } from 'node:fs';
import type { LocaleFiles } from './check-locales.ts';

/** Reads `locales/<slug>/*.json` from disk, file by file, for the checks. */
export function readLocales(root: string): Record<string, LocaleFiles> {
  const folders = readdirSync(`${root}/locales`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(folders.map(({ name }) => [name, readFolder(`${root}/locales/${name}`)]));
}

function readFolder(folder: string): LocaleFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]));
}
