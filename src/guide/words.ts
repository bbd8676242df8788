/** The words of offices that a person meets in letters, and which of them a word in brackets is. */

/** One of them. Its explanation is the text `word.<id>`. */
export type LetterWord = {
  /** Of its term in the glossary; also its mark in the page. */
  id: string;
  /** As it stands in letters, in the language of the offices. */
  word: string;
  /** Other forms of it. */
  also?: readonly string[];
  /** What it is called in plain words, by language. */
  say: Readonly<Record<string, string>>;
};

/** The key of the sentence that explains a word. @param id of its term */
export const wordKey = (id: string): string => `word.${id}`;

/** The id of each word by its forms, in small letters: in brackets it may begin with a capital. */
export const wordIds = (words: readonly LetterWord[]): Record<string, string> =>
  Object.fromEntries(words.flatMap(({ id, word, also = [] }) => [word, ...also].map((one) => [one.toLowerCase(), id])));

/** The words by their first letter, both in the order of the alphabet of the offices. @param tag of their language */
export function byLetter(words: readonly LetterWord[], tag: string): [letter: string, words: LetterWord[]][] {
  const { compare } = new Intl.Collator(tag);
  const sorted = [...words].sort((one, other) => compare(one.word, other.word));
  return [...Map.groupBy(sorted, ({ word }) => word.charAt(0).toLocaleUpperCase(tag))];
}
