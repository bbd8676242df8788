import type { VNode } from 'preact';
import { AnswerList } from './AnswerList.tsx';
import { BackLink } from './BackLink.tsx';
import { useCheck } from './check-context.ts';

/** All answers before the results. */
export function ReviewPage(): VNode {
  const { t, act } = useCheck();
  return (
    <>
      <BackLink />
      <h1 tabIndex={-1}>{t('ui.review.title')}</h1>
      <p>{t('ui.review.lead')}</p>
      <AnswerList level={2} />
      <p class="buttons">
        <button type="button" class="button" data-action="show-results" onClick={() => act({ type: 'show-results' })}>
          {t('ui.review.show')}
        </button>
      </p>
    </>
  );
}
