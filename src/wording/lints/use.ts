/** A term of the source that a translation does not say by its word, and an office word without the words that explain it. */
import { findsAny, isKeyOf } from '../patterns.ts';
import type { GlossaryTerm } from '../schemas.ts';
import { type Catalogue, type Fault, type Lint, officeWordsOf, plain, sourceOf, type Wordings } from '../texts.ts';

export const use: Lint = { id: 'use', finds: 'a term without its word', in: faults };

function faults(wordings: Wordings): Fault[] {
  const { languages, glossary } = wordings;
  return (glossary?.terms ?? []).flatMap((term) =>
    languages
      .filter(({ slug }) => slug !== wordings.source.slug)
      .flatMap((language) =>
        language.texts.flatMap(({ file, key, text }) => {
          const found = isExcepted(term, language.slug, key) ? undefined : lack(term, language, key, text, wordings);
          return found === undefined
            ? []
            : [{ file, key, found, mend: 'Say it with the word of locales/glossary.yaml' }];
        }),
      ),
  );
}

/** What a text lacks of a term, if it lacks it. A text with a forbidden word for the term is told for that. */
function lack(term: GlossaryTerm, { slug, wording }: Catalogue, key: string, text: string, wordings: Wordings) {
  const [own, original] = [term.in[slug], term.in[wordings.source.slug]];
  if (!own) return undefined;
  const never = (own.never ?? []).map((one) => (typeof one === 'string' ? one : one.find));
  if (findsAny(plain(text), [...(own.use ?? [own.say]), ...never], wording.joined)) return undefined;
  const source = plain(sourceOf(wordings, key)?.text ?? '');
  if (original && findsAny(source, original.use ?? [original.say], wordings.source.wording.joined))
    return `does not say "${own.say}", and the source says "${original.say}"`;
  return term.office !== undefined && officeWordsOf(text).includes(term.office)
    ? `has [[${term.office}]] without "${own.say}"`
    : undefined;
}

const isExcepted = ({ except = [] }: GlossaryTerm, slug: string, key: string): boolean =>
  except.some(({ keys, languages }) => (languages ?? [slug]).includes(slug) && isKeyOf(key, keys));
