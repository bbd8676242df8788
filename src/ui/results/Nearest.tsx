import type { VNode } from 'preact';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { nearestOf } from '#results/nearest.ts';
import { useCheck } from '../shell/check-context.ts';
import { OfficeLine } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { statusWords } from './result-words.ts';
import { useResults } from './results-context.ts';

/** What the person does have instead, with the way to it. */
export function Nearest({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode | null {
  const { dispatch } = useCheck();
  const { verdicts } = useResults();
  const nearest = nearestOf(verdict, programme, verdicts);
  if (!nearest) return null;
  return (
    <p class="nearest">
      <Text text="ui.results.nearest" />{' '}
      <button
        type="button"
        class="quiet"
        data-action="nearest"
        onClick={() => dispatch({ type: 'open', programme: nearest.programme })}
      >
        <Text text={`programme.${nearest.programme}.name`} />
      </button>
      . <Text text={statusWords(nearest.outcome)} />. <OfficeLine text={statusWords(nearest.outcome)} />
    </p>
  );
}
