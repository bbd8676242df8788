/**
 * Prints what the checks of texts find, and how much of it. `npm run texts:lint`, or a part of it:
 * `npm run texts:lint -- --language uk --file reasons --key '^reason\.asylum' --lint never`.
 * A language that no site lists yet is looked at where `--language` names it. `--counts` prints the numbers alone. Exit code 1 means that something was found.
 */
import { parseArgs } from 'node:util';
import { siteWordings } from '#build/complete-locales.ts';
import { language } from '#i18n/languages.ts';
import { lints, lintTexts, unusedExceptions } from '#wording/lints.ts';
import { sentenceOf } from '#wording/texts.ts';

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    file: { type: 'string' },
    key: { type: 'string' },
    lint: { type: 'string' },
    counts: { type: 'boolean' },
  },
});
const chosen = lints.filter(({ id }) => !values.lint || id === values.lint);
if (chosen.length === 0)
  throw new Error(`No lint "${values.lint}". Use one of: ${lints.map(({ id }) => id).join(', ')}.`);

const wordings = siteWordings(values.language === undefined ? undefined : language(values.language));
const faults = lintTexts(chosen, wordings).filter(
  ({ file, key }) =>
    (!values.language || file.startsWith(`locales/${values.language}/`)) &&
    (!values.file || file.includes(values.file)) &&
    (!values.key || new RegExp(values.key, 'u').test(key)),
);

for (const { id, finds } of chosen) {
  const own = faults.filter(({ lint }) => lint === id);
  const counts = wordings.languages.map(
    ({ slug }) => `${slug} ${own.filter(({ file }) => file.startsWith(`locales/${slug}/`)).length}`,
  );
  console.log(`${id}: ${finds}: ${own.length} (${counts.join(', ')})`);
  if (!values.counts) for (const fault of own) console.log(`  ${sentenceOf(fault)}`);
}
const unused = values.lint || values.counts ? [] : unusedExceptions(wordings);
for (const fault of unused) console.log(sentenceOf(fault));
process.exitCode = faults.length + unused.length > 0 ? 1 : 0;
