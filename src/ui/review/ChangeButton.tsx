import type { VNode } from 'preact';
import { inBrackets } from '#i18n/translate.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';

/** "Change", with hidden words that say what. */
export function ChangeButton({ question }: { question: Question }): VNode {
  const { t, dispatch } = useCheck();
  return (
    <button
      type="button"
      class="quiet"
      data-action="change"
      onClick={() => dispatch({ type: 'change', question: question.id })}
    >
      <span>
        {t('ui.check.change')}
        <span class="visually-hidden">: {inBrackets(t(`question.${question.id}.short`))}</span>
      </span>
    </button>
  );
}
