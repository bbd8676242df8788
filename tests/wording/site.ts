import { parseRuleFile } from '#rulebook/load.ts';
import { joinGlossary } from '#wording/load.ts';
import { type Glossary, GlossaryFile, LanguageGlossaryFile, type Wording } from '#wording/schemas.ts';
import { catalogue, type Lint, sentenceOf, type Wordings } from '#wording/texts.ts';

type Texts = Record<string, string>;

/** Strengths by words that stand nowhere, to put some in. */
export const NO_STRENGTHS: Wording['strengths'] = {
  must: ['nowhere'],
  'must-not': ['nowhere'],
  can: ['nowhere'],
  probably: ['nowhere'],
  'at-the-latest': ['nowhere'],
};

const NO_WORDS: Wording = {
  numbers: {},
  strengths: NO_STRENGTHS,
  'last-day': [],
  banned: [],
  'never-in-status': [],
  slashes: [],
  openings: { pointing: ['it\\b'], allowed: [] },
  except: [],
};

/** A site of a few texts, all in reasons.json. Norwegian is the source. @param words of each language, beyond none at all */
export function siteOf(
  texts: Readonly<Record<string, Texts>>,
  words: Readonly<Record<string, Partial<Wording>>> = {},
  terms: Glossary['terms'] = [],
  except: Glossary['except'] = [],
): Wordings {
  const languages = Object.entries(texts).map(([slug, own]) =>
    catalogue(slug, { 'reasons.json': own }, { ...NO_WORDS, ...words[slug] }),
  );
  const source = languages.find(({ slug }) => slug === 'nb') ?? (languages[0] as Wordings['source']);
  return { source, languages, glossary: { address: {}, terms, except } };
}

/** What a lint says about a site. */
export const said = (lint: Lint, wordings: Wordings): string[] => lint.in(wordings).map(sentenceOf);

/** A glossary as its files say it. @param terms the list of terms @param words by language */
export function glossaryFrom(terms: string, words: Readonly<Record<string, string>>): Glossary {
  const file = 'locales/glossary.yaml';
  const own = Object.entries(words).map(([slug, text]) => {
    const path = `locales/${slug}/glossary.yaml`;
    return [slug, path, parseRuleFile(path, `address: Small "you".\nterms:\n${text}`, LanguageGlossaryFile)] as const;
  });
  return joinGlossary(file, parseRuleFile(file, `terms:\n${terms}`, GlossaryFile), own);
}
