import { globSync, readFileSync } from 'node:fs';
import type { LocaleFiles } from './check-locales.ts';

/** Reads `locales/<slug>/` from disk, file by file with its path below that folder, for the checks. */
export function readLocales(root: string): Record<string, LocaleFiles> {
  const locales: Record<string, LocaleFiles> = {};
  for (const path of globSync('*/**/*.json', { cwd: `${root}/locales` }).sort()) {
    const [slug = '', ...rest] = path.split('/');
    locales[slug] = {
      ...locales[slug],
      [rest.join('/')]: JSON.parse(readFileSync(`${root}/locales/${path}`, 'utf8')),
    };
  }
  return locales;
}
