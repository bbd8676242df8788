import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { progressOf } from '#check/progress.ts';
import { currentView } from '#check/state.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

/** "3 of about 7" and a line, on the questions of the check itself. */
export function Progress({ question }: { question: Question }): VNode {
  const { state, current } = useCheck();
  const view = currentView(state);
  const isAsked = view.page === 'question' && !view.programme && !view.more && !view.change;
  const progress = useMemo(() => (isAsked ? progressOf(current, question) : undefined), [isAsked, current, question]);
  return (
    <p class="progress" role="status">
      {progress && (
        <>
          <Text text={(t) => t('ui.check.progress', { at: progress.at, about: progress.of })} />
          <svg class="mirror" viewBox={`0 0 ${progress.of} 1`} height="3" preserveAspectRatio="none" aria-hidden="true">
            <rect width={progress.of} height="1" />
            <rect width={progress.at} height="1" />
          </svg>
        </>
      )}
    </p>
  );
}
