import type { VNode } from 'preact';
import { AnswerList } from '../review/AnswerList.tsx';
import { Text } from '../text/Text.tsx';

/** The answers behind the results, folded. */
export function YourAnswers(): VNode {
  return (
    <section class="section">
      <details class="folded-group">
        <summary>
          <h2>
            <Text text="ui.results.yourAnswers" />
          </h2>
        </summary>
        <AnswerList />
      </details>
    </section>
  );
}
