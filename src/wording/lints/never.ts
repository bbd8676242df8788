/** Words that the glossary says never to write for a term. */
import { findFirst, isKeyOf } from '../patterns.ts';
import type { GlossaryTerm } from '../schemas.ts';
import type { Fault, Lint, Wordings } from '../texts.ts';

export const never: Lint = { id: 'never', finds: 'a word that the glossary forbids', in: faults };

function faults({ languages, glossary }: Wordings): Fault[] {
  return languages.flatMap(({ slug, texts, wording }) => {
    const forbidden = (glossary?.terms ?? []).flatMap((term) => forbiddenFor(term, slug));
    return texts.flatMap(({ file, key, words }) =>
      forbidden.flatMap(({ find, keys, write }) => {
        const found = isKeyOf(key, keys) ? findFirst(words, find, wording.joined) : undefined;
        return found === undefined
          ? []
          : [{ file, key, found: `has "${found}"`, mend: `Write "${write}", as locales/glossary.yaml says` }];
      }),
    );
  });
}

type Forbidden = { find: string; keys?: string | undefined; write: string };

function forbiddenFor(term: GlossaryTerm, slug: string): Forbidden[] {
  const rendering = term.in[slug];
  return (rendering?.never ?? []).map((one) => ({
    write: rendering?.say ?? '',
    ...(typeof one === 'string' ? { find: one } : { ...one, write: one.write ?? rendering?.say ?? '' }),
  }));
}
