/**
 * Brings the statuses of the texts up to date: what is new or changed has been read by nobody, what is gone goes. Prints where
 * each language stands. Of every rulebook here, or of the one that `RULEBOOK` names.
 *
 *     npm run texts:status                                            of all languages; with one of them, of that one
 *     npm run texts:status -- uk --mark read --keys 'ui.status.*'     somebody has read these
 *     npm run texts:status -- uk --confirm --keys 'ui.status.right'   the source has changed, the translation is still right
 */
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { sourcesOf } from '#build/site-languages.ts';
import { readNotes } from '#build/text-notes.ts';
import {
  isStale,
  marked,
  readStatuses,
  renewed,
  STATES,
  type State,
  type Status,
  staleFault,
  statusFiles,
  type Translation,
  translationsOf,
  writeStatuses,
} from '#build/text-status.ts';
import { baseKey } from '#i18n/check-locales.ts';
import { keyPattern } from '#i18n/key-pattern.ts';
import { draftSlugs, language } from '#i18n/languages.ts';
import { bringsOwn, readLocales } from '#i18n/locale-files.ts';
import { loadVocabulary } from '#rulebook/load.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { today } from './today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mark: { type: 'string' }, confirm: { type: 'boolean' }, keys: { type: 'string' } },
});
const day = today();
const [only] = positionals;

/** What a person says of some texts; nothing where they only want the statuses brought up to date. */
function wanted(): { state: State | undefined; isMeant: (one: Translation) => boolean } | undefined {
  const { mark, confirm, keys } = values;
  if (mark === undefined && !confirm) return undefined;
  if (only === undefined)
    throw new Error('Say which language: npm run texts:status -- uk --mark read --keys "ui.status.*"');
  if (mark !== undefined && keys === undefined)
    throw new Error('Say which texts were read: --keys "question.*.title". --keys "*" is all of them.');
  const state = STATES.find((one) => one === mark);
  if (mark !== undefined && state === undefined)
    throw new Error(`--mark "${mark}" is no status. Use one of: ${STATES.join(', ')}.`);
  language(only);
  const test = keyPattern(keys ?? '*');
  return {
    state,
    isMeant: (one) => (test(one.key) || test(baseKey(one.key))) && (state !== undefined || isStale(one)),
  };
}

const said = wanted();
const all = globSync('{src,tests}/rulebooks/*/country.yaml').map((file) => dirname(file));
let meant = 0;

for (const folder of process.env['RULEBOOK'] ? [rulebookFolder] : all) {
  const { site, sources } = sourcesOf({ folder, ...loadVocabulary(folder) });
  // Drafts have texts of the project's own rulebook alone.
  const unlisted = bringsOwn(folder) ? [] : draftSlugs;
  const locales = readLocales(folder, 'locales', unlisted);
  const slugs = [...site.map(({ slug }) => slug), ...unlisted].filter(
    (slug) => locales[slug] && (only === undefined || slug === only),
  );
  const notes = readNotes(folder);
  for (const slug of slugs) {
    // Read one by one: somebody may take what a reader has understood meanwhile.
    const own = readStatuses([slug], folder)[slug] ?? {};
    const translations = translationsOf(slug, sources, locales, own);
    const isMeant = (one: Translation): boolean => slug === only && (said?.isMeant(one) ?? false);
    meant += translations.filter(isMeant).length;
    const statusOf = (one: Translation): Status => (isMeant(one) ? marked(one, said?.state, day) : renewed(one, day));
    writeStatuses(slug, statusFiles(translations, statusOf), folder);
    if (translations.length > 0)
      summary(
        folder,
        slug,
        translations.map((one) => ({ ...one, status: statusOf(one) })),
        notes.isProtected,
      );
  }
}
if (said && meant === 0) throw new Error(`No text of "${only}" is meant. Look at --keys.`);

function summary(
  folder: string,
  slug: string,
  now: readonly Translation[],
  isProtected: (key: string) => boolean,
): void {
  const stale = now.filter(isStale);
  const counts = STATES.map((state) => `${now.filter(({ status }) => status?.state === state).length} ${state}`);
  const open = now.filter(({ key, status }) => isProtected(key) && status?.state !== 'checked');
  console.log(
    `${folder} ${slug}: ${counts.join(', ')}, of these ${stale.length} stale; protected and not checked: ${open.length}`,
  );
  for (const one of stale) console.error(staleFault(slug)(one));
  // A draft holds nobody up.
  if (stale.length > 0 && !draftSlugs.includes(slug)) process.exitCode = 1;
}
