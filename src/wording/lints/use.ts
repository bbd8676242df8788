/** A term of the source that a translation does not say by its word, and an office word without the words that explain it. */
import { findsAny } from '../patterns.ts';
import { doesWithout, type GlossaryTerm } from '../schemas.ts';
import { type Fault, type Lint, officeWordsOf, sourceOf, type Text, type Wordings } from '../texts.ts';

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
        const said = saidBy(own);
        return (own ? language.texts : []).flatMap((text) => {
          const isInSource = sources.has(sourceOf(wordings, text.key) as Text);
          const isInBrackets = term.office !== undefined && officeWordsOf(text.text).includes(term.office);
          if (
            !(isInSource || isInBrackets) ||
            findsAny(text.words, said, language.wording.joined) ||
            doesWithout(term, language.slug, text.key)
          )
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

/** How a language says a term: by its word, or by a forbidden one, which is told for itself. */
const saidBy = (own: GlossaryTerm['in'][string] | undefined): string[] => [
  ...(own?.use ?? [own?.say ?? '']),
  ...(own?.never ?? []).map((one) => (typeof one === 'string' ? one : one.find)),
];
