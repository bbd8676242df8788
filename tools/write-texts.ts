/** Writes files of texts as editors and translators find them: two spaces, a line at the end. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LocaleFiles } from '#i18n/check-locales.ts';
import { localePath } from '#i18n/locale-files.ts';

type Texts = Readonly<Record<string, string>>;

/** @param rulebook its folder @param file as readLocales calls it */
export function writeTexts(rulebook: string, slug: string, file: string, texts: Texts): void {
  const path = localePath(rulebook, slug, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(texts, null, 2)}\n`);
}

/** Takes keys out of the files of some languages; a file that has none of them is not touched. @param locales texts as the files hold them */
export function takeTextsOut(
  rulebook: string,
  locales: Readonly<Record<string, LocaleFiles>>,
  isOut: (key: string) => boolean,
): void {
  for (const [slug, own] of Object.entries(locales))
    for (const [file, texts] of Object.entries(own)) {
      const left = Object.entries(texts).filter(([key]) => !isOut(key));
      if (left.length < Object.keys(texts).length) writeTexts(rulebook, slug, file, Object.fromEntries(left));
    }
}
