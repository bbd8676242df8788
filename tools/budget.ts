// Weighs the check in every language, prints one line for each, and fails above the budget.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '#i18n/languages.ts';
import { type PageWeight, weighPage } from './page-weight.ts';

const budget = { firstView: 50_000, aim: 35_000, whole: 120_000 };
/** The check's script names these too, and never asks for them. */
const OTHER_PAGES = /\/mount-(list|helper)\./;
const dist = fileURLToPath(new URL('../dist/', import.meta.url)).replace(/\/$/, '');

const faults = languages.flatMap(({ slug }) => {
  const page = `/${slug}/check/index.html`;
  if (!existsSync(dist + page)) return [`${page} was not built. Run the build first, or mend src/pages/[lang]/check.`];
  const weight = weighPage(dist, page, OTHER_PAGES);
  console.log(line(slug, weight));
  return over(page, weight);
});

if (faults.length > 0) {
  console.error(`\nThe check is over its budget:\n${faults.join('\n')}`);
  process.exitCode = 1;
}

function line(slug: string, { firstView, whole }: PageWeight): string {
  const note = firstView > budget.aim ? ` (aim ${kB(budget.aim)})` : '';
  return `budget ${slug}: first view ${kB(firstView)} of ${kB(budget.firstView)}${note}, whole check ${kB(whole)} of ${kB(budget.whole)}`;
}

function over(page: string, { firstView, whole, late }: PageWeight): string[] {
  return [
    firstView > budget.firstView &&
      `${page}: the first view weighs ${kB(firstView)}, ${kB(firstView - budget.firstView)} too much. Load later what the first question does not need.`,
    whole > budget.whole && `${page}: the whole check weighs ${kB(whole)}, ${kB(whole - budget.whole)} too much.`,
    late.length > 0 &&
      `${page}: ${late.join(', ')} is found only after another script has come. Name it in the head with rel="modulepreload".`,
  ].filter((fault) => fault !== false);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
