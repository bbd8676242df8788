/** The voices of the device. A voice that is not on the device itself is sent the text, so it is none of ours. */
import { type Language, namesOf } from '#i18n/languages.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/** A voice for a language that is on the device itself. Systems write "uk-UA", some "uk_UA". */
export function localVoice<T extends Voice>(
  voices: readonly T[],
  language: Pick<Language, 'tag' | 'called'>,
): T | undefined {
  const wanted = namesOf(language);
  const isFor = (lang: string): boolean => {
    const spoken = lang.toLowerCase().replaceAll('_', '-');
    return wanted.some((name) => spoken === name || spoken.startsWith(`${name}-`));
  };
  return voices.find(({ lang, localService }) => localService && isFor(lang));
}
