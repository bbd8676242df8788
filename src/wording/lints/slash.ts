/** Two forms in one word, "student(s)", "his/her", which nobody can read aloud. */
import { findAll } from '../patterns.ts';
import { type Fault, type Lint, plain, type Wordings } from '../texts.ts';

export const slash: Lint = { id: 'slash', finds: 'two forms in one word', in: faults };

const TWO_FORMS = /\p{L}+\(-?\p{L}{1,5}\)|\p{L}+\/-?\p{L}+/gu;

function faults({ languages }: Wordings): Fault[] {
  return languages.flatMap(({ texts, wording }) =>
    texts.flatMap(({ file, key, text }) => {
      const names = wording.slashes.flatMap((name) => findAll(text, name, wording.joined));
      const rest = names.reduce((left, name) => left.replace(name, ' '), plain(text));
      return (rest.match(TWO_FORMS) ?? []).map((found) => ({
        file,
        key,
        found: `has "${found}"`,
        mend: 'Write a form that fits everybody, or two words',
      }));
    }),
  );
}
