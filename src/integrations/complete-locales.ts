import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { z } from 'zod';
import { type AllowedFigure, checkFigures, figuresInTexts, type KnownFigures } from '../i18n/check-figures.ts';
import { checkKeys, checkLocales } from '../i18n/check-locales.ts';
import { expectedKeys } from '../i18n/keys.ts';
import { defaultLanguage, language, languages } from '../i18n/languages.ts';
import { readLocales } from '../i18n/locale-files.ts';
import { unreadLimits } from '../rules/limits.ts';
import { readRuleFiles } from '../rules/load-rules.ts';
import type { WrittenFiles } from '../rules/rule-files.ts';
import { keySources } from './key-sources.ts';

const AllowedFigures = z.array(z.strictObject({ figure: z.string(), keys: z.string().optional(), why: z.string() }));

/** All faults of the locale files: between the languages, with what the site asks for, and with the figures of the law. */
export function localeFaults(root: string): string[] {
  const locales = readLocales(root);
  const rules = readRuleFiles();
  return [
    ...checkLocales(language(defaultLanguage), languages, locales),
    ...checkKeys(defaultLanguage, expectedKeys(keySources(root)), locales[defaultLanguage] ?? {}),
    ...checkFigures(locales, knownFigures(rules), allowedFigures(root)),
    ...unreadLimits(rules, figuresInTexts(locales)),
  ];
}

/** The limits and amounts that texts may name. */
export function knownFigures({ limits, parameters }: Pick<WrittenFiles, 'limits' | 'parameters'>): KnownFigures {
  return new Map<string, { unit: string; adopted: boolean }>([
    ...Object.keys(parameters).map((name) => [name, { unit: 'NOK', adopted: false }] as const),
    ...Object.entries(limits).map(
      ([name, { unit, values }]) => [name, { unit, adopted: values.some(({ from }) => from === 'adopted') }] as const,
    ),
  ]);
}

/** The figures that may stand in texts as digits. */
export function allowedFigures(root: string): AllowedFigure[] {
  return AllowedFigures.parse(parse(readFileSync(`${root}/locales/figures.yaml`, 'utf8')));
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
