/**
 * Who has read each translation: `status.json` beside the texts of a language. It knows the source that was translated and the
 * translation that was read, by hash, so that a change of either is seen.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { type LocaleFiles, type Sources, sourceOf, sourceText, sourceTexts } from '#i18n/check-locales.ts';
import type { Language } from '#i18n/languages.ts';
import { bringsOwn } from '#i18n/locale-files.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { hashOf } from './hashes.ts';

/** Nobody but a machine, one speaker, a second speaker who knows the rules too. */
export const STATES = ['machine', 'read', 'checked'] as const;
export type State = (typeof STATES)[number];

/** Read back while it was being translated; read back at the end, by a reader who had taken no part. */
export const READINGS = ['translation', 'gate'] as const;
export type Reading = (typeof READINGS)[number];

const Hash = z.string().regex(/^[0-9a-f]{8}$/, 'the first 8 hexadecimal digits of a SHA-256');
const Status = z.strictObject({
  state: z.enum(STATES),
  source: Hash.describe('Of the source that was translated'),
  text: Hash.describe('Of the translation'),
  date: z.iso.date(),
  back: z.string().min(1).optional().describe('What a reader who had not seen the source understood'),
  compared: z.enum(READINGS).optional().describe('The reading in which that was compared with the source'),
});
export type Status = z.infer<typeof Status>;

const StatusFile = z.record(z.string(), z.record(z.string(), Status));
/** By file and key, as the texts themselves. */
export type StatusFiles = z.infer<typeof StatusFile>;

type Slugs = Sources<Pick<Language, 'slug'>>;
type Locales = Readonly<Record<string, LocaleFiles>>;

/** A file of statuses, and whose texts of a site stand there; those of other rulebooks may stand beside them. */
type Place = { path: string; holds: (file: string) => boolean };

function placesOf(slug: string, rulebook: string, folder: string): Place[] {
  const isTools = (file: string): boolean => file === 'ui.json';
  const path = `${folder}/${slug}/status.json`;
  // A rulebook that brings its own texts has their statuses beside them.
  if (bringsOwn(rulebook))
    return [
      { path, holds: isTools },
      { path: `${rulebook}/locales/${slug}/status.json`, holds: (file) => !isTools(file) },
    ];
  return [{ path, holds: (file) => isTools(file) || file.startsWith(`${basename(rulebook)}/`) }];
}

/** The statuses of some languages, of the files that this rulebook's site has. @throws {RuleError} */
export function readStatuses(
  slugs: readonly string[],
  rulebook: string,
  folder = 'locales',
): Record<string, StatusFiles> {
  const of = (slug: string) =>
    placesOf(slug, rulebook, folder).flatMap(({ path, holds }) =>
      Object.entries(readFile(path)).filter(([file]) => holds(file)),
    );
  return Object.fromEntries(slugs.map((slug) => [slug, Object.fromEntries(of(slug))]));
}

const readFile = (path: string): StatusFiles =>
  existsSync(path) ? parseRuleFile(path, readFileSync(path, 'utf8'), StatusFile) : {};

/** Writes the statuses of a language. Those of another rulebook's files, which stand in the same file, stay. */
export function writeStatuses(slug: string, statuses: StatusFiles, rulebook: string, folder = 'locales'): void {
  for (const { path, holds } of placesOf(slug, rulebook, folder)) {
    const own = Object.entries(statuses).filter(([file]) => holds(file));
    const others = Object.entries(readFile(path)).filter(([file]) => !holds(file));
    writeFile(path, [...own, ...others]);
  }
}

/** One line for each key, so that a change of one is a change of one line. */
function writeFile(path: string, files: readonly (readonly [string, StatusFiles[string]])[]): void {
  const some = files.filter(([, statuses]) => Object.keys(statuses).length > 0);
  if (some.length === 0 && !existsSync(path)) return;
  const blocks = some.map(([file, statuses]) => {
    const lines = Object.entries(statuses).map(
      ([key, { state, source, text, date, back, compared }]) =>
        `    ${JSON.stringify(key)}: { "state": "${state}", "source": "${source}", "text": "${text}", "date": "${date}"${back === undefined ? '' : `, "back": ${JSON.stringify(back)}`}${compared === undefined ? '' : `, "compared": "${compared}"`} }`,
    );
    return `  ${JSON.stringify(file)}: {\n${lines.join(',\n')}\n  }`;
  });
  writeFileSync(path, `{\n${blocks.join(',\n')}\n}\n`);
}

