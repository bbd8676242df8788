/**
 * What the check may weigh, as a sum in bytes after gzip: a new programme or language brings its own room, so only growth of
 * what all share, or of the average programme, breaks the build. The parts were measured on 40 programmes in Ukrainian, by
 * leaving programmes out and by writing the same texts in letters of one, two and three bytes.
 */

/** How many programmes a site has; `main` are those that the questions before the results ask about. */
export type Programmes = { all: number; main: number };

/**
 * The rules that choose the next question come with the first view, those of main programmes only; texts hardly count. The
 * clocks on training, moves and contradictions made a main programme heavier by 400 bytes.
 */
export const FIRST_VIEW = { fixed: 44_500, mainProgramme: 1_000 } as const;

/**
 * `programme`: the average one, rules and texts. `byte`: all texts, for each byte that a letter has beyond the first. Of the
 * fixed part 1.4 kB is the price of two files of texts instead of one (what both say is not compressed together), 4 kB that of
 * saying what cannot be true (bounds, the search for what contradicts, and a sentence for each mistake), and 3.2 kB are the pictures.
 */
export const WHOLE = { fixed: 75_000, programme: 1_850, byte: 8_000 } as const;

/** How many bytes a letter of these texts has on average: 1 for Latin letters, almost 2 for Cyrillic, up to 3 for others. */
export function bytesPerLetter(texts: readonly string[]): number {
  const all = texts.join('');
  return Buffer.byteLength(all) / all.length;
}

/** The most that a page of the check may weigh at first, and in all. @param bytes of a letter, on average */
export function ceilings({ all, main }: Programmes, bytes: number): { firstView: number; whole: number } {
  return {
    firstView: FIRST_VIEW.fixed + main * FIRST_VIEW.mainProgramme,
    whole: Math.round(WHOLE.fixed + all * WHOLE.programme + (bytes - 1) * WHOLE.byte),
  };
}
