/**
 * The last step of a build: packs of pages, and the worker that keeps and serves them when there is no net. `OFFLINE=off` writes a
 * worker instead that takes away what phones have kept.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sizeMark } from '#components/offline-copy.ts';
import { formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/numbers.ts';
import { translator } from '#i18n/translate.ts';
import { PACKS } from '#offline/lists.ts';
import { oldFrom } from '#results/freshness.ts';
import { bundleScript } from './bundle.ts';
import { type Notes, offlinePlan, type Plan, weightsOf } from './offline-plan.ts';
import { release } from './release.ts';
import { catalogues, citedSources, compiledRules, siteLanguages } from './rules.ts';
import { virtualModules } from './virtual-modules.ts';

/** Writes packs, sizes and worker into a built site. @param root with the last stroke @returns bytes and files by language */
export async function writeOffline(
  root: string,
  notes: Notes,
): Promise<Record<string, { bytes: number; files: number }>> {
  const slugs = siteLanguages().map(({ slug }) => slug);
  const first = offlinePlan(root, slugs, notes);
  const weights = weightsOf(root, first);
  // A size in a page changes what the page weighs by less than it is rounded by.
  const plan = tellSizes(root, slugs, weights) ? offlinePlan(root, slugs, notes) : first;
  mkdirSync(root + PACKS, { recursive: true });
  for (const [path, content] of plan.packs) writeFileSync(root + path, content);
  writeFileSync(`${root}sw.js`, await workerScript(plan.lists));
  return Object.fromEntries(
    Object.entries(plan.lists.languages).map(([slug, { check, rest }]) => [
      slug,
      { bytes: weights[slug] as number, files: check.length + rest.length },
    ]),
  );
}

/** What pages of the copy say, in each language. @param day on which they were built */
export function copyNotes(day: string): Notes {
  const texts = catalogues();
  const { checkedOn } = compiledRules();
  const of = siteLanguages().map((language) => {
    const t = translator(texts[language.slug] ?? {}, language, () => undefined);
    const copy = t('ui.offline.copy', { date: formatDigits(day) });
    return [
      language.slug,
      {
        copy: `<p data-copy>${copy}</p>`,
        old: `<p class="notice notice-strong" data-copy>${copy} ${t('ui.offline.old')}</p>`,
      },
    ];
  });
  return { of: Object.fromEntries(of), oldFrom: formatDay(oldFrom(checkedOn, citedSources())) };
}

/** Runs it, and says what it weighs. */
export function offline(): AstroIntegration {
  return {
    name: 'rettvei:offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (process.env['OFFLINE'] === 'off') {
          writeFileSync(`${root}sw.js`, await bundleScript('src/offline/take-away.ts'));
          return;
        }
        const kept = await writeOffline(root, copyNotes(release(compiledRules().checkedOn).day));
        for (const [slug, { bytes, files }] of Object.entries(kept))
          logger.info(`kept for offline: ${slug} ${(bytes / 1e6).toFixed(2)} MB, ${files} files`);
      },
    },
  };
}

const workerScript = (lists: Plan['lists']): Promise<string> =>
  bundleScript('src/offline/worker.ts', [virtualModules({ 'virtual:offline-lists': () => lists })]);

/** Writes sizes where pages have a mark for them. @returns whether one has */
function tellSizes(root: string, slugs: readonly string[], weights: Readonly<Record<string, number>>): boolean {
  let isTold = false;
  for (const page of globSync('*/**/*.html', { cwd: root })) {
    const html = readFileSync(root + page, 'utf8');
    const told = slugs.reduce(
      (text, slug) => text.replaceAll(sizeMark(slug), megabytes(weights[slug] as number)),
      html,
    );
    if (told === html) continue;
    writeFileSync(root + page, told);
    isTold = true;
  }
  return isTold;
}

const megabytes = (bytes: number): string => formatNumber(Math.ceil(bytes / 1e5) / 10);
