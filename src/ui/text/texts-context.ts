/** The texts of one language, and of Norwegian beside it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translate.ts';

/** The Norwegian line under each text: not to be had in Norwegian itself, and loaded only when it is wanted. */
export type SecondLanguage = {
  wanted: boolean;
  /** The Norwegian texts, once they are wanted and there. */
  officeText: Translate | undefined;
  failed: boolean;
  want: (wanted: boolean) => void;
  /** The Norwegian texts, loaded if they are not there yet. @throws where they cannot be had. */
  load: () => Promise<Translate>;
};

export type Texts = {
  language: Language;
  t: Translate;
  /** A text that need not be there, such as a hint. */
  optional: (key: string) => string | undefined;
  /** The switch for two languages; none on a page that is Norwegian. */
  secondLanguage: SecondLanguage | undefined;
  /** The Norwegian texts, while both languages are shown. */
  officeText: Translate | undefined;
};

export const TextsContext = createContext<Texts | undefined>(undefined);

/** The texts around a component. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('This component stands outside its texts. Render it inside <TextsContext.Provider>.');
  return texts;
}
