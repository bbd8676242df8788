import type { VNode } from 'preact';
import { useCheck } from '../check-context.ts';

/** Deletes all answers. Opening the fold is the first tap, the button in it confirms. */
export function DeleteAll(): VNode {
  const { t, act } = useCheck();
  return (
    <details class="folded delete">
      <summary>{t('ui.results.delete')}</summary>
      <div>
        <p>{t('ui.results.delete.what')}</p>
        <button
          type="button"
          class="button button-secondary"
          data-action="delete"
          onClick={() => act({ type: 'wipe', notice: { kind: 'deleted' } })}
        >
          {t('ui.results.delete.confirm')}
        </button>
      </div>
    </details>
  );
}
