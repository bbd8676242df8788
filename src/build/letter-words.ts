/** The words of letters, as the glossary marks them. */
import { type LetterWord, wordKey } from '#guide/words.ts';
import type { KeySource } from '#i18n/keys.ts';
import { glossaryOf } from '#wording/load.ts';
import type { Glossary } from '#wording/schemas.ts';

/** Those of a rulebook; none where it has no glossary. @param rulebook its folder @throws {RuleError} */
export const readLetterWords = (rulebook: string, folder = 'locales'): LetterWord[] =>
  letterWordsOf(glossaryOf(rulebook, folder));

/** The terms that are words of letters, in the order of the glossary. */
export function letterWordsOf(glossary: Pick<Glossary, 'terms'> | undefined): LetterWord[] {
  return (glossary?.terms ?? []).flatMap(({ id, office, also, letters, in: renderings }) =>
    letters && office !== undefined
      ? [
          {
            id,
            word: office,
            ...(also && { also }),
            say: Object.fromEntries(Object.entries(renderings).map(([slug, { say }]) => [slug, say])),
          },
        ]
      : [],
  );
}

/** The sentences that explain them. */
export const letterWordTexts = (words: readonly LetterWord[]): KeySource => ({
  name: 'a word of letters in glossary.yaml',
  required: words.map(({ id }) => wordKey(id)),
});
