/** Reasons that open with "it", "they" or "then": on a card nothing stands before them that such a word could point at. */
import { wordPattern } from '../patterns.ts';
import type { Fault, Lint, Wordings } from '../texts.ts';

export const opening: Lint = { id: 'opening', finds: 'a reason that does not name its subject', in: faults };

function faults({ languages }: Wordings): Fault[] {
  return languages.flatMap(({ texts, wording: { openings, joined } }) =>
    texts
      .filter(({ key }) => key.startsWith('reason.'))
      .flatMap(({ file, key, words }) => {
        const opensWith = (pattern: string) => openingOf(words, pattern, joined);
        const found = openings.pointing.map(opensWith).find((one) => one !== undefined);
        return found === undefined || openings.allowed.some((pattern) => opensWith(pattern) !== undefined)
          ? []
          : [{ file, key, found: `opens with "${found}"`, mend: 'Name the subject: nothing stands before it' }];
      }),
  );
}

function openingOf(text: string, pattern: string, joined: string | undefined): string | undefined {
  const match = text.match(wordPattern(pattern, joined));
  return match?.index === 0 ? match[0] : undefined;
}
