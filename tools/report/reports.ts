/** The reports of all languages that are translated, by the path of their page. */
import { gateOf } from '#build/language-gate.ts';
import { sourcesOf } from '#build/site-languages.ts';
import { readDoubts } from '#build/text-doubts.ts';
import { readFindings } from '#build/text-findings.ts';
import { readNotes } from '#build/text-notes.ts';
import { readStatuses, translationsOf } from '#build/text-status.ts';
import { draftSlugs, drafts, type Language } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { files } from '../rulebook.ts';
import { languageReport } from './language-report.ts';

/** A draft without texts has none. What is written beside the source is no translation, and has none either. @throws {RuleError} */
export function languageReports(): Map<string, string> {
  const { site, sources } = sourcesOf(files);
  const locales = readLocales(files.folder, 'locales', draftSlugs);
  const notes = readNotes(files.folder);
  const all: readonly Language[] = [...site, ...drafts];
  const own = all.filter((one) => one.slug !== sources.rulebook.slug && !one.besideSource && locales[one.slug]);
  return new Map(
    own.map((language) => {
      const { slug, tag } = language;
      const statuses = readStatuses([slug], files.folder)[slug] ?? {};
      const translations = translationsOf(slug, sources, locales, statuses);
      const texts = new Map(Object.values(locales[slug] ?? {}).flatMap((file) => Object.entries(file)));
      const findings = readFindings(slug);
      const report = languageReport({
        language,
        name: new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
        isListed: site.includes(language),
        translations,
        texts,
        findings,
        doubts: readDoubts(slug),
        gate: gateOf(translations, texts, notes, findings),
      });
      return [`docs/languages/${slug}.md`, report];
    }),
  );
}
