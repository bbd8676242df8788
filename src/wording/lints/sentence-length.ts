/** Sentences that are too long to keep in mind. */
import { sentencesOf, wordsOf } from '../measures.ts';
import type { Fault, Lint, Wordings } from '../texts.ts';

export const sentenceLength: Lint = { id: 'sentence-length', finds: 'a sentence of more than 20 words', in: faults };

const MOST = 20;

function faults({ languages }: Wordings): Fault[] {
  return languages.flatMap(({ texts }) =>
    texts.flatMap(({ file, key, text }) =>
      sentencesOf(text)
        .map((sentence) => wordsOf(sentence))
        .filter((words) => words.length > MOST)
        .map((words) => ({
          file,
          key,
          found: `has a sentence of ${words.length} words: "${words.slice(0, 5).join(' ')} …"`,
          mend: `Make two of it, of at most ${MOST} words each`,
        })),
    ),
  );
}
