import { keyPattern } from './key-pattern.ts';

/** The protected texts of a language that nobody has checked: patterns of keys, and the keys among them that need no line. */
export type Unchecked = { patterns: readonly string[]; but: readonly string[] };

/** Whether the line in the language of the offices stands beside a text. Nowhere, where nothing is given. */
export function isUnchecked(unchecked: Unchecked | undefined): (key: string) => boolean {
  const tests = unchecked?.patterns.map(keyPattern) ?? [];
  const but = new Set(unchecked?.but);
  return (key) => tests.some((test) => test(key)) && !but.has(key);
}
