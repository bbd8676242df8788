import { existsSync, readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Rulebook } from '#engine/rulebook.ts';
import { type AllowedFigure, checkFigures, figuresInTexts, type KnownFigures } from '#i18n/check-figures.ts';
import { checkKeys, checkLocales, type LocaleFiles, type Sources, sourceTexts } from '#i18n/check-locales.ts';
import { allOf, type ExpectedKeys, expectedKeys, type KeySource, toolKeys } from '#i18n/keys.ts';
import type { Language } from '#i18n/languages.ts';
import { bringsOwn, readLocales } from '#i18n/locale-files.ts';
import { checkCopies, checkSameTexts, withShared } from '#i18n/same-texts.ts';
import { guideTextKeys } from '#rulebook/guide-text-keys.ts';
import { unreadLimits } from '#rulebook/limits.ts';
import { parseRuleFile, readRulebook } from '#rulebook/load.ts';
import { FiguresFile } from '#rulebook/register-schemas.ts';
import type { RulebookFiles, WrittenFiles } from '#rulebook/rule-files.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { lints, lintTexts } from '#wording/lints.ts';
import { readWordings } from '#wording/load.ts';
import { sentenceOf, type Wordings } from '#wording/texts.ts';
import { gateFaults, gateOf } from './language-gate.ts';
import { letterWordTexts, readLetterWords } from './letter-words.ts';
import { compiledRules, ruleFiles } from './rules.ts';
import { allSame, readTexts, sameTextFiles } from './same-texts.ts';
import { sourcesOf } from './site-languages.ts';
import { readFindings } from './text-findings.ts';
import { notableKeys, noteFaults, readNotes } from './text-notes.ts';
import { readStatuses, type StatusFiles, statusFaults, translationsOf } from './text-status.ts';
import { untranslated } from './untranslated.ts';
import { measureTexts } from './yardstick.ts';

/** The texts that a rulebook asks for. */
function rulebookTexts(files: RulebookFiles, rulebook: Rulebook): KeySource {
  const keys = [...textKeysOf(rulebook, Object.keys(files.offices)), ...guideTextKeys(files)];
  return {
    name: files.folder,
    required: keys.flatMap(({ key, optional }) => (optional ? [] : [key])),
    optional: keys.flatMap(({ key, optional }) => (optional ? [key] : [])),
  };
}

/** Every text that a site of this rulebook asks for. @throws {RuleError} for a glossary that does not fit its schema */
export const expectedTexts = (files: RulebookFiles, rulebook: Rulebook): ExpectedKeys =>
  expectedKeys([
    toolKeys(process.cwd()),
    rulebookTexts(files, rulebook),
    letterWordTexts(readLetterWords(files.folder)),
  ]);

/**
 * All faults of the texts of this site: between the languages, with what the site asks for, with the notes for translators, with
 * what is known of who has read them, with the figures of the law, and with i18next.
 * @param only one language, listed or a draft, and those that it is held against; without it, all that are listed
 */
export async function localeFaults(only?: Language): Promise<string[]> {
  const files = ruleFiles();
  const { sources } = sourcesOf(files);
  const site = lookedAt(files, only);
  const all = readLocales(files.folder, 'locales', only && [only.slug]);
  const locales = those(site, only, all);
  const ofSite = Object.fromEntries(site.flatMap(({ slug }) => (locales[slug] ? [[slug, locales[slug]]] : [])));
  const statuses = readStatuses(Object.keys(ofSite), files.folder);
  const same = sameTextFiles(files.folder);
  const asked = withShared(locales, allSame(same));
  const expected = expectedTexts(files, compiledRules());
  const faults = [
    ...checkLocales(sources, site, locales, untranslated(files, compiledRules())),
    ...checkSameTexts(same, allOf(expected), locales),
    // Two texts that are equal in some languages only must stay two.
    ...checkCopies(all),
    ...checkKeys(sources.rulebook.slug, expected, sourceTexts(sources, asked)),
    ...noteFaults(readNotes(files.folder), ofSite, notableKeys(withShared(ofSite, allSame(same)))),
    ...Object.entries(statuses).flatMap(([slug, own]) =>
      statusFaults(slug, translationsOf(slug, sources, locales, own), own),
    ),
    ...site.flatMap(({ slug, besideSource }) =>
      slug === sources.rulebook.slug || besideSource || bringsOwn(files.folder)
        ? []
        : gateFaultsOf(slug, sources, locales, statuses, files.folder),
    ),
    ...checkFigures(locales, knownFigures(files), allowedFigures(files)),
    ...unreadLimits(readRulebook(files.folder), figuresInTexts(locales)),
    ...(await measureTexts(site, locales)),
    ...lintTexts(lints, wordingsOf(files, locales, asked, site)).map(sentenceOf),
  ];
  return faults.map((fault) => whereItIs(fault, files.folder));
}

