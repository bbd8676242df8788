import type { VNode } from 'preact';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { Folded } from './Folded.tsx';

/** Deletes all answers. Opening the fold is the first tap, the button in it confirms. */
export function DeleteAll(): VNode {
  const { dispatch } = useCheck();
  return (
    <Folded class="folded delete" summary={<Text text="ui.results.delete" />}>
      <div>
        <p>
          <Text text="ui.results.delete.what" />
        </p>
        <button
          type="button"
          class="button button-secondary"
          data-action="delete"
          onClick={() => dispatch({ type: 'wipe', notice: { kind: 'deleted' } })}
        >
          <Text text="ui.results.delete.confirm" />
        </button>
      </div>
    </Folded>
  );
}
