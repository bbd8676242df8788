import type { VNode } from 'preact';
import { useCheck } from '../check-context.ts';
import { Say } from '../Say.tsx';

/** Deletes all answers. Opening the fold is the first tap, the button in it confirms. */
export function DeleteAll(): VNode {
  const { act } = useCheck();
  return (
    <details class="folded delete">
      <summary>
        <Say text="ui.results.delete" />
      </summary>
      <div>
        <p>
          <Say text="ui.results.delete.what" />
        </p>
        <button
          type="button"
          class="button button-secondary"
          data-action="delete"
          onClick={() => act({ type: 'wipe', notice: { kind: 'deleted' } })}
        >
          <Say text="ui.results.delete.confirm" />
        </button>
      </div>
    </details>
  );
}
