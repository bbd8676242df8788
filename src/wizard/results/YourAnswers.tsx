import type { VNode } from 'preact';
import { AnswerList } from '../AnswerList.tsx';
import { Say } from '../Say.tsx';

/** The answers behind the results, folded. */
export function YourAnswers(): VNode {
  return (
    <section class="section">
      <details class="folded-group">
        <summary>
          <h2>
            <Say text="ui.results.yourAnswers" />
          </h2>
        </summary>
        <AnswerList level={3} />
      </details>
    </section>
  );
}
