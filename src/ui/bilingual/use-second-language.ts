import { useEffect, useState } from 'preact/hooks';
import { language } from '#i18n/languages.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { loadTexts } from '../bundle/bundle.ts';
import { keysInOrder, unpack } from '../bundle/text-order.ts';
import type { SecondLanguage } from '../text/texts-context.ts';

/**
 * Two languages at once.
 * @param address of the Norwegian texts; `undefined` on a page that is Norwegian.
 */
export function useSecondLanguage(address: string | undefined, atFirst: boolean): SecondLanguage | undefined {
  const [wanted, want] = useState(atFirst);
  const [loaded, setLoaded] = useState<Translate | 'failed' | undefined>(undefined);
  const load = async (): Promise<Translate> => {
    const texts = typeof loaded === 'function' ? loaded : await loadOfficeTexts(address as string);
    setLoaded(() => texts);
    return texts;
  };
  useEffect(() => {
    if (!wanted || !address || typeof loaded === 'function') return;
    load().catch(() => setLoaded('failed'));
  }, [wanted, address]);
  if (!address) return undefined;
  const norwegian = typeof loaded === 'function' ? loaded : undefined;
  return { wanted, want, load, officeText: wanted ? norwegian : undefined, failed: wanted && loaded === 'failed' };
}

async function loadOfficeTexts(address: string): Promise<Translate> {
  // The keys follow from the whole rulebook, which is on its way already.
  const [file, { rules, offices }] = await Promise.all([loadTexts(address), import('../bundle/result-rules.ts')]);
  return translator(unpack(file, keysInOrder(rules, Object.keys(offices))), language('nb'));
}
