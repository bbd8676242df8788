import type { VNode } from 'preact';
import type { Mistake } from '#check/state.ts';
import type { Question } from '#questions/questions.ts';
import { firstId } from '../fields/first-id.ts';
import { Text } from '../text/Text.tsx';

export const MISTAKE_KEYS: Record<Mistake, string> = {
  'nothing-chosen': 'ui.error.nothingChosen',
  'no-list-choice': 'ui.error.noListChoice',
  'half-a-month': 'ui.error.halfAMonth',
  'no-such-day': 'ui.error.noSuchDay',
  'out-of-reach': 'ui.error.outOfReach',
};

/** What to do about a mistake. It takes the focus, and its link leads to the first control. */
export function ErrorSummary({ mistake, question }: { mistake: Mistake; question: Question }): VNode {
  return (
    <section class="error-summary" tabIndex={-1} aria-labelledby="error-heading">
      <h2 id="error-heading">
        <Text text="ui.error.heading" />
      </h2>
      <p>
        <a href={`#${firstId(question)}`}>
          <Text text={MISTAKE_KEYS[mistake]} />
        </a>
      </p>
    </section>
  );
}
