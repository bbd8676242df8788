import type { VNode } from 'preact';
import { AnswerList } from '../AnswerList.tsx';
import { useCheck } from '../check-context.ts';

/** The answers behind the results, folded. */
export function YourAnswers(): VNode {
  const { t } = useCheck();
  return (
    <section class="section">
      <details class="folded-group">
        <summary>
          <h2>{t('ui.results.yourAnswers')}</h2>
        </summary>
        <AnswerList level={3} />
      </details>
    </section>
  );
}
