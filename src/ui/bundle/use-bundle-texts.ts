import { useMemo } from 'preact/hooks';
import type { Day } from '#engine/calendar.ts';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { isUnchecked } from '#i18n/unchecked.ts';
import type { Texts } from '../text/texts-context.ts';
import type { BundleState } from './types.ts';

/** The texts of the page, and those of the file beside it once it is there. @param on day whose figures the texts show */
export function useBundleTexts(
  strings: Readonly<Record<string, string>>,
  language: Language,
  bundle: BundleState,
  on: Day,
): Pick<Texts, 't' | 'optional' | 'isUnchecked'> {
  return useMemo(() => {
    const there = typeof bundle === 'object' ? bundle : undefined;
    const all: Readonly<Record<string, string>> = { ...strings, ...there?.strings };
    return {
      t: translator(all, language, there?.figures(on)),
      optional: (key: string) => all[key] || undefined,
      isUnchecked: isUnchecked(there?.unchecked),
    };
  }, [strings, language, bundle, on]);
}
