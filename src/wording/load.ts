/** Reads the glossary and the words of each language. */
import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import type { LocaleFiles } from '#i18n/check-locales.ts';
import { bringsOwn } from '#i18n/locale-files.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import { type Glossary, GlossaryFile, type Wording, WordingFile } from './schemas.ts';
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
    glossary: glossaryOf(rulebook, folder),
  };
}

/** The glossary of a rulebook: beside its own texts, or else the one of the project. @throws {RuleError} */
export function glossaryOf(rulebook: string, folder = 'locales'): Glossary | undefined {
  const file = `${bringsOwn(rulebook) ? `${rulebook}/locales` : folder}/glossary.yaml`;
  return existsSync(file) ? readYaml(file, GlossaryFile) : undefined;
}

function readWording(slug: string, folder: string): Wording {
  const file = `${folder}/${slug}/wording.yaml`;
  if (existsSync(file)) return readYaml(file, WordingFile);
  throw new RuleError(
    file,
    'the file is missing.',
    `Copy locales/nb/wording.yaml, and write the words of the language.`,
  );
}

const readYaml = <T>(file: string, schema: z.ZodType<T>): T => parseRuleFile(file, readFileSync(file, 'utf8'), schema);
