/** The texts of one language, and of Norwegian beside it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Both } from './use-both.ts';

export type Texts = {
  language: Language;
  t: Translate;
  /** A text that need not be there, such as a hint. */
  optional: (key: string) => string | undefined;
  /** The switch for two languages; none on a page that is Norwegian. */
  both: Both | undefined;
  /** The Norwegian texts, while both languages are shown. */
  norwegian: Translate | undefined;
};

export const TextsContext = createContext<Texts | undefined>(undefined);

/** The texts around a component. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('This component stands outside its texts. Render it inside <TextsContext.Provider>.');
  return texts;
}
