/** A term of the source that a translation does not say by its word, and an office word without the words that explain it. */
import { findsAny } from '../patterns.ts';
import { doesWithout, type GlossaryTerm } from '../schemas.ts';
import { type Catalogue, type Fault, type Lint, officeWordsOf, sourceOf, type Text, type Wordings } from '../texts.ts';

export const use: Lint = { id: 'use', finds: 'a term without its word', in: faults };

function faults(wordings: Wordings): Fault[] {
  const { languages, source, glossary } = wordings;
  return (glossary?.terms ?? []).flatMap((term) => {
    const original = term.in[source.slug];
    const patterns = original ? (original.use ?? [original.say]) : [];
    const sources = new Set(source.texts.filter(({ words }) => findsAny(words, patterns, source.wording.joined)));
    return languages
      .filter((language) => language !== source)
      .flatMap((language) => {
        const own = term.in[language.slug];
        return (own ? language.texts : []).flatMap((text) => {
          const isInSource = sources.has(sourceOf(wordings, text.key) as Text);
          const isInBrackets = term.office !== undefined && officeWordsOf(text.text).includes(term.office);
          if (!(isInSource || isInBrackets) || says(text, own, language) || doesWithout(term, language.slug, text.key))
            return [];
          const found = isInSource
            ? `does not say "${own?.say}", and the source says "${original?.say}"`
            : `has [[${term.office}]] without "${own?.say}"`;
          return [
            { file: text.file, key: text.key, found, mend: 'Say it with the word of glossary.yaml of the language' },
          ];
        });
      });
  });
}

/** Whether a text says a term by its word, or by a forbidden one, which is told for itself. */
function says({ words }: Text, own: GlossaryTerm['in'][string] | undefined, { wording }: Catalogue): boolean {
  const never = (own?.never ?? []).map((one) => (typeof one === 'string' ? one : one.find));
  return findsAny(words, [...(own?.use ?? [own?.say ?? '']), ...never], wording.joined);
}
