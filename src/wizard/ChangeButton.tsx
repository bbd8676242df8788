import type { VNode } from 'preact';
import type { Question } from '../questions/questions.ts';
import { useCheck } from './check-context.ts';

/** "Change", with hidden words that say what. */
export function ChangeButton({ question }: { question: Question }): VNode {
  const { t, act } = useCheck();
  return (
    <button
      type="button"
      class="quiet"
      data-action="change"
      onClick={() => act({ type: 'change', question: question.id })}
    >
      <span>
        {t('ui.check.change')}
        <span class="visually-hidden">: {t(`question.${question.id}.short`).replace(/\[\[(.+?)\]\]/g, '($1)')}</span>
      </span>
    </button>
  );
}
