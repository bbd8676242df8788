/** Words that the glossary says never to write for a term. */
import { findFirst, isKeyOf } from '../patterns.ts';
import { doesWithout, type GlossaryTerm } from '../schemas.ts';
import type { Fault, Lint, Wordings } from '../texts.ts';

export const never: Lint = { id: 'never', finds: 'a word that the glossary forbids', in: faults };

function faults({ languages, glossary }: Wordings): Fault[] {
  return languages.flatMap(({ slug, texts, wording }) => {
    const forbidden = (glossary?.terms ?? []).flatMap((term) => forbiddenFor(term, slug));
    return texts.flatMap(({ file, key, words }) =>
      forbidden.flatMap(({ term, find, keys, write }) => {
        const found =
          isKeyOf(key, keys) && !doesWithout(term, slug, key) ? findFirst(words, find, wording.joined) : undefined;
        return found === undefined
          ? []
          : [{ file, key, found: `has "${found}"`, mend: `Write "${write}", as glossary.yaml of the language says` }];
      }),
    );
  });
}

type Forbidden = { term: GlossaryTerm; find: string; keys?: string | undefined; write: string };

function forbiddenFor(term: GlossaryTerm, slug: string): Forbidden[] {
  const rendering = term.in[slug];
  return (rendering?.never ?? []).map((one) => ({
    term,
    write: rendering?.say ?? '',
    ...(typeof one === 'string' ? { find: one } : { ...one, write: one.write ?? rendering?.say ?? '' }),
  }));
}
