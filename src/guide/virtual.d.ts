declare module 'virtual:words' {
  /** The words of offices that a person meets in letters; none, where the rulebook has no glossary. */
  const words: readonly import('./words.ts').LetterWord[];
  export default words;
}
declare module 'virtual:word-ids' {
  /** The id of each of them, by its forms in small letters. */
  const ids: Readonly<Record<string, string | undefined>>;
  export default ids;
}
