/**
 * Takes what nobody translates out of all languages but the source and what is written beside it: the reasons that only a past day can
 * give, whose keys it prints, and the texts of the open rulebook. `npm run texts:past`
 */
import { untranslated } from '#build/untranslated.ts';
import { draftSlugs } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { files } from './rulebook.ts';
import { takeTextsOut } from './write-texts.ts';

const { slugs, keys, past } = untranslated(files, compileRulebook(files));
for (const key of past) console.log(key);
const others = Object.entries(readLocales(files.folder, 'locales', draftSlugs)).filter(
  ([slug]) => !slugs.includes(slug),
);
takeTextsOut(files.folder, Object.fromEntries(others), (key) => keys.has(key));
