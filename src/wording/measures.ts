/** How hard a text is to read. */

/** Sentences as they are read: office words do not count, and a figure stands for a placeholder. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\[\[[^[\]]+\]\]/g, '')
    .replace(/\{\{[\w.@-]+:unit\}\}/g, '12 x')
    .replace(/\{\{[^}]*\}\}/g, '12')
    .split(/(?<!(?:^|\s)\d{1,2}\.)(?<=[.!?:;…؟؛።፤፧])\s+|\n/u)
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a sentence; an address or a number is one. */
export const wordsOf = (sentence: string): string[] =>
  sentence.match(/[\p{L}\p{M}\p{N}]+(?:[-’'ʼ.,/@][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

/** LIX: words a sentence, and the share of words over six letters. 30 to 40 is easy, more is harder. */
export function lix(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}

/** Flesch reading ease, for English. 70 to 80 is fairly easy, more is easier. */
export function flesch(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (1.015 * words.length) / sentences.length - (84.6 * syllables) / words.length;
}

/** The syllables of an English word: its groups of vowels, less those that are not spoken. A number or a strange word has one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = letters.match(/[aeiouy]+/g) ?? [];
  const silent = SILENT_END.test(letters) ? 1 : 0;
  const apart = letters.match(TWO_VOWELS) ?? [];
  return Math.max(1, groups.length - silent + apart.length);
}

/** "made", "makes", "moved", but not "table", "places", "waited". */
const SILENT_END = /(?:[^aeiouyl]|[aeiouy]l)e$|(?:[^aeiouylsxzcg]|[^cs]h)es$|[^aeiouytdl]ed$|[aeiouy]led$/;
/** Two that are spoken apart: "social" is not, "being", "create", "media", "diet" are. */
const TWO_VOWELS = /[^ctsg]i[ao](?!u)|[aeiouy]ing|(?<=cr)ea(?=t)|i(?=et)|u(?=el|al)/g;
