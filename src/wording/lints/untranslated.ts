/** Translations that are the English or the source text itself. */
import { defaultLanguage } from '#i18n/languages.ts';
import type { Catalogue, Fault, Lint, Wordings } from '../texts.ts';

export const untranslated: Lint = { id: 'untranslated', finds: 'a text that is not translated', in: faults };

function faults({ languages, source }: Wordings): Fault[] {
  const english = languages.find(({ slug }) => slug === defaultLanguage);
  const models = [source, ...(english && english !== source ? [english] : [])];
  return languages.flatMap((language) =>
    models.includes(language)
      ? []
      : language.texts
          .filter(({ key, text, words }) => /\p{L}/u.test(words) && isOneOf(text, key, models))
          .map(({ file, key, text }) => ({
            file,
            key,
            found: `is "${text}", as in another language`,
            mend: 'Translate it, or say in except of wording.yaml why it is the same',
          })),
  );
}

const isOneOf = (text: string, key: string, models: readonly Catalogue[]): boolean =>
  models.some(({ byKey }) => byKey.get(key)?.text === text);
