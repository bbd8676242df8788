/**
 * Lets one key keep each text that stands in the files more than once: writes the shared keys into same-texts.yaml and takes the
 * copies out of all languages. What is shared stays so. `npm run texts:same`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { allSame, sameTextFiles } from '#build/same-texts.ts';
import { baseKey } from '#i18n/check-locales.ts';
import { draftSlugs } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { type SameTexts, sharedNow } from '#i18n/same-texts.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { takeTextsOut } from './write-texts.ts';

const locales = readLocales(rulebookFolder);
const files = sameTextFiles(rulebookFolder);
const before = new Set(files.flatMap(({ same }) => Object.values(same).flat()));
const now = sharedNow(allSame(files), locales);
const sharing = new Set(Object.values(now).flat());

for (const { path, holds } of files) {
  const own = Object.fromEntries(Object.entries(now).filter(([kept]) => holds(kept)));
  if (existsSync(path) || Object.keys(own).length > 0) writeFileSync(path, headOf(path) + bodyOf(own));
}
takeTextsOut(rulebookFolder, readLocales(rulebookFolder, 'locales', draftSlugs), (key) => sharing.has(baseKey(key)));
console.log(`${sharing.size} keys share the text of another, ${sharing.size - before.size} of them since now.`);

/** The comments that the file begins with. */
function headOf(path: string): string {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return /^(#.*\n|\n)*/.exec(text)?.[0] ?? '';
}

function bodyOf(same: SameTexts): string {
  return stringify(same, { lineWidth: 0 });
}
