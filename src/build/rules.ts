/**
 * Turns the files of the rulebook into what the browser runs, while the site is built. `virtual:rulebook` is all of it,
 * `virtual:question-rules` the part that questions need and `virtual:result-rules` the rest; `virtual:sources`,
 * `virtual:offices` and `virtual:country` are the registers, `virtual:office-language` the language that offices read, `virtual:site-languages` those of the site and
 * `virtual:catalogues` their texts; `virtual:deductions` is the rulebook's own code. No YAML and no
 * zod travels.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { type Language, language, languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRulebook, type RulebookFiles } from '#rulebook/load.ts';
import { shownOffices } from '#rulebook/offices.ts';
import { shownSources } from '#rulebook/sources.ts';
import { questionRules, resultRules } from '#rulebook/split.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

const MODULES: Record<string, () => unknown> = {
  'virtual:rulebook': () => compileRulebook(files()),
  'virtual:question-rules': () => questionRules(compileRulebook(files())),
  'virtual:result-rules': () => resultRules(compileRulebook(files())),
  'virtual:sources': () => shownSources(files()),
  'virtual:offices': () => shownOffices(files()),
  'virtual:country': () => files().country,
  'virtual:site-languages': () => siteLanguages(files().country),
  'virtual:catalogues': () => catalogues(rulebookFolder),
  'virtual:office-language': () => language(files().country['office-language']),
};

const files = () => loadRulebook(rulebookFolder);

/** The languages that the site is published in, in the order of the tool. */
export const siteLanguages = ({ languages: own }: RulebookFiles['country']): Language[] =>
  languages.filter(({ slug }) => !own || own.includes(slug));

/** All texts of each language. */
const catalogues = (folder: string): Record<string, Record<string, string>> =>
  Object.fromEntries(
    Object.entries(readLocales(folder)).map(([slug, own]) => [slug, Object.assign({}, ...Object.values(own))]),
  );

export function rulesPlugin(): Plugin {
  return {
    name: 'rettvei-rules',
    resolveId(id) {
      if (id === 'virtual:deductions') return resolve(rulebookFolder, 'deductions.ts');
      return id in MODULES ? `\0${id}` : undefined;
    },
    load(id) {
      const make = MODULES[id.slice(1)];
      return id.startsWith('\0') && make
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`
        : undefined;
    },
  };
}
