import office from 'virtual:office-language';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Setting } from '#check/setting.ts';
import type { Day } from '#engine/calendar.ts';
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
  { engine, on }: Setting,
  atFirst: boolean,
): SecondLanguage | undefined {
  const [wanted, want] = useState(atFirst);
  const [loaded, setLoaded] = useState<TextsOn | 'failed' | undefined>(undefined);
  const load = async (): Promise<Translate> => {
    const texts = typeof loaded === 'function' ? loaded : await loadOfficeTexts(address as string, engine);
    setLoaded(() => texts);
    return texts(on);
  };
  useEffect(() => {
    if (!wanted || !address || typeof loaded === 'function') return;
    load().catch(() => setLoaded('failed'));
  }, [wanted, address]);
  const officeText = useMemo(() => (typeof loaded === 'function' ? loaded(on) : undefined), [loaded, on]);
  if (!address) return undefined;
  return { wanted, want, load, officeText: wanted ? officeText : undefined, failed: wanted && loaded === 'failed' };
}

/** The texts with the figures of a day. */
type TextsOn = (on: Day) => Translate;

async function loadOfficeTexts(address: string, { rulebook }: Engine): Promise<TextsOn> {
  // The keys follow from the whole rulebook, which is on its way already.
  const [file, { rules, offices, figures }] = await Promise.all([
    loadTexts(address),
    import('../bundle/result-rules.ts'),
  ]);
  const whole = rulebook.isMainOnly ? joinRules(rulebook, rules) : rulebook;
  const keys = textKeysOf(whole, Object.keys(offices));
  const inOrder = (['page', 'results', 'rare'] as const).flatMap((file) =>
    keys.flatMap(({ key, travels }) => (travels === file ? key : [])),
  );
  const strings = unpack(file, inOrder);
  return (on) => translator(strings, office, figures(rules, on));
}
