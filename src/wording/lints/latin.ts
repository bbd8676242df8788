/** A stretch of Latin words in a language that is written in other letters: something that nobody has translated. */
import { language } from '#i18n/languages.ts';
import type { Fault, Lint, Wordings } from '../texts.ts';

export const latin: Lint = { id: 'latin', finds: 'Latin words in a language of other letters', in: faults };

/** A name may have two words, and stands alone; three in a row are a sentence, or the rest of one. Addresses are no words. */
const STRETCH =
  /(?<![\p{L}./@-])[\p{sc=Latn}\d'’-]*\p{sc=Latn}+[^\S\n]+(?:[\p{sc=Latn}'’-]+[^\S\n]+)+[\p{sc=Latn}'’-]+(?![./@]\p{sc=Latn})/u;

function faults({ languages }: Wordings): Fault[] {
  return languages
    .filter(({ slug }) => new Intl.Locale(language(slug).tag).maximize().script !== 'Latn')
    .flatMap(({ texts }) =>
      texts.flatMap(({ file, key, words }) => {
        const found = STRETCH.exec(words)?.[0];
        return found === undefined
          ? []
          : [{ file, key, found: `has "${found}"`, mend: 'Translate it, or say in except why it stays' }];
      }),
    );
}
