import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { questionsLeft } from '#check/progress.ts';
import { currentView } from '#check/state.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

/** "2 to 4 questions left", only on a question that is asked for the first time, and only when it is certain. */
export function Progress({ question }: { question: Question }): VNode {
  const { state, current } = useCheck();
  const view = currentView(state);
  const isNew = state.answers[question.id] === undefined && view.page === 'question' && !view.programme;
  const left = useMemo(
    () =>
      isNew ? questionsLeft(current.setting, current.answers, current.situation(), current.programmes) : undefined,
    [isNew, current],
  );
  return (
    <p class="progress hint" role="status">
      {left && (
        <Text
          text={(t) =>
            left.from === left.to
              ? t('ui.check.left', { count: left.to })
              : t('ui.check.leftRange', { from: left.from, count: left.to })
          }
        />
      )}
    </p>
  );
}
