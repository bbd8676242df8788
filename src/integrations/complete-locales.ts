import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkKeys, checkLocales } from '../i18n/check-locales.ts';
import { expectedKeys } from '../i18n/keys.ts';
import { defaultLanguage, language, languages } from '../i18n/languages.ts';
import { readLocales } from '../i18n/locale-files.ts';
import { keySources } from './key-sources.ts';

/** All faults of the locale files: between the languages, and with what the site asks for. */
function localeFaults(root: string): string[] {
  const locales = readLocales(root);
  return [
    ...checkLocales(language(defaultLanguage), languages, locales),
    ...checkKeys(defaultLanguage, expectedKeys(keySources(root)), locales[defaultLanguage] ?? {}),
  ];
}

/** Stops the build while a text is missing, left over or does not agree between languages. */
export function completeLocales(): AstroIntegration {
  let root = '';
  return {
    name: 'rettvei:complete-locales',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const faults = localeFaults(root);
        if (faults.length > 0) throw new Error(`The texts are not complete:\n${faults.join('\n')}`);
      },
    },
  };
}
