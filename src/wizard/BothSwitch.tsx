import type { VNode } from 'preact';
import { useTexts } from './texts-context.ts';

/** Turns the Norwegian lines on and off. */
export function BothSwitch(): VNode | null {
  const { t, both } = useTexts();
  if (!both) return null;
  return (
    <div class="both-switch">
      <label>
        <input
          type="checkbox"
          data-action="both"
          checked={both.wanted}
          onChange={({ currentTarget }) => both.want(currentTarget.checked)}
        />
        <span>{t('ui.both.show')}</span>
      </label>
      <p role="status" class="hint">
        {both.failed && t('ui.both.failed')}
      </p>
    </div>
  );
}
