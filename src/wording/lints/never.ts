/** Words that the glossary says never to write for a term. */
import { findAll, isKeyOf } from '../patterns.ts';
import type { GlossaryTerm } from '../schemas.ts';
import { type Fault, type Lint, plain, type Wordings } from '../texts.ts';

export const never: Lint = { id: 'never', finds: 'a word that the glossary forbids', in: faults };

function faults({ languages, glossary }: Wordings): Fault[] {
  return languages.flatMap(({ slug, texts, wording }) => {
    const forbidden = (glossary?.terms ?? []).flatMap((term) => forbiddenFor(term, slug));
    return texts.flatMap(({ file, key, text }) =>
      forbidden.flatMap(({ find, keys, write }) => {
        const [found] = isKeyOf(key, keys) ? findAll(plain(text), find, wording.joined) : [];
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
