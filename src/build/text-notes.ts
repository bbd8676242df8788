/** The notes for translators: `locales/notes.yaml`, and `notes.yaml` of the rulebook for what only its texts need. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { baseKey, type LocaleFiles } from '#i18n/check-locales.ts';
import { keyPattern } from '#i18n/key-pattern.ts';
import { withoutOfficeWords } from '#i18n/translate.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { NotesFile } from '#rulebook/notes-schema.ts';

type Entry = z.infer<typeof NotesFile>[number];

/** One pattern with what it says. */
type Line = { file: string; pattern: string; test: (key: string) => boolean; says: Omit<Entry, 'keys'> };

/** What is said about one text; `limit` is the pattern that says how long it may be. */
export type Note = Omit<Entry, 'keys'> & { limit?: string };

export type Notes = {
  lines: readonly Line[];
  /** @param key with or without its plural ending */
  of: (key: string) => Note;
  isProtected: (key: string) => boolean;
};

/** The notes of the tool, then those of the rulebook. @throws {RuleError} for a file that does not fit its schema */
export function readNotes(rulebook: string, folder = 'locales'): Notes {
  const files = [`${folder}/notes.yaml`, `${rulebook}/notes.yaml`].filter((file) => existsSync(file));
  return notesOf(files.map((file) => [file, parseRuleFile(file, readFileSync(file, 'utf8'), NotesFile)]));
}

/** @param files in their order: what a later line says replaces what an earlier one says */
export function notesOf(files: readonly [file: string, entries: readonly Entry[]][]): Notes {
  const lines = files.flatMap(([file, entries]) =>
    entries.flatMap(({ keys, ...says }) =>
      [keys].flat().map((pattern): Line => ({ file, pattern, test: keyPattern(pattern), says })),
    ),
  );
  const find = (key: string): Note => {
    const found = lines.filter(({ test }) => test(baseKey(key)));
    const limit = found.findLast(({ says }) => says.longest)?.pattern;
    return Object.assign({}, ...found.map(({ says }) => says), limit === undefined ? {} : { limit });
  };
  return { lines, of: find, isProtected: (key) => find(key).class === 'protected' };
}

/** Patterns that name nothing, keys without a speaker or a place, texts that are too long. Returns one sentence per fault. */
export function noteFaults(
  notes: Notes,
  locales: Readonly<Record<string, LocaleFiles>>,
  known: ReadonlySet<string>,
): string[] {
  const keys = [...known];
  const idle = notes.lines.filter(({ test }) => !keys.some(test));
  return [
    ...idle.map(
      ({ file, pattern }) => `${file}: "${pattern}" is no key of any text. Correct the pattern, or remove it.`,
    ),
    ...[...baseKeysIn(locales)].flatMap((key) => bareFaults(key, notes.of(key))),
    ...lengthFaults(notes, locales),
  ];
}

/** Texts that are longer than their notes allow. @param locales by language */
export const lengthFaults = (notes: Notes, locales: Readonly<Record<string, LocaleFiles>>): string[] =>
  Object.entries(locales).flatMap(([slug, files]) =>
    Object.entries(files).flatMap(([file, texts]) =>
      Object.entries(texts).flatMap(([key, text]) =>
        longFaults(key, text, notes.of(key)).map((fault) => `locales/${slug}/${file}: ${fault}`),
      ),
    ),
  );

/** Every key of some texts, without plural endings. */
export const baseKeysIn = (locales: Readonly<Record<string, LocaleFiles>>): Set<string> =>
  new Set(
    Object.values(locales).flatMap((files) => Object.values(files).flatMap((texts) => Object.keys(texts).map(baseKey))),
  );

/**
 * Every key that the notes of the tool may name: it says what the texts of any rulebook are, so a site from another one need not
 * have them all.
 */
export function notableKeys(locales: Readonly<Record<string, LocaleFiles>>, folder = 'locales'): Set<string> {
  const here = globSync(`${folder}/*/**/*.json`).filter((path) => !path.endsWith('status.json'));
  const keys = here.flatMap((path) => Object.keys(JSON.parse(readFileSync(path, 'utf8')) as object).map(baseKey));
  return new Set([...keys, ...baseKeysIn(locales)]);
}

function bareFaults(key: string, { speaks, slot }: Note): string[] {
  const lacks = [!speaks && 'speaks', !slot && 'slot'].filter((one) => one !== false);
  return lacks.length === 0
    ? []
    : [`locales/notes.yaml: no pattern gives "${key}" its ${lacks.join(' and ')}. Add one, or widen one.`];
}

function longFaults(key: string, text: string, { longest, limit }: Note): string[] {
  if (!longest) return [];
  const [unit, most] = Object.entries(longest)[0] as ['words' | 'letters', number];
  const long = lengthOf(text, unit);
  return long <= most
    ? []
    : [`"${key}" has ${long} ${unit}, its notes allow ${most} ("${limit}"). Shorten it, or change the note.`];
}

/** Without office words in brackets; a placeholder is one word of four letters. */
export function lengthOf(text: string, unit: 'words' | 'letters'): number {
  const plain = withoutOfficeWords(text)
    .replace(/\{\{.+?\}\}/g, '0000')
    .trim();
  return unit === 'letters'
    ? [...plain].length
    : plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
