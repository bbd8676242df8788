/** What a lint is given, and what it finds. */
import { baseKey, type LocaleFiles, OFFICE_WORD } from '#i18n/check-locales.ts';
import { withoutVowels } from './patterns.ts';
import type { Glossary, Wording } from './schemas.ts';

/** One text of one language; `words` is the text without office words and placeholders. */
export type Text = { file: string; key: string; text: string; words: string };

/** All texts of a language with its words. */
export type Catalogue = {
  slug: string;
  texts: readonly Text[];
  /** Every text where it is asked for: one that several keys share stands under each. */
  shown: readonly Text[];
  byKey: ReadonlyMap<string, Text>;
  wording: Wording;
};

/** Everything that is said on a site. */
export type Wordings = {
  /** The language that the others are translated from: that of the offices. */
  source: Catalogue;
  languages: readonly Catalogue[];
  /** A rulebook with texts of its own may have none. */
  glossary: Glossary | undefined;
};

/** Something to mend in a text, or in a page: then the key is the beginning that its texts share. */
export type Fault = { file: string; key: string; found: string; mend: string };

/** One thing to look for. */
export type Lint = { id: string; finds: string; in: (wordings: Wordings) => Fault[] };

/** A fault as one sentence and what to do. */
export const sentenceOf = ({ file, key, found, mend }: Fault): string => `${file}: "${key}" ${found}. ${mend}.`;

/**
 * @param files of the language as they are written, by their path below its folder
 * @param asked the same with every key that a page can ask for
 */
export function catalogue(slug: string, files: LocaleFiles, wording: Wording, asked = files): Catalogue {
  const texts = textsOf(slug, files);
  return { slug, texts, shown: textsOf(slug, asked), byKey: new Map(texts.map((text) => [text.key, text])), wording };
}

const textsOf = (slug: string, files: LocaleFiles): Text[] =>
  Object.entries(files).flatMap(([file, own]) =>
    Object.entries(own).map(([key, text]) => ({ file: `locales/${slug}/${file}`, key, text, words: plain(text) })),
  );

/** The source of a translated text; a plural form that the source does not have is translated from the last. */
export const sourceOf = ({ source }: Wordings, key: string): Text | undefined =>
  source.byKey.get(key) ?? source.byKey.get(`${baseKey(key)}_other`);

/** Every text that is no source, with its source. */
export function translations(wordings: Wordings): { own: Text; source: Text; language: Catalogue }[] {
  return wordings.languages.flatMap((language) =>
    language.slug === wordings.source.slug
      ? []
      : language.texts.flatMap((own) => {
          const source = sourceOf(wordings, own.key);
          return source ? [{ own, source, language }] : [];
        }),
  );
}

/** The words of a language alone: no office words and no placeholders. */
export const plain = (text: string): string =>
  withoutVowels(text.replace(OFFICE_WORD, ' ').replace(/\{\{[^}]*\}\}/g, ' '));

/** The office words of a text, in order. */
export const officeWordsOf = (text: string): string[] =>
  [...text.matchAll(OFFICE_WORD)].map(([, word]) => word as string);
