/**
 * Texts without their keys: page and file work out the order of the keys from the same rulebook. That saves a fifth of what a
 * language weighs.
 */

import { exchange, type Letters, lettersFor } from './short-letters.ts';

type Strings = Readonly<Record<string, string>>;

/**
 * Texts of one language: those with keys of their own, and those that stand in an order both sides know; with short letters. A text
 * that stood before is the place at which it did: it travels once, however many keys have it.
 */
export type PackedTexts = { keyed: Strings; ordered: readonly (string | number)[]; letters: Letters };

/** Takes the keys off where they follow from ids. */
export function pack(strings: Strings, order: readonly string[]): PackedTexts {
  const letters = lettersFor(Object.values(strings));
  const short = exchange(letters);
  const follow = new Set(order);
  const keyed = Object.entries(strings).filter(([key]) => !follow.has(key));
  return {
    letters,
    keyed: Object.fromEntries(keyed.map(([key, text]) => [key, short(text)])),
    ordered: eachOnce(order.map((key) => short(strings[key] ?? ''))),
  };
}

/** The first of equal texts, and where it stands for the others. What is not there stays empty. */
function eachOnce(texts: readonly string[]): (string | number)[] {
  const first = new Map<string, number>();
  return texts.map((text, place) => {
    const before = first.get(text);
    if (before !== undefined) return before;
    if (text !== '') first.set(text, place);
    return text;
  });
}

/** Puts the keys on again. A text that the language does not have, such as a hint that is optional, has no key. */
export function unpack({ keyed, ordered, letters }: PackedTexts, order: readonly string[]): Record<string, string> {
  const whole = exchange(letters);
  const named = ordered.flatMap((text, place) =>
    text === '' ? [] : [[order[place] as string, (typeof text === 'number' ? ordered[text] : text) as string] as const],
  );
  return Object.fromEntries([...Object.entries(keyed), ...named].map(([key, text]) => [key, whole(text)]));
}
