/** Pages that are too hard to read as a whole: one text of eight words says little, a page does. */
import { flesch, lix, sentencesOf } from '../measures.ts';
import type { Catalogue, Fault, Lint, Text } from '../texts.ts';

export const page: Lint = {
  id: 'page',
  finds: 'a page that is too hard to read',
  in: ({ languages }) => languages.flatMap(hardPages),
};

function hardPages({ shown, wording: { readability } }: Catalogue): Fault[] {
  if (!readability) return [];
  const { measure, limit } = readability;
  return [...Map.groupBy(shown, ({ key }) => pageOf(key))].flatMap(([key, own]) => {
    const sentences = own.flatMap(({ text }) => sentencesOf(text));
    const value = Math.round((measure === 'lix' ? lix(sentences) : flesch(sentences)) * 10) / 10;
    const isHard = measure === 'lix' ? value > limit : value < limit;
    return isHard
      ? [
          {
            file: (own[0] as Text).file,
            key,
            found: `is too hard: ${NAMES[measure]} ${value}, and ${limit} is the limit`,
            mend: 'Write shorter sentences and shorter words in the texts whose keys begin so',
          },
        ]
      : [];
  });
}

const NAMES = { lix: 'LIX', flesch: 'Flesch' } as const;

/** What is read together: the screen of a question, the reasons of a programme, a part of the tool; all of a kind elsewhere. */
export function pageOf(key: string): string {
  const parts = key.split('.');
  return parts.slice(0, /^(ui|question|reason)$/.test(parts[0] as string) ? 2 : 1).join('.');
}