/** The languages of the site; with `only`, that one, listed or a draft, and those that its texts are held against. */
function lookedAt(files: RulebookFiles, only: Language | undefined): readonly Language[] {
  const { site, sources } = sourcesOf(files);
  if (!only) return site;
  const beside = site.filter(
    ({ slug, besideSource }) => besideSource || Object.values(sources).some((one) => one.slug === slug),
  );
  return [...beside.filter(({ slug }) => slug !== only.slug), only];
}

const those = (site: readonly Language[], only: Language | undefined, locales: Locales): Locales =>
  only ? Object.fromEntries(site.map(({ slug }) => [slug, locales[slug] ?? {}])) : locales;

/** Why a language that is listed must not be. What is listed with a rulebook of its own texts is that rulebook's affair. */
function gateFaultsOf(
  slug: string,
  sources: Sources,
  locales: Locales,
  statuses: Readonly<Record<string, StatusFiles>>,
  rulebook: string,
): string[] {
  const translations = translationsOf(slug, sources, locales, statuses[slug] ?? {});
  const texts = new Map(Object.values(locales[slug] ?? {}).flatMap((file) => Object.entries(file)));
  return gateFaults(slug, gateOf(translations, texts, readNotes(rulebook), readFindings(slug)));
}

/**
 * All texts of this site with the words that they are checked by. Those of the tool are left out where the rulebook is written in
 * another language: they are checked with a rulebook that shares their source.
 * @param only as for `localeFaults`
 * @throws {RuleError}
 */
export function siteWordings(only?: Language): Wordings {
  const files = ruleFiles();
  const slugs = only && [only.slug];
  const site = lookedAt(files, only);
  const written = those(site, only, readLocales(files.folder, 'locales', slugs));
  return wordingsOf(files, written, those(site, only, readTexts(files.folder, slugs)), site);
}

type Locales = Readonly<Record<string, LocaleFiles>>;

function wordingsOf(files: RulebookFiles, written: Locales, asked: Locales, site: readonly Language[]): Wordings {
  const { sources } = sourcesOf(files);
  const isTools = sources.tool.slug === sources.rulebook.slug;
  const checked = (locales: Locales) => (isTools ? locales : withoutTool(locales));
  const slugs = site.map(({ slug }) => slug);
  return readWordings(files.folder, { written: checked(written), asked: checked(asked) }, slugs, sources.rulebook.slug);
}

const withoutTool = (locales: Locales): Locales =>
  Object.fromEntries(Object.entries(locales).map(([slug, { 'ui.json': _, ...own }]) => [slug, own]));

/** A fault with the path of its file: the texts of a rulebook that brings its own lie in its folder. @param folder of the rulebook */
export function whereItIs(fault: string, folder: string): string {
  const isOwn = /^locales\/[^/]+\/(?!ui\.json)/.test(fault) && bringsOwn(folder);
  return isOwn ? `${folder}/${fault}` : fault;
}

/** The limits and amounts that texts may name. */
export function knownFigures({ limits, parameters }: Pick<WrittenFiles, 'limits' | 'parameters'>): KnownFigures {
  return new Map<string, { unit: string; adopted: boolean }>([
    ...Object.keys(parameters).map((name) => [name, { unit: 'money', adopted: false }] as const),
    ...Object.entries(limits).map(
      ([name, { unit, values }]) => [name, { unit, adopted: values.some(({ from }) => from === 'adopted') }] as const,
    ),
  ]);
}

/** The figures that may stand in the texts of a rulebook as digits. */
export function allowedFigures({ folder }: Pick<RulebookFiles, 'folder'>): AllowedFigure[] {
  const file = `${folder}/figures.yaml`;
  return existsSync(file) ? parseRuleFile('figures.yaml', readFileSync(file, 'utf8'), FiguresFile) : [];
}

/** Stops the build while a text is missing, left over or does not agree between languages. */
export function completeLocales(): AstroIntegration {
  return {
    name: 'rettvei:complete-locales',
    hooks: {
      'astro:build:start': async () => {
        const faults = await localeFaults();
        if (faults.length > 0) throw new Error(`The texts are not complete:\n${faults.join('\n')}`);
      },
    },
  };
}
