/** Reads the glossary and the words of each language. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import type { LocaleFiles } from '#i18n/check-locales.ts';
import { bringsOwn } from '#i18n/locale-files.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import {
  type Glossary,
  GlossaryFile,
  type LanguageGlossary,
  LanguageGlossaryFile,
  type Wording,
  WordingFile,
} from './schemas.ts';
import { catalogue, type Wordings } from './texts.ts';

/**
 * All texts of a site with the words that they are checked by.
 * @param rulebook its folder; if it brings texts of its own, its glossary lies beside them, or there is none
 * @param locales texts by language and file, as they are written, and as they are asked for
 * @param languages the languages of the site, by their folders
 * @param source the language that the others are translated from
 * @throws {RuleError} for a file that is missing or does not fit
 */
export function readWordings(
  rulebook: string,
  locales: Readonly<Record<'written' | 'asked', Readonly<Record<string, LocaleFiles>>>>,
  languages: readonly string[],
  source: string,
  folder = 'locales',
): Wordings {
  const all = [...new Set([...languages, source])].map((slug) =>
    catalogue(slug, locales.written[slug] ?? {}, readWording(slug, folder), locales.asked[slug]),
  );
  return {
    source: all.find(({ slug }) => slug === source) as Wordings['source'],
    languages: all.filter(({ slug }) => languages.includes(slug)),
    glossary: glossaryOf(rulebook, folder, [...languages, source]),
  };
}

/**
 * The glossary of a rulebook with the words of every language that has some: beside its own texts, or else the one of the project.
 * @param slugs of the languages; all that have a glossary unless told
 * @throws {RuleError} for a file that does not fit its schema, or a word for a term that there is not
 */
export function glossaryOf(rulebook: string, folder = 'locales', slugs?: readonly string[]): Glossary | undefined {
  const place = bringsOwn(rulebook) ? `${rulebook}/locales` : folder;
  const file = `${place}/glossary.yaml`;
  if (!existsSync(file)) return undefined;
  const paths = globSync(`${place}/*/glossary.yaml`).filter((path) => slugs?.includes(basename(dirname(path))) ?? true);
  const words = paths.map((path) => [basename(dirname(path)), path, readYaml(path, LanguageGlossaryFile)] as const);
  return joinGlossary(file, readYaml(file, GlossaryFile), words);
}

/** The ideas of a glossary with the words of its languages. @param words by slug, each with the path of its file @throws {RuleError} */
export function joinGlossary(
  file: string,
  { terms, except }: z.output<typeof GlossaryFile>,
  words: readonly (readonly [slug: string, path: string, own: LanguageGlossary])[],
): Glossary {
  const ids = new Set(terms.map(({ id }) => id));
  for (const [, path, own] of words)
    for (const id of Object.keys(own.terms))
      if (!ids.has(id))
        throw new RuleError(path, `terms: there is no term "${id}".`, `Correct the id, or add the term to ${file}.`);
  return {
    address: Object.fromEntries(words.map(([slug, , { address }]) => [slug, address])),
    terms: terms.map((term) => ({
      ...term,
      in: Object.fromEntries(
        words.flatMap(([slug, , own]) => {
          const rendering = own.terms[term.id];
          return rendering ? [[slug, rendering] as const] : [];
        }),
      ),
    })),
    except: [...except, ...words.flatMap(([slug, , own]) => own.except.map((one) => ({ ...one, languages: [slug] })))],
  };
}

/** The words of a language that checks of its texts need. @throws {RuleError} */
export function readWording(slug: string, folder = 'locales'): Wording {
  const file = `${folder}/${slug}/wording.yaml`;
  if (existsSync(file)) return readYaml(file, WordingFile);
  throw new RuleError(
    file,
    'the file is missing.',
    `Copy locales/nb/wording.yaml, and write the words of the language.`,
  );
}

const readYaml = <T>(file: string, schema: z.ZodType<T>): T => parseRuleFile(file, readFileSync(file, 'utf8'), schema);
