import type { AstroIntegration } from 'astro';
import type { Rulebook } from '#engine/rulebook.ts';
import { checkKeys, checkLocales } from '#i18n/check-locales.ts';
import { expectedKeys, type KeySource, toolKeys } from '#i18n/keys.ts';
import { defaultLanguage, language } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import type { RulebookFiles } from '#rulebook/load.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { compiledRules, ruleFiles, siteLanguages } from './rules.ts';

/** The texts that a rulebook asks for. */
export function rulebookTexts(files: RulebookFiles, rulebook: Rulebook): KeySource {
  const keys = textKeysOf(rulebook, Object.keys(files.offices));
  return {
    name: files.folder,
    required: [
      ...keys.flatMap(({ key, optional }) => (optional ? [] : [key])),
      ...files.country.topics.map((topic) => `topic.${topic}`),
    ],
    optional: keys.flatMap(({ key, optional }) => (optional ? [key] : [])),
  };
}

/** All faults of the texts of this site: between the languages, and with what the site asks for. */
function localeFaults(): string[] {
  const files = ruleFiles();
  const locales = readLocales(files.folder);
  const expected = expectedKeys([toolKeys(process.cwd()), rulebookTexts(files, compiledRules())]);
  return [
    ...checkLocales(language(defaultLanguage), siteLanguages(), locales),
    ...checkKeys(defaultLanguage, expected, locales[defaultLanguage] ?? {}),
  ];
}

/** Stops the build while a text is missing, left over or does not agree between languages. */
export function completeLocales(): AstroIntegration {
  return {
    name: 'rettvei:complete-locales',
    hooks: {
      'astro:build:start': () => {
        const faults = localeFaults();
        if (faults.length > 0) throw new Error(`The texts are not complete:\n${faults.join('\n')}`);
      },
    },
  };
}
