/** Two forms in one word, "student(s)", "his/her", which nobody can read aloud. */
import { wordPattern } from '../patterns.ts';
import type { Fault, Lint, Wordings } from '../texts.ts';

export const slash: Lint = { id: 'slash', finds: 'two forms in one word', in: faults };

const TWO_FORMS = /\p{L}+\(-?\p{L}{1,5}\)|\p{L}+\/-?\p{L}+/gu;

function faults({ languages }: Wordings): Fault[] {
  return languages.flatMap(({ texts, wording }) =>
    texts.flatMap(({ file, key, words }) => {
      const rest = wording.slashes.reduce(
        (left, name) => left.replaceAll(new RegExp(wordPattern(name, wording.joined), 'giu'), ' '),
        words,
      );
      return (rest.match(TWO_FORMS) ?? []).map((found) => ({
        file,
        key,
        found: `has "${found}"`,
        mend: 'Write a form that fits everybody, or two words',
      }));
    }),
  );
}
