import type { AstroIntegration } from 'astro';
import { checkKeys, checkLocales } from '#i18n/check-locales.ts';
import { expectedKeys, type KeySource, toolKeys } from '#i18n/keys.ts';
import { defaultLanguage, language, languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRulebook, type RulebookFiles } from '#rulebook/load.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

/** The texts that a rulebook asks for. */
export function rulebookTexts(files: RulebookFiles): KeySource {
  const keys = textKeysOf(compileRulebook(files), Object.keys(files.offices));
  return {
    name: files.folder,
    required: [
      ...keys.flatMap(({ key, optional }) => (optional ? [] : [key])),
      ...files.country.topics.map((topic) => `topic.${topic}`),
    ],
    optional: keys.flatMap(({ key, optional }) => (optional ? [key] : [])),
  };
}

/** All faults of the locale files: between the languages, and with what the site asks for. @param folder of the rulebook */
export function localeFaults(folder: string): string[] {
  const files = loadRulebook(folder);
  const locales = readLocales(folder);
  const wanted = files.country.languages ?? languages.map(({ slug }) => slug);
  const expected = expectedKeys([toolKeys(process.cwd()), rulebookTexts(files)]);
  return [
    ...checkLocales(language(defaultLanguage), wanted.map(language), locales),
    ...checkKeys(defaultLanguage, expected, locales[defaultLanguage] ?? {}),
  ];
}

/** Stops the build while a text is missing, left over or does not agree between languages. */
export function completeLocales(): AstroIntegration {
  return {
    name: 'rettvei:complete-locales',
    hooks: {
      'astro:build:start': () => {
        const faults = localeFaults(rulebookFolder);
        if (faults.length > 0) throw new Error(`The texts are not complete:\n${faults.join('\n')}`);
      },
    },
  };
}
