import type { VNode } from 'preact';
import { AnswerList } from './AnswerList.tsx';
import { useCheck } from './check-context.ts';
import { Say } from './Say.tsx';
import { TopLine } from './TopLine.tsx';

/** All answers before the results. */
export function ReviewPage(): VNode {
  const { act } = useCheck();
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Say text="ui.review.title" />
      </h1>
      <p>
        <Say text="ui.review.lead" />
      </p>
      <AnswerList level={2} />
      <p class="buttons">
        <button type="button" class="button" data-action="show-results" onClick={() => act({ type: 'show-results' })}>
          <Say text="ui.review.show" />
        </button>
      </p>
    </>
  );
}
