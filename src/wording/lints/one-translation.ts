/** Texts that are equal in the source and differ in a translation. */
import { baseKey } from '#i18n/check-locales.ts';
import { type Fault, type Lint, translations, type Wordings } from '../texts.ts';

export const oneTranslation: Lint = { id: 'one-translation', finds: 'one source with two translations', in: faults };

function faults(wordings: Wordings): Fault[] {
  // The forms of a counted text differ by the number, and the source may need fewer.
  const whole = translations(wordings).filter(({ own }) => baseKey(own.key) === own.key);
  const bySource = Map.groupBy(whole, ({ source, language }) => `${language.slug}\n${source.text}`);
  return [...bySource.values()].flatMap(([first, ...rest]) =>
    rest
      .filter(({ own }) => own.text !== first?.own.text)
      .map(({ own }) => ({
        file: own.file,
        key: own.key,
        found: `is "${own.text}", and "${first?.own.key}" with the same source is "${first?.own.text}"`,
        mend: 'Translate both alike, or say in except of wording.yaml why they differ',
      })),
  );
}
