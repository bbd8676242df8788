import { useEffect, useState } from 'preact/hooks';
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
 */
export function useBoth(address: string | undefined, atFirst: boolean): Both | undefined {
  const [wanted, want] = useState(atFirst);
  const [loaded, setLoaded] = useState<Translate | 'failed' | undefined>(undefined);
  const load = async (): Promise<Translate> => {
    const texts = typeof loaded === 'function' ? loaded : await loadNorwegian(address as string);
    setLoaded(() => texts);
    return texts;
  };
  useEffect(() => {
    if (!wanted || !address || typeof loaded === 'function') return;
    load().catch(() => setLoaded('failed'));
  }, [wanted, address]);
  if (!address) return undefined;
  const norwegian = typeof loaded === 'function' ? loaded : undefined;
  return { wanted, want, load, norwegian: wanted ? norwegian : undefined, failed: wanted && loaded === 'failed' };
}

async function loadNorwegian(address: string): Promise<Translate> {
  // The keys follow from the whole rulebook, which is on its way already.
  const [file, { rules, offices }] = await Promise.all([loadTexts(address), import('./late-rules.ts')]);
  return translator(unpack(file, keysInOrder(rules, Object.keys(offices))), language('nb'));
}
