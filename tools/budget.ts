// Weighs the check in every language, prints one line for each, and fails above the budget.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languagesOf } from '#build/site-languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { bytesPerLetter, ceilings } from './ceilings.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { files } from './rulebook.ts';

/** What the first view should weigh one day. */
const AIM = 35_000;
/** The check's scripts name these too: what only other pages ask for, and what comes when all is there, to keep a copy. */
const UNWEIGHED = /\/(mount-(list|helper)|_virtual_law-of-all-days|copy-beside)\./;
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const dist = `${root}/dist`;
const locales = readLocales(rulebookFolder);

const { site, office } = languagesOf(files);

const faults = site.flatMap(({ slug, besideSource }) => {
  const page = `/${slug}/check/index.html`;
  if (!existsSync(dist + page)) return [`${page} was not built. Run the build first, or mend src/pages/[lang]/check.`];
  const weight = weighPage(dist, page, UNWEIGHED);
  const bytes = bytesPerLetter(Object.values(locales[slug] ?? {}).flatMap((texts) => Object.values(texts)));
  const most = ceilings(bytes, slug !== office.slug && besideSource !== true);
  console.log(`budget ${slug}: ${lineOf(weight, most)}`);
  return over(page, weight, most);
});

if (faults.length > 0) {
  console.error(`\nThe check is over its budget:\n${faults.join('\n')}`);
  process.exitCode = 1;
}

type Ceilings = ReturnType<typeof ceilings>;

function lineOf({ firstView, whole, second }: PageWeight, most: Ceilings): string {
  return [
    `first view ${kB(firstView)} of ${kB(most.firstView)}${firstView > AIM ? ` (aim ${kB(AIM)})` : ''}`,
    `whole check ${kB(whole)} of ${kB(most.whole)}`,
    ...(second > 0 ? [`beside it the offices' language ${kB(second)}`] : []),
  ].join(', ');
}

function over(page: string, { firstView, whole, late }: PageWeight, most: Ceilings): string[] {
  return [
    firstView > most.firstView &&
      `${page}: the first view weighs ${kB(firstView)}, ${kB(firstView - most.firstView)} too much. Move to src/ui/bundle/beside.ts what no opening question needs.`,
    whole > most.whole &&
      `${page}: the whole check weighs ${kB(whole)}, ${kB(whole - most.whole)} too much. Shorten it, or do without.`,
    late.length > 0 &&
      `${page}: ${late.join(', ')} is found only after another script has come. Name it in the head with rel="modulepreload".`,
  ].filter((fault) => fault !== false);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
