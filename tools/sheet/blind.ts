/** A blind reading: texts without keys or source, and what a reader understood. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { z } from 'zod';
import { hashOf } from '#build/hashes.ts';
import type { SheetRow } from './parts.ts';

const BlindTexts = z.strictObject({
  language: z.string(),
  texts: z
    .record(z.string(), z.string())
    .describe('By fingerprint: the text, and in the answer what it says, in the source language or in English'),
});
export type BlindTexts = z.infer<typeof BlindTexts>;

/**
 * Texts to translate back: all protected ones that nobody has checked, then others until there are `count`, shuffled together.
 * @param seed the same seed gives the same texts in the same order
 */
export function blindTexts(language: string, rows: readonly SheetRow[], count: number, seed: number): BlindTexts {
  const random = xoroshiro128plus(seed);
  const must = rows.filter(({ isProtected, isChecked }) => isProtected && !isChecked);
  const others = shuffled(
    rows.filter((row) => !must.includes(row)),
    random,
  );
  const chosen = [...must, ...others.slice(0, Math.max(0, count - must.length))];
  return byHash(language, shuffled(chosen, random));
}

/** All texts to translate back, as they follow each other on the screens. */
export const byHash = (language: string, rows: readonly Pick<SheetRow, 'text'>[]): BlindTexts => ({
  language,
  texts: Object.fromEntries(rows.map(({ text }) => [hashOf(text), text])),
});

/** What a reader wrote, by the fingerprint of the text; texts that they left out are not there. @throws one sentence that says what is wrong */
export function readAnswers(name: string, content: string): Map<string, string> {
  const read = BlindTexts.safeParse(JSON.parse(content));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(
      `${name}: ${issue?.path.join('.')}: ${issue?.message}. Replace each text by what it says, and leave all else as it was.`,
    );
  }
  const answers = Object.entries(read.data.texts).map(([hash, back]) => [hash, back.trim()] as const);
  // A text that still stands as it was given has not been answered.
  return new Map(answers.filter(([hash, back]) => back !== '' && hashOf(back) !== hash));
}

function shuffled<T>(all: readonly T[], random: ReturnType<typeof xoroshiro128plus>): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
