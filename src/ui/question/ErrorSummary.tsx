import type { VNode } from 'preact';
import type { Mistake } from '#check/state.ts';
import { firstId } from '../fields/first-id.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { Against } from './Against.tsx';
import { mistakeWords } from './mistake-words.ts';

/** What to do about a mistake. It takes the focus, and its link leads to the first control. */
export function ErrorSummary({ mistake }: { mistake: Mistake }): VNode {
  const { setting, state } = useCheck();
  return (
    <section class="error-summary" tabIndex={-1} aria-labelledby="error-heading">
      <h2 id="error-heading">
        <Text text="ui.error.heading" />
      </h2>
      <p>
        <a href={`#${firstId({ id: mistake.question })}`}>
          <Text text={(t) => mistakeWords(t, setting.engine, state.answers, mistake)} />
        </a>
      </p>
      {mistake.kind === 'contradiction' && <Against questions={mistake.against} />}
    </section>
  );
}
