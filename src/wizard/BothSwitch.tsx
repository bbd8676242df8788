import type { VNode } from 'preact';
import { Tick } from './Tick.tsx';
import { useTexts } from './texts-context.ts';

/** Turns the Norwegian lines on and off. */
export function BothSwitch(): VNode | null {
  const { t, both } = useTexts();
  if (!both) return null;
  return (
    <div class="both-switch">
      <Tick action="both" checked={both.wanted} onChange={both.want}>
        {t('ui.both.show')}
      </Tick>
      <p role="status" class="hint">
        {both.failed && t('ui.both.failed')}
      </p>
    </div>
  );
}
