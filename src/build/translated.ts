/** What pages must know of a translation: whether all of it is checked, and which protected texts are not. */
import { baseKey, type LocaleFiles, type Sources } from '#i18n/check-locales.ts';
import type { Language } from '#i18n/languages.ts';
import type { Unchecked } from '#i18n/unchecked.ts';
import type { Notes } from './text-notes.ts';
import { type StatusFiles, translationsOf } from './text-status.ts';

export type Translated = {
  isChecked: boolean;
  /** How many texts there are, and how many of them a person has read, or a machine has translated back for another to compare. */
  texts: { all: number; read: number; compared: number };
  unchecked: Unchecked;
};

type Texts = {
  languages: readonly Language[];
  sources: Sources<Pick<Language, 'slug'>>;
  locales: Readonly<Record<string, LocaleFiles>>;
  statuses: Readonly<Record<string, StatusFiles>>;
  notes: Notes;
};

/**
 * The languages whose texts are translated. Not the one that the rulebook is written in, whatever language the tool was written
 * in, and none that is written beside the source.
 */
export function translatedLanguages(texts: Texts): Record<string, Translated> {
  const own = texts.languages.filter(
    ({ slug, besideSource }) => slug !== texts.sources.rulebook.slug && besideSource !== true,
  );
  return Object.fromEntries(own.map(({ slug }) => [slug, translated(slug, texts)]));
}

function translated(slug: string, { sources, locales, statuses, notes }: Texts): Translated {
  const all = translationsOf(slug, sources, locales, statuses[slug] ?? {});
  const open = new Set(all.filter(({ status }) => status?.state !== 'checked').map(({ key }) => baseKey(key)));
  const keys = new Set(Object.values(locales[slug] ?? {}).flatMap((file) => Object.keys(file).map(baseKey)));
  const lines = notes.lines.filter(({ says, test }) => says.class === 'protected' && [...keys].some(test));
  const named = [...keys].filter((key) => lines.some(({ test }) => test(key)));
  return {
    isChecked: open.size === 0,
    texts: {
      all: all.length,
      read: all.filter(({ status }) => status && status.state !== 'machine').length,
      compared: all.filter(({ status, text }) => status?.compared && status.text === text).length,
    },
    unchecked: {
      patterns: [...new Set(lines.map(({ pattern }) => pattern))],
      but: named.filter((key) => !open.has(key) || !notes.isProtected(key)),
    },
  };
}
