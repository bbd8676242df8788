import type { VNode } from 'preact';
import { useCheck } from './check-context.ts';
import { Say } from './Say.tsx';

/** What stands under questions: Continue, which sends the form around it, and the results so far. */
export function StepButtons(): VNode {
  const { act } = useCheck();
  return (
    <>
      <button type="submit" class="button" data-action="continue">
        <Say text="ui.check.continue" />
      </button>
      <button
        type="button"
        class="button button-secondary"
        data-action="show-results"
        onClick={() => act({ type: 'show-results' })}
      >
        <Say text="ui.check.showResults" />
      </button>
    </>
  );
}
