import type { VNode } from 'preact';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { type Details, missingDetails } from '#results/missing-details.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

const BUTTONS: Record<Details | 'outcome', string> = {
  amount: 'ui.results.moreForAmount',
  length: 'ui.results.moreForLength',
  content: 'ui.results.moreExactly',
  words: 'ui.results.moreExactly',
  outcome: 'ui.results.moreToKnow',
};

/** One button that asks what the result still lacks; which answers those are stands under "Why". */
export function MissingAnswers({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode | null {
  const { current, dispatch } = useCheck();
  const details = missingDetails(verdict);
  const number = current.pending(programme.id).length;
  if ((verdict.outcome !== 'unknown' && !details) || number === 0) return null;
  return (
    <p class="buttons">
      <button
        type="button"
        class="button button-secondary"
        data-action="ask"
        onClick={() => dispatch({ type: 'ask', programme: programme.id })}
      >
        <Text text={(t) => t(BUTTONS[details ?? 'outcome'], { number })} />
      </button>
    </p>
  );
}
