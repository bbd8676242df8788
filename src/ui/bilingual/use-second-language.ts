import office from 'virtual:office-language';
import { useEffect, useState } from 'preact/hooks';
import type { Engine } from '#engine/situation.ts';
import { type Translate, translator } from '#i18n/translate.ts';
import { joinRules } from '#rulebook/split.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { loadTexts } from '../bundle/bundle.ts';
import { unpack } from '../bundle/text-order.ts';
import type { SecondLanguage } from '../text/texts-context.ts';

/**
 * Two languages at once.
 * @param address of the texts; `undefined` on a page in the offices' language.
 */
export function useSecondLanguage(
  address: string | undefined,
  engine: Engine,
  atFirst: boolean,
): SecondLanguage | undefined {
  const [wanted, want] = useState(atFirst);
  const [loaded, setLoaded] = useState<Translate | 'failed' | undefined>(undefined);
  const load = async (): Promise<Translate> => {
    const texts = typeof loaded === 'function' ? loaded : await loadOfficeTexts(address as string, engine);
    setLoaded(() => texts);
    return texts;
  };
  useEffect(() => {
    if (!wanted || !address || typeof loaded === 'function') return;
    load().catch(() => setLoaded('failed'));
  }, [wanted, address]);
  if (!address) return undefined;
  const officeText = typeof loaded === 'function' ? loaded : undefined;
  return { wanted, want, load, officeText: wanted ? officeText : undefined, failed: wanted && loaded === 'failed' };
}

async function loadOfficeTexts(address: string, { rulebook }: Engine): Promise<Translate> {
  // The keys follow from the whole rulebook, which is on its way already.
  const [file, { rules, offices }] = await Promise.all([loadTexts(address), import('../bundle/result-rules.ts')]);
  const whole = rulebook.isMainOnly ? joinRules(rulebook, rules) : rulebook;
  const keys = textKeysOf(whole, Object.keys(offices));
  const inOrder = (['page', 'results', 'rare'] as const).flatMap((file) =>
    keys.flatMap(({ key, travels }) => (travels === file ? key : [])),
  );
  return translator(unpack(file, inOrder), office);
}
