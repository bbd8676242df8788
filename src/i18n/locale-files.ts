import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { LocaleFiles } from './check-locales.ts';
import { drafts } from './languages.ts';

/**
 * Reads the texts of a rulebook from disk, by language and file: those of the tool, `locales/<slug>/ui.json`, and the
 * rulebook's own, `locales/<slug>/<rulebook>/*.json`. A rulebook that brings a `locales` folder has its own there instead.
 * @param rulebook its folder, from the project's root, where every script runs
 * @param folder of the texts of all languages
 * @param withDrafts the languages that no site lists yet and that are read too
 */
export function readLocales(
  rulebook: string,
  folder = 'locales',
  withDrafts: readonly string[] = [],
): Record<string, LocaleFiles> {
  const own = bringsOwn(rulebook) ? `${rulebook}/locales/*/*.json` : `${folder}/*/${basename(rulebook)}/*.json`;
  const locales: Record<string, LocaleFiles> = {};
  for (const path of [...globSync(`${folder}/*/ui.json`), ...globSync(own)].sort()) {
    // Beside the texts stands who has read them, which is no text.
    if (basename(path) === 'status.json') continue;
    const [slug, file] = slugAndFile(path);
    if (drafts.some((one) => one.slug === slug) && !withDrafts.includes(slug)) continue;
    locales[slug] = { ...locales[slug], [file]: readTexts(path) };
  }
  return locales;
}

/** The texts of one file. @throws where it is no JSON, or holds something that is no text */
function readTexts(path: string): Record<string, string> {
  const texts = parse(path);
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts))
    throw new Error(`${path}: it must be keys with their texts. Begin it with { and end it with }.`);
  const other = Object.entries(texts).find(([, text]) => typeof text !== 'string');
  if (other) throw new Error(`${path}: "${other[0]}" is ${JSON.stringify(other[1])}. Write a text in quotes.`);
  return texts as Record<string, string>;
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}. Mend the spelling of the file at that place.`);
  }
}

/** Where a file of a language lies, by the name that it is read under. @param rulebook its folder, from the project's root */
export const localePath = (rulebook: string, slug: string, file: string): string =>
  `${!file.startsWith('ui.') && bringsOwn(rulebook) ? `${rulebook}/` : ''}locales/${slug}/${file}`;

/** Whether a rulebook has its texts in its own folder. */
export const bringsOwn = (rulebook: string): boolean => existsSync(`${rulebook}/locales`);

/** The language of a path, and its file as it is called below the language. */
function slugAndFile(path: string): [slug: string, file: string] {
  const [slug = '', ...file] = path.slice(path.lastIndexOf('locales/') + 'locales/'.length).split('/');
  return [slug, file.join('/')];
}
