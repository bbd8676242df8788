/** What the check may weigh, in bytes after gzip. The goal for the whole is 100 kB in Latin letters and 115 kB in Cyrillic ones. */

/**
 * The page, its styles and the script that handles the first tap, in every language. Of this 0.9 kB is for browsers in which that script
 * does not run: what they are shown, and the lines that notice it.
 */
export const FIRST_VIEW = 38_900;

/**
 * Everything up to the results in one language: in letters of one byte, and for each byte that a letter has beyond it. 1.1 kB of it reads
 * screens aloud.
 */
export const WHOLE = { latin: 131_100, byte: 10_000 } as const;

/** How many bytes a letter of these texts has on average: 1 for Latin letters, almost 2 for Cyrillic, up to 3 for others. */
export function bytesPerLetter(texts: readonly string[]): number {
  const all = texts.join('');
  return Buffer.byteLength(all) / all.length;
}

/** The most that a page of the check may weigh at first, and in all. @param bytes of a letter, on average */
export const ceilings = (bytes: number): { firstView: number; whole: number } => ({
  firstView: FIRST_VIEW,
  whole: Math.round(WHOLE.latin + (bytes - 1) * WHOLE.byte),
});
