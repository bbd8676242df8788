/** Which of the tool's languages a site has, and which one its offices read: as the file of the country says. */
import type { Sources } from '#i18n/check-locales.ts';
import { type Language, language, languages, toolSource } from '#i18n/languages.ts';
import { type RulebookFiles, RuleError } from '#rulebook/rule-files.ts';

/** @throws {RuleError} for a language that the tool does not have. */
export function languagesOf({ folder, country }: Pick<RulebookFiles, 'folder' | 'country'>): {
  /** In the order of the tool. */
  site: Language[];
  office: Language;
} {
  const { languages: own, 'office-language': office } = country;
  const find = (slug: string, key: string): Language => {
    const found = languages.find((one) => one.slug === slug);
    if (found) return found;
    throw new RuleError(
      `${folder}/country.yaml`,
      `${key}: the tool has no language "${slug}".`,
      `Use one of: ${languages.map((one) => one.slug).join(', ')}. Or add it, see CONTRIBUTING.md.`,
    );
  };
  const chosen = own?.map((slug) => find(slug, 'languages'));
  return {
    site: languages.filter((one) => !chosen || chosen.includes(one)),
    office: find(office, 'office-language'),
  };
}

/** The same with the languages that texts are written in: those of the rulebook in the one that its offices read. */
export function sourcesOf(files: Parameters<typeof languagesOf>[0]): ReturnType<typeof languagesOf> & {
  sources: Sources<Language>;
} {
  const found = languagesOf(files);
  return { ...found, sources: { tool: language(toolSource), rulebook: found.office } };
}
