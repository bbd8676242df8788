/** A blind reading: texts without keys or source, and what a reader understood. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { z } from 'zod';
import type { SheetRow } from './parts.ts';

const BlindTexts = z.strictObject({
  language: z.string(),
  texts: z.array(z.strictObject({ text: z.string(), back: z.string() })),
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
  const texts = [...new Set(chosen.map(({ text }) => text))];
  return { language, texts: shuffled(texts, random).map((text) => ({ text, back: '' })) };
}

/** What a reader wrote, by text; texts that they left out are not there. @throws one sentence that says what is wrong */
export function readAnswers(name: string, content: string): Map<string, string> {
  const read = BlindTexts.safeParse(JSON.parse(content));
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new Error(
      `${name}: ${issue?.path.join('.')}: ${issue?.message}. Fill in "back", and leave all else as it was.`,
    );
  }
  return new Map(
    read.data.texts.flatMap(({ text, back }) => (back.trim() === '' ? [] : [[text, back.trim()] as const])),
  );
}

function shuffled<T>(all: readonly T[], random: ReturnType<typeof xoroshiro128plus>): T[] {
  const mixed = [...all];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = uniformInt(random, 0, last);
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
