// Weighs the check in every language, prints one line for each, and fails above the budget.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languagesOf } from '#build/site-languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { bytesPerLetter, ceilings, FIRST_VIEW, type Programmes, WHOLE } from './ceilings.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { files } from './rulebook.ts';

/** What the first view should weigh one day. */
const AIM = 35_000;
/** The check's script names these too, and never asks for them. */
const OTHER_PAGES = /\/(mount-(list|helper)|_virtual_law-of-all-days)\./;
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const dist = `${root}/dist`;
const locales = readLocales(rulebookFolder);

const faults = languagesOf(files).site.flatMap(({ slug }) => {
  const page = `/${slug}/check/index.html`;
  if (!existsSync(dist + page)) return [`${page} was not built. Run the build first, or mend src/pages/[lang]/check.`];
  const weight = weighPage(dist, page, OTHER_PAGES);
  const programmes = programmesOf(dist);
  const bytes = bytesPerLetter(Object.values(locales[slug] ?? {}).flatMap((texts) => Object.values(texts)));
  const most = ceilings(programmes, bytes);
  console.log(
    `budget ${slug}: ${firstViewLine(weight, most, programmes)}, ${wholeLine(weight, most, programmes, bytes)}`,
  );
  return over(page, weight, most);
});

if (faults.length > 0) {
  console.error(`\nThe check is over its budget:\n${faults.join('\n')}`);
  process.exitCode = 1;
}

/** Counted in what was built. */
function programmesOf(folder: string): Programmes {
  const { programmes } = JSON.parse(readFileSync(`${folder}/api/v1/rulebook.json`, 'utf8')) as {
    programmes: { questions?: string }[];
  };
  return { all: programmes.length, main: programmes.filter(({ questions }) => questions !== 'after-results').length };
}

type Ceilings = ReturnType<typeof ceilings>;

function firstViewLine({ firstView }: PageWeight, most: Ceilings, { main }: Programmes): string {
  const sum = `${kB(FIRST_VIEW.fixed)} + ${main} main programmes × ${kB(FIRST_VIEW.mainProgramme)}`;
  return `first view ${kB(firstView)} of ${kB(most.firstView)} (${sum}${firstView > AIM ? `; aim ${kB(AIM)}` : ''})`;
}

function wholeLine({ whole }: PageWeight, most: Ceilings, { all }: Programmes, bytes: number): string {
  const script = `${kB((bytes - 1) * WHOLE.byte)} for letters of ${bytes.toFixed(2)} bytes`;
  const sum = `${kB(WHOLE.fixed)} + ${all} programmes × ${kB(WHOLE.programme)} + ${script}`;
  return `whole check ${kB(whole)} of ${kB(most.whole)} (${sum})`;
}

function over(page: string, { firstView, whole, late }: PageWeight, most: Ceilings): string[] {
  return [
    firstView > most.firstView &&
      `${page}: the first view weighs ${kB(firstView)}, ${kB(firstView - most.firstView)} too much. Load later what the first question does not need.`,
    whole > most.whole &&
      `${page}: the whole check weighs ${kB(whole)}, ${kB(whole - most.whole)} too much. What all programmes share has grown, or they weigh more than ${kB(WHOLE.programme)} on average: shorten it, or do without.`,
    late.length > 0 &&
      `${page}: ${late.join(', ')} is found only after another script has come. Name it in the head with rel="modulepreload".`,
  ].filter((fault) => fault !== false);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
