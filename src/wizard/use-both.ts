import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../engine/calendar.ts';
import { language } from '../i18n/languages.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import { loadTexts } from './late.ts';
import { keysInOrder, unpack } from './text-order.ts';

/** The Norwegian line under each text: not to be had in Norwegian itself, and loaded only when it is wanted. */
export type Both = {
  wanted: boolean;
  /** The Norwegian texts, once they are wanted and there. */
  norwegian: Translate | undefined;
  failed: boolean;
  want: (wanted: boolean) => void;
  /** The Norwegian texts, loaded if they are not there yet. @throws where they cannot be had. */
  load: () => Promise<Translate>;
};

/**
 * Two languages at once.
 * @param address of the Norwegian texts; `undefined` on a page that is Norwegian.
 * @param on day whose figures the texts show
 */
export function useBoth(address: string | undefined, atFirst: boolean, on: Day): Both | undefined {
  const [wanted, want] = useState(atFirst);
  const [loaded, setLoaded] = useState<TextsOn | 'failed' | undefined>(undefined);
  const load = async (): Promise<Translate> => {
    const texts = typeof loaded === 'function' ? loaded : await loadNorwegian(address as string);
    setLoaded(() => texts);
    return texts(on);
  };
  useEffect(() => {
    if (!wanted || !address || typeof loaded === 'function') return;
    load().catch(() => setLoaded('failed'));
  }, [wanted, address]);
  const norwegian = useMemo(() => (typeof loaded === 'function' ? loaded(on) : undefined), [loaded, on]);
  if (!address) return undefined;
  return { wanted, want, load, norwegian: wanted ? norwegian : undefined, failed: wanted && loaded === 'failed' };
}

type TextsOn = (on: Day) => Translate;

async function loadNorwegian(address: string): Promise<TextsOn> {
  // The keys follow from the whole rulebook, which is on its way already.
  const [file, { rules, offices, figures }] = await Promise.all([loadTexts(address), import('./late-rules.ts')]);
  const strings = unpack(file, keysInOrder(rules, Object.keys(offices)));
  return (on) => translator(strings, language('nb'), figures(rules, on));
}
