import type { VNode } from 'preact';
import { useCheck } from './check-context.ts';
import type { Mistake } from './state.ts';

export const MISTAKE_KEYS: Record<Mistake, string> = {
  'nothing-chosen': 'ui.error.nothingChosen',
  'no-list-choice': 'ui.error.noListChoice',
  'half-a-month': 'ui.error.halfAMonth',
  'no-such-day': 'ui.error.noSuchDay',
  'out-of-reach': 'ui.error.outOfReach',
};

/** What to do about a mistake. It takes the focus, and its link leads to the first control. */
export function ErrorSummary({ mistake }: { mistake: Mistake }): VNode {
  const { t } = useCheck();
  return (
    <section class="error-summary" tabIndex={-1} aria-labelledby="error-heading">
      <h2 id="error-heading">{t('ui.error.heading')}</h2>
      <p>
        <a href="#first-answer">{t(MISTAKE_KEYS[mistake])}</a>
      </p>
    </section>
  );
}
