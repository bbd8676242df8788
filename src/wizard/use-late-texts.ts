import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../engine/calendar.ts';
import type { Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import type { Arrival, LateStore } from './late.ts';
import type { Texts } from './texts-context.ts';

/** The texts of the page, and those of the file beside it once it is there. @param on day whose figures the texts show */
export function useLateTexts(
  strings: Readonly<Record<string, string>>,
  language: Language,
  late: LateStore | undefined,
  on: Day,
): { arrival: Arrival; texts: Pick<Texts, 't' | 'optional'> } {
  const [arrival, setArrival] = useState(late?.arrival ?? 'waiting');
  useEffect(() => {
    late?.watch(() => setArrival(late.arrival));
    setArrival(late?.arrival ?? 'waiting');
  }, [late]);
  const texts = useMemo(() => {
    const there = typeof arrival === 'object' ? arrival : undefined;
    const all: Readonly<Record<string, string>> = { ...strings, ...there?.strings };
    return { t: translator(all, language, there?.figures(on)), optional: (key: string) => all[key] || undefined };
  }, [strings, language, arrival, on]);
  return { arrival, texts };
}
