/** Records a text as read: its fingerprints, the day of the text, and the days of looking. */
import { readFileSync, writeFileSync } from 'node:fs';
import { formatDay, parseDay } from '#engine/calendar.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import type { Cited } from './cited.ts';
import { printOf, readFingerprints, writeFingerprints } from './fingerprints.ts';
import { type Texts, WatchError } from './folder.ts';

type Days = { of: string; today: string };

/**
 * Writes the fingerprints of all cited sections of one source, and the days in `sources.yaml`. The next review is as far ahead as
 * it was. @param of the day of the texts, `YYYY-MM-DD` @throws {WatchError} where a cited section is not in the texts
 */
export function accept(files: RulebookFiles, source: string, cited: readonly Cited[], texts: Texts, days: Days): void {
  const own = cited.filter((one) => one.source === source);
  if (own.length === 0)
    throw new WatchError(`sources.yaml cites no text of law under "${source}". Use an id of that file, or all.`);
  const sections = Object.fromEntries(
    own.map(({ section, name, document, key }) => {
      const words = texts.get(document)?.sections.get(key);
      if (!words) throw new WatchError(`${name} of ${document} is not in the folder, so ${source} cannot be accepted.`);
      return [section, printOf(words)];
    }),
  );
  const prints = readFingerprints(files.folder);
  writeFingerprints(files.folder, { ...prints, [source]: { of: days.of, sections } });
  writeDays(files, source, days);
}

/** Only the three days of one source change; comments and everything else stay as they are. */
function writeDays({ folder, sources }: RulebookFiles, source: string, { of, today }: Days): void {
  const { textOf, checked, reviewBy } = sources[source] as RulebookFiles['sources'][string];
  const day = (iso: string) => parseDay(iso) as number;
  const next = formatDay(day(today) + day(reviewBy) - day(checked));
  // A later text may have been read by hand; it is not made older.
  const values = { textOf: textOf !== undefined && textOf > of ? textOf : of, checked: today, reviewBy: next };
  const file = `${folder}/sources.yaml`;
  const text = readFileSync(file, 'utf8');
  const start = text.search(new RegExp(`^${source}:`, 'm'));
  const rest = text.slice(start);
  const length = rest.search(/\n(?=\S)/);
  const end = length === -1 ? text.length : start + length;
  const block = Object.entries(values).reduce(
    (so, [key, value]) => so.replace(new RegExp(`^( +)${key}: .*$`, 'm'), `$1${key}: ${value}`),
    text.slice(start, end),
  );
  writeFileSync(file, text.slice(0, start) + block + text.slice(end));
}
