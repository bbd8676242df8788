import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import type { Texts } from '../text/texts-context.ts';
import type { BundleState, BundleStore } from './types.ts';

/** The texts of the page, and those of the file beside it once it is there. */
export function useBundleTexts(
  strings: Readonly<Record<string, string>>,
  language: Language,
  bundle: BundleStore | undefined,
): { arrival: BundleState; texts: Pick<Texts, 't' | 'optional'> } {
  const [arrival, setArrival] = useState(bundle?.state ?? 'waiting');
  useEffect(() => {
    bundle?.watch(() => setArrival(bundle.state));
    setArrival(bundle?.state ?? 'waiting');
  }, [bundle]);
  const texts = useMemo(() => {
    const all: Readonly<Record<string, string>> =
      typeof arrival === 'object' ? { ...strings, ...arrival.strings } : strings;
    return { t: translator(all, language), optional: (key: string) => all[key] || undefined };
  }, [strings, language, arrival]);
  return { arrival, texts };
}
