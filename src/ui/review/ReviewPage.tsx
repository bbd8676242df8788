import type { VNode } from 'preact';
import { useCheck } from '../shell/check-context.ts';
import { TopLine } from '../shell/TopLine.tsx';
import { Text } from '../text/Text.tsx';
import { AnswerList } from './AnswerList.tsx';

/** All answers before the results. */
export function ReviewPage(): VNode {
  const { dispatch } = useCheck();
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Text text="ui.review.title" />
      </h1>
      <p>
        <Text text="ui.review.lead" />
      </p>
      <AnswerList />
      <div class="buttons step-bar">
        <button
          type="button"
          class="button"
          data-action="show-results"
          onClick={() => dispatch({ type: 'show-results' })}
        >
          <Text text="ui.review.show" />
        </button>
      </div>
    </>
  );
}
