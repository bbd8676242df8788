/**
 * Prints every text key that the rulebook needs, a line each; what need not be there is marked, and in which languages a text
 * is still missing. `npm run texts:keys`; `npm run texts:keys -- missing` prints only those that some language lacks.
 */
import { readTexts } from '#build/same-texts.ts';
import { languagesOf } from '#build/site-languages.ts';
import { untranslated } from '#build/untranslated.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { guideTextKeys } from '#rulebook/guide-text-keys.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { files } from './rulebook.ts';

const onlyMissing = process.argv[2] === 'missing';
const rulebook = compileRulebook(files);
const some = untranslated(files, rulebook);
const locales = readTexts(files.folder);
const written = languagesOf(files).site.map(({ slug }) => ({
  slug,
  keys: new Set(Object.values(locales[slug] ?? {}).flatMap(Object.keys)),
}));

for (const { key, optional } of [...textKeysOf(rulebook, Object.keys(files.offices)), ...guideTextKeys(files)]) {
  const needed = some.keys.has(key) ? written.filter(({ slug }) => some.slugs.includes(slug)) : written;
  const lacking = needed.flatMap(({ slug, keys }) => (keys.has(key) ? [] : [slug]));
  if (optional) {
    if (!onlyMissing) console.log(`${key} (optional)`);
  } else if (lacking.length > 0) console.log(`${key} (missing in ${lacking.join(', ')})`);
  else if (!onlyMissing) console.log(key);
}
