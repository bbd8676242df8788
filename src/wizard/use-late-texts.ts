import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import type { Arrival, LateStore } from './late.ts';
import type { Texts } from './texts-context.ts';

/** The texts of the page, and those of the file beside it once it is there. */
export function useLateTexts(
  strings: Readonly<Record<string, string>>,
  language: Language,
  late: LateStore | undefined,
): { arrival: Arrival; texts: Pick<Texts, 't' | 'optional'> } {
  const [arrival, setArrival] = useState(late?.arrival ?? 'waiting');
  useEffect(() => {
    late?.watch(() => setArrival(late.arrival));
    setArrival(late?.arrival ?? 'waiting');
  }, [late]);
  const texts = useMemo(() => {
    const all: Readonly<Record<string, string>> =
      typeof arrival === 'object' ? { ...strings, ...arrival.strings } : strings;
    return { t: translator(all, language), optional: (key: string) => all[key] || undefined };
  }, [strings, language, arrival]);
  return { arrival, texts };
}