/** A translation with the text that it stands for, as hashes, and what is known of it. */
export type Translation = { file: string; key: string; source: string; text: string; status: Status | undefined };

/** Every text of a language that is a translation, in the order of its files. The source itself has none. */
export function translationsOf(slug: string, sources: Slugs, locales: Locales, statuses: StatusFiles): Translation[] {
  const models = sourceTexts(sources, locales);
  return Object.entries(locales[slug] ?? {}).flatMap(([file, texts]) => {
    if (sourceOf(file, sources).slug === slug) return [];
    return Object.entries(texts).flatMap(([key, text]) => {
      const source = sourceText(models[file] ?? {}, key);
      const status = statuses[file]?.[key];
      return source === undefined ? [] : [{ file, key, source: hashOf(source), text: hashOf(text), status }];
    });
  });
}

/** Whether the source has changed and the translation has not: it may now say something else. */
export const isStale = ({ source, text, status }: Translation): boolean =>
  status !== undefined && status.source !== source && status.text === text;

/** Whether the translation is new, or another than the one that the status speaks of. */
const isTouched = ({ text, status }: Translation): boolean => status?.text !== text;

/** The status that follows from the texts alone: what is new or changed has been read by nobody. */
export function renewed(one: Translation, today: string): Status {
  const { source, text, status } = one;
  if (status === undefined || isTouched(one)) return { state: 'machine', source, text, date: today };
  // The old hash stays, and with it the fault, until the translation has changed or somebody says that it is right.
  return isStale(one) && status.state !== 'machine' ? { ...status, state: 'machine', date: today } : status;
}

/** The status once a person has read the translation beside today's source. @param state as it was where none is given */
export function marked({ source, text, status }: Translation, state: State | undefined, today: string): Status {
  return { state: state ?? status?.state ?? 'machine', source, text, date: today, ...backOf(status, text) };
}

/** What was understood of a text, and in which reading, holds as long as it is this text. */
const backOf = (status: Status | undefined, text: string): Pick<Status, 'back' | 'compared'> =>
  status?.back !== undefined && status.text === text
    ? { back: status.back, ...(status.compared && { compared: status.compared }) }
    : {};

/** Statuses by file and key. */
export function statusFiles(translations: readonly Translation[], statusOf: (one: Translation) => Status): StatusFiles {
  const files: StatusFiles = {};
  for (const one of translations) {
    files[one.file] ??= {};
    (files[one.file] as StatusFiles[string])[one.key] = statusOf(one);
  }
  return files;
}

/** Translations whose source has changed, and statuses that are not those of today's texts. Returns one sentence per fault. */
export function statusFaults(slug: string, translations: readonly Translation[], statuses: StatusFiles): string[] {
  const known = new Set(translations.map(({ file, key }) => `${file} ${key}`));
  const gone = Object.entries(statuses).flatMap(([file, keys]) =>
    Object.keys(keys).filter((key) => !known.has(`${file} ${key}`)),
  );
  const touched = translations.filter(isTouched).map(({ key }) => key);
  return [
    ...translations.filter(isStale).map(staleFault(slug)),
    ...behind(slug, touched, 'new or changed'),
    ...behind(slug, gone, 'no longer there'),
  ];
}

export const staleFault =
  (slug: string) =>
  ({ file, key }: Translation): string =>
    `locales/${slug}/${file}: "${key}": source changed since; translate again, then npm run texts:status. Is the translation still right? npm run texts:status -- ${slug} --confirm --keys ${key}`;

const behind = (slug: string, keys: readonly string[], are: string): string[] =>
  keys.length === 0
    ? []
    : [`locales/${slug}/status.json: ${keys.length} texts are ${are}, such as "${keys[0]}". Run npm run texts:status.`];
