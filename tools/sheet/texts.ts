/** What a reader of a language needs to see of each text, gathered from the files of the site at hand. */
import { sourcesOf } from '#build/site-languages.ts';
import { type Note, readNotes } from '#build/text-notes.ts';
import {
  readStatuses,
  type Status,
  statusFiles,
  type Translation,
  translationsOf,
  writeStatuses,
} from '#build/text-status.ts';
import { baseKey, type LocaleFiles, sourceOf, sourceText } from '#i18n/check-locales.ts';
import { drafts, type Language } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { guideTextKeys } from '#rulebook/guide-text-keys.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { files } from '../rulebook.ts';
import type { SheetRow } from './parts.ts';

export type TextsToRead = {
  language: Language;
  /** The language that most of its texts are translated from. */
  source: Language;
  locales: Readonly<Record<string, LocaleFiles>>;
  translations: readonly Translation[];
  rows: readonly SheetRow[];
  /** What a part is called, in the source language: its question, the name of its programme; else its id. */
  titleOf: (part: string) => string;
};

/** A language that is translated, listed or a draft. @throws one sentence where it is none */
export function translatedLanguage(slug: string): Language {
  const { site, sources } = sourcesOf(files);
  const known = [...site, ...drafts].filter((one) => one.slug !== sources.rulebook.slug);
  const language = known.find((one) => one.slug === slug);
  if (language) return language;
  const slugs = known.map((one) => one.slug).join(', ');
  throw new Error(`"${slug}" is no language that is translated. Write one of: ${slugs}.`);
}

/** The texts of a language, in the order of the rulebook, those of the tool first. @throws one sentence where it is not a translation */
export function textsToRead(slug: string): TextsToRead {
  const { sources } = sourcesOf(files);
  const language = translatedLanguage(slug);
  const locales = readLocales(files.folder, 'locales', [slug]);
  const statuses = readStatuses([slug], files.folder)[slug] ?? {};
  const translations = translationsOf(slug, sources, locales, statuses);
  const notes = readNotes(files.folder);
  const rows = translations.map(({ file, key, text, status }): SheetRow => {
    const texts = locales[slug]?.[file] ?? {};
    const model = locales[sourceOf(file, sources).slug]?.[file] ?? {};
    return {
      key,
      source: sourceText(model, key) as string,
      text: texts[key] as string,
      back: status?.text === text ? status?.back : undefined,
      about: [...(status ? [status.state] : []), ...aboutOf(notes.of(key))],
      isProtected: notes.isProtected(key),
      isChecked: status?.state === 'checked',
    };
  });
  return {
    language,
    source: sources.rulebook,
    locales,
    translations,
    rows: inOrder(rows),
    titleOf: (part) => titleOf(part, rows),
  };
}

/**
 * Writes the statuses of a language. They are read once more first: somebody else may have taken another part meanwhile.
 * @param statusOf the new one; a text without one has not been counted by `npm run texts:status` yet
 */
export function keepStatuses(
  { language, translations }: Pick<TextsToRead, 'language' | 'translations'>,
  statusOf: (one: Translation) => Status | undefined,
): void {
  const today = readStatuses([language.slug], files.folder)[language.slug] ?? {};
  const counted = translations.flatMap((known) => {
    const one = { ...known, status: today[known.file]?.[known.key] };
    const status = statusOf(one);
    return status ? [[one, status] as const] : [];
  });
  const byText = new Map(counted);
  writeStatuses(
    language.slug,
    statusFiles([...byText.keys()], (one) => byText.get(one) as Status),
    files.folder,
  );
}

/** Who speaks, what the text is, how long it may be: in a few words each. */
export function aboutOf({ speaks, slot, it, longest, note }: Note): string[] {
  const length = longest && Object.entries(longest).map(([unit, most]) => `≤ ${most} ${unit}`);
  return [speaks, slot, ...(length ?? []), it && `it: ${it}`, note].flatMap((one) => one ?? []);
}

/** Texts of the rulebook in the order in which people meet them, then those of the tool. */
export function inOrder<T extends Pick<SheetRow, 'key'>>(rows: readonly T[]): T[] {
  const asked = [...textKeysOf(compileRulebook(files), Object.keys(files.offices)), ...guideTextKeys(files)];
  const keys = asked.map(({ key }) => key);
  const placeOf = new Map(keys.map((key, place) => [key, place]));
  const place = ({ key }: T): number => placeOf.get(baseKey(key)) ?? keys.length;
  return rows.toSorted((one, other) => place(one) - place(other));
}

export function titleOf(part: string, rows: readonly Pick<SheetRow, 'key' | 'source'>[]): string {
  const named = rows.find(({ key }) => key === `${part}.title` || key === `${part}.name`);
  return named?.source ?? part;
}
