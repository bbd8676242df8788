import { useMemo } from 'preact/hooks';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import type { Texts } from '../text/texts-context.ts';
import type { BundleState } from './types.ts';

/** The texts of the page, and those of the file beside it once it is there. */
export function useBundleTexts(
  strings: Readonly<Record<string, string>>,
  language: Language,
  bundle: BundleState,
): Pick<Texts, 't' | 'optional'> {
  return useMemo(() => {
    const all: Readonly<Record<string, string>> =
      typeof bundle === 'object' ? { ...strings, ...bundle.strings } : strings;
    return { t: translator(all, language), optional: (key: string) => all[key] || undefined };
  }, [strings, language, bundle]);
}
