/** What the check may weigh, in bytes after gzip. The goal for the whole is 100 kB in Latin letters and 115 kB in Cyrillic ones. */

/**
 * The page, its styles and the script that handles the first tap, in every language. Of this 0.9 kB is for browsers in which that script
 * does not run: what they are shown, and the lines that notice it; about 0.05 kB is for each language of the site, whose name stands in the menu.
 */
export const FIRST_VIEW = 39_700;

/**
 * Everything up to the results in one language: in letters of one byte, for each byte that a letter has beyond it, and for a language that
 * is translated, which is longer than what it is translated from. 1.5 kB of it reads screens aloud, and 1 kB is the text that one
 * copies or mails where a right looks wrong: it must be there before somebody opens it, since a request would tell that they did.
 */
export const WHOLE = { latin: 133_000, byte: 8_000, translated: 5_500 } as const;

/** How many bytes a letter of these texts has on average: 1 for Latin letters, almost 2 for Cyrillic, up to 3 for others. */
export function bytesPerLetter(texts: readonly string[]): number {
  const all = texts.join('');
  return Buffer.byteLength(all) / all.length;
}

/** The most that a page of the check may weigh at first, and in all. @param bytes of a letter, on average */
export const ceilings = (bytes: number, isTranslated: boolean): { firstView: number; whole: number } => ({
  firstView: FIRST_VIEW,
  whole: Math.round(WHOLE.latin + (bytes - 1) * WHOLE.byte + (isTranslated ? WHOLE.translated : 0)),
});
