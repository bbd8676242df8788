/** The texts of one language, and of the offices' language beside it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '#i18n/languages.ts';
import type { Translate } from '#i18n/translate.ts';

/** The line in the offices' language under each text: not on a page in that language itself. */
export type SecondLanguage = {
  wanted: boolean;
  /** The texts of the offices' language, once they are there: for paper, wanted or not. */
  available: Translate | undefined;
  /** The same, while they are wanted. */
  officeText: Translate | undefined;
  failed: boolean;
  want: (wanted: boolean) => void;
};

export type Texts = {
  language: Language;
  /** What offices call that language. */
  nameForOffices: string;
  t: Translate;
  /** A text that need not be there, such as a hint. */
  optional: (key: string) => string | undefined;
  /** Whether a text must not be misread, and nobody has checked its translation. */
  isUnchecked: (key: string) => boolean;
  /** The switch for two languages; none on a page in the offices' language. */
  secondLanguage: SecondLanguage | undefined;
  /** The texts of the offices' language, while both languages are shown. */
  officeText: Translate | undefined;
};

export const TextsContext = createContext<Texts | undefined>(undefined);

/** The texts around a component. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('This component stands outside its texts. Render it inside <TextsContext.Provider>.');
  return texts;
}
