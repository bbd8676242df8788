import type { VNode } from 'preact';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

/** What stands under questions: Continue, which sends the form around it, and the results so far. */
export function StepButtons(): VNode {
  const { dispatch } = useCheck();
  return (
    <>
      <button type="submit" class="button" data-action="continue">
        <Text text="ui.check.continue" />
      </button>
      <button
        type="button"
        class="button button-secondary"
        data-action="show-results"
        onClick={() => dispatch({ type: 'show-results' })}
      >
        <Text text="ui.check.showResults" />
      </button>
    </>
  );
}
