/** What a translator is given: texts card by card, each with its source, what it is, and the words to say it with. */

import { sourcesOf } from '#build/site-languages.ts';
import { lengthFaults, readNotes } from '#build/text-notes.ts';
import { isStale, readStatuses, translationsOf } from '#build/text-status.ts';
import { untranslated } from '#build/untranslated.ts';
import { checkLocales, type LocaleFiles, sourceTexts, wantedKeys } from '#i18n/check-locales.ts';
import { besideSource, type Language } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { glossaryOf, readWording } from '#wording/load.ts';
import { findsAny } from '#wording/patterns.ts';
import { officeWordsOf, plain } from '#wording/texts.ts';
import { files } from '../rulebook.ts';
import { writeTexts } from '../write-texts.ts';
import { partsOf, type SheetPart } from './parts.ts';
import { aboutOf, inOrder, titleOf, translatedLanguage } from './texts.ts';

/** A text to translate. */
export type CardRow = {
  file: string;
  key: string;
  source: string;
  /** The same in the languages that are written beside the source. */
  beside: readonly { slug: string; text: string }[];
  /** As it is translated today. */
  text: string | undefined;
  /** Not translated yet, or from another wording of the source. */
  isOpen: boolean;
  about: readonly string[];
  isProtected: boolean;
  /** Office words that the translation must have, beyond those of the source. */
  marks: readonly string[];
};

export type Cards = {
  language: Language;
  parts: readonly SheetPart<CardRow>[];
  /** Words of the source with those of the language, of the terms that these texts speak of. */
  wordsFor: (rows: readonly CardRow[]) => string[];
};

/**
 * All texts of a language, translated or not.
 * @param near languages that are much alike, shown beside the source too
 * @throws one sentence where the language is none
 */
export function cardsOf(slug: string, near: readonly string[] = []): Cards {
  const { sources } = sourcesOf(files);
  const language = translatedLanguage(slug);
  const locales = readLocales(files.folder, 'locales', [slug, ...near]);
  const notes = readNotes(files.folder);
  const { keys: left } = untranslated(files, compileRulebook(files));
  const statuses = readStatuses([slug], files.folder)[slug] ?? {};
  const stale = new Set(
    translationsOf(slug, sources, locales, statuses)
      .filter(isStale)
      .map(({ key }) => key),
  );
  const rows = Object.entries(sourceTexts(sources, locales)).flatMap(([file, model]) =>
    [...wantedKeys(model, language.plurals)].flatMap(([key, source]): CardRow[] => {
      const text = locales[slug]?.[file]?.[key];
      const isOpen = text === undefined || stale.has(key);
      if (left.has(key)) return [];
      const beside = [...besideSource, ...near].flatMap((one) => {
        const own = locales[one]?.[file] ?? {};
        const found = own[key] ?? own[key.replace(/_\w+$/, '_other')];
        return found === undefined ? [] : [{ slug: one, text: found }];
      });
      const marks = beside
        .flatMap((one) => officeWordsOf(one.text))
        .filter((word) => !officeWordsOf(source).includes(word));
      return [
        {
          file,
          key,
          source,
          beside,
          text,
          isOpen,
          about: aboutOf(notes.of(key)),
          isProtected: notes.isProtected(key),
          marks,
        },
      ];
    }),
  );
  const ordered = inOrder(rows);
  return {
    language,
    parts: partsOf(ordered, (part) => titleOf(part, ordered)),
    wordsFor: wordsFor(slug, sources.rulebook.slug),
  };
}

function wordsFor(slug: string, source: string): Cards['wordsFor'] {
  const terms = glossaryOf(files.folder)?.terms ?? [];
  const { joined } = readWording(source);
  return (rows) => {
    const texts = rows.map((row) => ({
      plain: plain(row.source),
      marks: [...officeWordsOf(row.source), ...row.marks],
    }));
    return terms.flatMap(({ office, in: { [source]: model, [slug]: own } }) => {
      if (!model || !own) return [];
      const isSaid = texts.some(
        (one) =>
          findsAny(one.plain, model.use ?? [model.say], joined) || (office !== undefined && one.marks.includes(office)),
      );
      return isSaid ? [`${model.say}${office === undefined ? '' : ` [[${office}]]`} → ${own.say}`] : [];
    });
  };
}

