import { useMemo, useState } from 'preact/hooks';
import type { Day } from '#engine/calendar.ts';
import type { Bundle, SecondTexts } from '../bundle/types.ts';
import { type Readable, useStore } from '../shell/use-store.ts';
import type { SecondLanguage } from '../text/texts-context.ts';

const NONE: Readable<SecondTexts> = { get: () => 'waiting', subscribe: () => () => undefined };

/** Two languages at once: the texts come beside the page, whether they are wanted or not. */
export function useSecondLanguage(texts: Bundle['secondTexts'], on: Day, atFirst: boolean): SecondLanguage | undefined {
  const [wanted, want] = useState(atFirst);
  const loaded = useStore(texts ?? NONE);
  const available = useMemo(() => (typeof loaded === 'function' ? loaded(on) : undefined), [loaded, on]);
  if (!texts) return undefined;
  return { wanted, want, available, officeText: wanted ? available : undefined, failed: loaded === 'failed' };
}
