/** Which texts stand in some languages only: nobody translates into every language what only a past day can give. */
import type { Rulebook } from '#engine/rulebook.ts';
import type { OnlyIn } from '#i18n/check-locales.ts';
import { defaultLanguage } from '#i18n/languages.ts';
import { notShared } from '#i18n/same-texts.ts';
import { pastReasons } from '#rulebook/past-reasons.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { allSame, sameTextFiles } from './same-texts.ts';
import { languagesOf } from './site-languages.ts';

/** Reasons of the past: in the offices' language, which is the source, and in the reference alone. @throws {RuleError} */
export function pastTexts(files: Pick<RulebookFiles, 'folder' | 'country'>, rulebook: Rulebook): OnlyIn {
  return {
    slugs: [...new Set([languagesOf(files).office.slug, defaultLanguage])],
    keys: notShared(pastReasons(rulebook), allSame(sameTextFiles(files.folder))),
  };
}