/** A share of the parts, cut between parts, each about as long as the others. @param share such as 2 of 3 */
export function shareOf<T extends { rows: readonly Pick<CardRow, 'source'>[] }>(
  parts: readonly T[],
  share: number,
  of: number,
): T[] {
  const lengthOf = ({ rows }: T): number => rows.reduce((sum, { source }) => sum + source.length, 0);
  const whole = parts.reduce((sum, part) => sum + lengthOf(part), 0);
  let before = 0;
  return parts.filter((part) => {
    const middle = before + lengthOf(part) / 2;
    before += lengthOf(part);
    return Math.min(of, Math.floor((middle / whole) * of) + 1) === share;
  });
}

/** The cards with only those texts that somebody wants, without those that are left empty. */
export const withRows = <T extends { rows: readonly CardRow[] }>(
  parts: readonly T[],
  isWanted: (row: CardRow) => boolean,
): T[] =>
  parts.flatMap((part) => {
    const rows = part.rows.filter(isWanted);
    return rows.length > 0 ? [{ ...part, rows }] : [];
  });

/** The cards as a text to read. What is said of several texts stands once, at the head of the first card that needs it. */
export function cardsText({
  parts,
  wordsFor,
}: Pick<Cards, 'wordsFor'> & { parts: readonly SheetPart<CardRow>[] }): string {
  const notes: string[] = [];
  return parts
    .map(({ id, title, rows }) => {
      const words = wordsFor(rows);
      const known = notes.length;
      for (const note of rows.map(noteOf)) if (!notes.includes(note)) notes.push(note);
      return [
        `## ${id}${title === id ? '' : `: ${title}`}`,
        ...(words.length > 0 ? [`words: ${words.join('; ')}`] : []),
        ...notes.slice(known).map((note, index) => `note ${known + index + 1}: ${note}`),
        ...rows.map((row) => rowText(row, notes.indexOf(noteOf(row)) + 1)),
      ].join('\n');
    })
    .join('\n\n');
}

const noteOf = ({ about }: CardRow): string => about.join(' · ');

function rowText({ key, source, beside, text, isProtected, marks }: CardRow, note: number): string {
  const plainly = marks.map((one) => `[[${one}]]`).join(' ');
  return [
    `${key} (note ${note})${isProtected ? ' PROTECTED' : ''}`,
    `  nb: ${source}`,
    ...beside.map((one) => `  ${one.slug}: ${one.text}`),
    ...(marks.length > 0 ? [`  office words that it has: ${plainly}`] : []),
    ...(text === undefined ? [] : [`  now: ${text}`]),
  ].join('\n');
}

/**
 * Puts translations into the files of a language, in the order of the source.
 * @param texts by key @returns the keys that no file has, and what is wrong with those that were taken
 */
export function takeTranslations(
  slug: string,
  texts: Readonly<Record<string, string>>,
): { unknown: string[]; faults: string[]; taken: number } {
  const { sources } = sourcesOf(files);
  const language = translatedLanguage(slug);
  const locales = readLocales(files.folder, 'locales', [slug]);
  const known = new Set<string>();
  for (const [file, model] of Object.entries(sourceTexts(sources, locales))) {
    const wanted = [...wantedKeys(model, language.plurals).keys()];
    const own = locales[slug]?.[file] ?? {};
    const anew = wanted.flatMap((key) => {
      if (key in texts) known.add(key);
      const text = texts[key] ?? own[key];
      return text === undefined ? [] : [[key, text] as const];
    });
    if (wanted.some((key) => key in texts)) writeTexts(files.folder, slug, file, Object.fromEntries(anew));
  }
  const now: Record<string, LocaleFiles> = readLocales(files.folder, 'locales', [slug]);
  const left = untranslated(files, compileRulebook(files));
  const faults = [
    ...checkLocales(sources, [language], now, left),
    ...lengthFaults(readNotes(files.folder), { [slug]: now[slug] ?? {} }),
  ];
  return {
    unknown: Object.keys(texts).filter((key) => !known.has(key)),
    faults: faults.filter((fault) => Object.keys(texts).some((key) => fault.includes(`"${key}"`))),
    taken: known.size,
  };
}
