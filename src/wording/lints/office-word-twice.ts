/** Office words in brackets whose word stands beside them already, or that stand twice. */
import { wordPattern } from '../patterns.ts';
import { type Fault, type Lint, officeWordsOf, type Wordings } from '../texts.ts';

export const officeWordTwice: Lint = { id: 'office-word-twice', finds: 'an office word that stands twice', in: faults };

function faults({ languages }: Wordings): Fault[] {
  return languages.flatMap(({ texts }) =>
    texts.flatMap(({ file, key, text, words: own }) => {
      const words = officeWordsOf(text);
      return [...new Set(words)].flatMap((word) => {
        if (words.indexOf(word) !== words.lastIndexOf(word))
          return [{ file, key, found: `has [[${word}]] twice`, mend: 'Keep the first' }];
        return wordPattern(`${withoutSigns(word)}(?!\\.\\p{L})`).test(own)
          ? [
              {
                file,
                key,
                found: `says "${word}" and has [[${word}]]`,
                mend: 'Leave the bracket out, or say it in plain words',
              },
            ]
          : [];
      });
    }),
  );
}

const withoutSigns = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
