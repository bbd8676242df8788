/** How words are found in texts: the patterns of glossary.yaml and wording.yaml. */

const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** `\b` of a regular expression knows Latin letters only. */
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/**
 * A pattern begins where a word begins and may end inside it, so that "word" finds "words"; `\b` at its end closes the word.
 * @param joined what a language writes together with the word that follows, such as the Arabic article
 */
export function wordPattern(pattern: string, joined = ''): RegExp {
  const known = found.get(joined) ?? new Map<string, RegExp>();
  found.set(joined, known);
  const made = known.get(pattern) ?? compiled(pattern, joined);
  known.set(pattern, made);
  return made;
}
const found = new Map<string, Map<string, RegExp>>();

const compiled = (pattern: string, joined: string): RegExp =>
  new RegExp(`(?<!${LETTER})${joined && `(?:${joined})?`}(?:${withoutVowels(pattern).replaceAll('\\b', EDGE)})`, 'iu');

/** A text without the short vowels that Arabic may write or leave out, so that both spellings are found. */
export const withoutVowels = (text: string): string => text.replace(/[\u064B-\u0652]/g, '');

/** What a pattern finds first in a text. */
export const findFirst = (text: string, pattern: string, joined?: string): string | undefined =>
  text.match(wordPattern(pattern, joined))?.[0];

/** Whether one of the patterns finds something. */
export function findsAny(text: string, patterns: readonly string[], joined?: string): boolean {
  if (patterns.length === 0) return false;
  const known = ofLists.get(patterns) ?? patterns.map((pattern) => `(?:${pattern})`).join('|');
  ofLists.set(patterns, known);
  return wordPattern(known, joined).test(text);
}
const ofLists = new WeakMap<readonly string[], string>();

/** Whether a key is one of those that a plain regular expression names. */
export const isKeyOf = (key: string, keys: string | undefined): boolean =>
  keys === undefined || new RegExp(keys, 'u').test(key);
