/** The whole site as one archive, for people who serve it themselves. */
import { zipSync } from 'fflate';
import type { NamedFile } from './site-files.ts';

/**
 * A zip of the files in the order of their paths. Packed by a library in JavaScript: what Node brings packs otherwise on other
 * processors, and the archive of a commit has one SHA-256.
 * @param day `YYYY-MM-DD`, which all files in it carry
 */
export function archiveOf(files: readonly NamedFile[], day: string): Uint8Array {
  const sorted = [...files].sort((one, other) => (one.path < other.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, content }) => [path, content])), {
    level: 6,
    mtime: noonOf(day),
  });
}

/** A zip holds the time as the clock on the wall shows it; noon is there in every time zone. */
function noonOf(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
