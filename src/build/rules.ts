/**
 * Turns the files of the rulebook into what the browser runs, while the site is built. `virtual:rulebook` is all of it;
 * `virtual:opening` the part that a page starts with, `virtual:law` what comes beside it, from the day on which the law was last
 * read, and `virtual:law-of-all-days` the same for pages that look back; `virtual:offices`, `virtual:topics`, `virtual:life-situations` and `virtual:country` are registers;
 * `virtual:rules-of-today` is the rulebook from that day, for texts; `virtual:office-language` is the language that offices read,
 * `virtual:site-languages` those of the site, `virtual:catalogues` their texts and `virtual:translated` who has read them, `virtual:font-rules` how their pages name fonts; `virtual:rule-files`, the files as written,
 * is for pages that publish them, `virtual:case-book` the cases that test them; `virtual:words` are the words of letters, `virtual:word-ids` their ids;
 * `virtual:release` is the state that is built; `virtual:deductions` is the rulebook's own code. No YAML and no zod travels.
 */
import type { Plugin } from 'vite';
import { parseDay } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { wordIds } from '#guide/words.ts';
import { figuresInTexts } from '#i18n/check-figures.ts';
import type { Language } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { draftProgrammes } from '#rulebook/drafts.ts';
import { loadRulebook, readRulebook } from '#rulebook/load.ts';
import { shownOffices } from '#rulebook/offices.ts';
import { openingRules } from '#rulebook/opening.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { rulesFrom, withoutSettled } from '#rulebook/rules-from.ts';
import { type SentLaw, sentRules } from '#rulebook/sent-rules.ts';
import { compileSources, type Source, shownSources } from '#rulebook/sources.ts';
import { caseFolder, rulebookFolder } from '#rulebooks/index.ts';
import { deductionsPlugin } from './deductions.ts';
import { fontRules } from './fonts.ts';
import { readLetterWords } from './letter-words.ts';
import { release } from './release.ts';
import { readTexts } from './same-texts.ts';
import { languagesOf, sourcesOf } from './site-languages.ts';
import { readNotes } from './text-notes.ts';
import { readStatuses } from './text-status.ts';
import { type Translated, translatedLanguages } from './translated.ts';
import { type Modules, virtualModules } from './virtual-modules.ts';

// Read and compiled once for a build, however many ask; while developing, again after a file has changed.
let files: RulebookFiles | undefined;
let rulebook: Rulebook | undefined;

/** The files of the rulebook, for the steps of a build. Pages import `virtual:rule-files`. @throws {RuleError} */
export function ruleFiles(): RulebookFiles {
  files ??= loadRulebook(rulebookFolder);
  return files;
}

/** The rulebook, compiled. @throws {RuleError} */
export function compiledRules(): Rulebook {
  rulebook ??= compileRulebook(ruleFiles());
  return rulebook;
}

/** The languages that the site is published in, in the order of the tool. */
export function siteLanguages(): Language[] {
  return languagesOf(ruleFiles()).site;
}

/** The texts of each language by file, as they are written. */
const locales = () => readLocales(rulebookFolder);

/** All texts of each language, as they are asked for. Pages import `virtual:catalogues`. */
export const catalogues = (): Record<string, Record<string, string>> =>
  Object.fromEntries(
    Object.entries(readTexts(rulebookFolder)).map(([slug, own]) => [slug, Object.assign({}, ...Object.values(own))]),
  );

/** What is known of the texts that are translated, by language. */
function translated(): Record<string, Translated> {
  const { site, sources } = sourcesOf(ruleFiles());
  const slugs = site.map(({ slug }) => slug);
  const statuses = readStatuses(slugs, rulebookFolder);
  return translatedLanguages({
    languages: site,
    sources,
    locales: locales(),
    statuses,
    notes: readNotes(rulebookFolder),
  });
}

/** The rulebook from the day on which the law was last read: no page of the check looks further back. */
function rulesOfToday(): Rulebook {
  const rules = compiledRules();
  return rulesFrom(rules, parseDay(rules.checkedOn) as number);
}

/** What the results rest on. */
export const citedSources = (): Source[] =>
  Object.values(compileSources({ sources: shownSources(ruleFiles(), rulesOfToday()) }));

/** What comes beside a page. */
function lawOf(rules: Rulebook): SentLaw {
  const sources = shownSources(ruleFiles(), rules);
  const sent = sentRules(withoutSettled(rules, figuresInTexts(locales())), draftProgrammes(ruleFiles()), sources);
  return { rules: sent, sources, offices: shownOffices(ruleFiles()) };
}

const letterWords = () => readLetterWords(rulebookFolder);

const MODULES: Modules = {
  'virtual:rulebook': compiledRules,
  'virtual:opening': () => openingRules(compiledRules()),
  'virtual:rules-of-today': rulesOfToday,
  'virtual:law': () => lawOf(rulesOfToday()),
  'virtual:law-of-all-days': () => lawOf(compiledRules()),
  'virtual:offices': () => shownOffices(ruleFiles()),
  'virtual:country': () => ruleFiles().country,
  'virtual:topics': () => ruleFiles().topics,
  'virtual:life-situations': () => ruleFiles()['life-situations'],
  'virtual:office-language': () => languagesOf(ruleFiles()).office,
  'virtual:site-languages': siteLanguages,
  'virtual:catalogues': catalogues,
  'virtual:translated': translated,
  'virtual:font-rules': () => fontRules(siteLanguages(), catalogues()),
  'virtual:rule-files': () => readRulebook(rulebookFolder),
  'virtual:case-book': () => loadCaseBook(caseFolder),
  'virtual:words': letterWords,
  'virtual:word-ids': () => wordIds(letterWords()),
  'virtual:release': () => release(compiledRules().checkedOn),
};

export function rulesPlugin(): Plugin[] {
  return [
    deductionsPlugin(),
    {
      ...virtualModules(MODULES),
      /** While developing: a file that is changed, new or gone makes everything anew, pages in the browser included. */
      hotUpdate({ file }) {
        if (!file.endsWith('.yaml')) return undefined;
        files = undefined;
        rulebook = undefined;
        this.environment.moduleGraph.invalidateAll();
        this.environment.hot.send({ type: 'full-reload' });
        return [];
      },
    },
  ];
}
