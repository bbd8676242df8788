import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { questionsLeft } from '#check/progress.ts';
import { currentView } from '#check/state.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

/** "3 of about 7" and a line, only on a question that is asked for the first time, and only when it can be told. */
export function Progress({ question }: { question: Question }): VNode {
  const { state, current } = useCheck();
  const view = currentView(state);
  const isNew = state.answers[question.id] === undefined && view.page === 'question' && !view.programme;
  const way = useMemo(() => {
    const left = isNew
      ? questionsLeft(current.setting, current.answers, current.situation(), current.programmes)
      : undefined;
    const answered = current.path.asked.length;
    return left && { at: answered + 1, about: answered + left.to };
  }, [isNew, current]);
  return (
    <p class="progress" role="status">
      {way && (
        <>
          <Text text={(t) => t('ui.check.progress', way)} />
          <svg class="mirror" viewBox={`0 0 ${way.about} 1`} height="3" preserveAspectRatio="none" aria-hidden="true">
            <rect width={way.about} height="1" />
            <rect width={way.at} height="1" />
          </svg>
        </>
      )}
    </p>
  );
}
