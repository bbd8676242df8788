/**
 * Which texts stand in some languages only. Nobody translates into every language what only a past day can give, nor the pages of the
 * open rulebook, which are for people who check the rules, nor the page for organisations, which is for their web editors.
 */
import type { Rulebook } from '#engine/rulebook.ts';
import type { OnlyIn } from '#i18n/check-locales.ts';
import { besideSource } from '#i18n/languages.ts';
import { notShared } from '#i18n/same-texts.ts';
import { pastReasons } from '#rulebook/past-reasons.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { allSame, sameTextFiles } from './same-texts.ts';
import { languagesOf } from './site-languages.ts';

/** Texts of the open rulebook and of the page for organisations, by how their keys begin. */
const FOR_PROFESSIONALS = /^((ui|country)\.rules|ui\.organisations|ui\.wcag)\./;

/** Texts in the source and in what is written beside it alone; `past`: the reasons among them. @throws {RuleError} */
export function untranslated(
  files: Pick<RulebookFiles, 'folder' | 'country'>,
  rulebook: Rulebook,
): OnlyIn & { past: ReadonlySet<string> } {
  const past = notShared(pastReasons(rulebook), allSame(sameTextFiles(files.folder)));
  return {
    slugs: [...new Set([languagesOf(files).office.slug, ...besideSource])],
    keys: { has: (key) => past.has(key) || FOR_PROFESSIONALS.test(key) },
    past,
  };
}
