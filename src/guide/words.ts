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
  const sorted = [...words].sort((one, other) => compare(spelled(one.word), spelled(other.word)));
  return [...Map.groupBy(sorted, ({ word }) => word.charAt(0).toLocaleUpperCase(tag))];
}

/** Two letters that an alphabet counts as one are two in an abbreviation: a mark between them keeps them apart. */
const spelled = (word: string): string => (/^\p{Lu}+$/u.test(word) ? [...word].join('\u034F') : word);

/** What a word is the name of. */
export type Subject = { programmes: string[]; offices: string[] };

/**
 * The programmes and offices that have the word in their name or its id as theirs.
 * @param names every rendering of a name, `programme.<id>.name` or `office.<id>.name`, by its id
 */
export function subjectOf(
  { id, word, also = [] }: LetterWord,
  names: Readonly<Record<keyof Subject, Readonly<Record<string, readonly string[]>>>>,
): Subject {
  const marks = [word, ...also].map((one) => `[[${one}]]`.toLowerCase());
  const named = (own: Readonly<Record<string, readonly string[]>>) =>
    Object.keys(own).filter(
      (key) => key === id || own[key]?.some((name) => marks.some((mark) => name.toLowerCase().includes(mark))),
    );
  return { programmes: named(names.programmes), offices: named(names.offices) };
}
