/** Where a word of the offices is explained. */
import ids from 'virtual:word-ids';

/** The address in a language; undefined for a word that is not explained. @param lang folder of the language */
export const wordAddressIn =
  (lang: string) =>
  (officeWord: string): string | undefined => {
    const id = ids[officeWord.toLowerCase()];
    return id && `/${lang}/words/#${id}`;
  };
