import type { VNode } from 'preact';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { statusesOf } from '#results/kinds.ts';
import { nearestOf } from '#results/nearest.ts';
import { STATUS_WORDS } from '#results/result-text-keys.ts';
import { Text } from '../text/Text.tsx';
import { cardId } from './card-id.ts';
import { useResults } from './results-context.ts';

/** What the person does have instead, with the way to its card. */
export function Nearest({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode | null {
  const { verdicts } = useResults();
  const nearest = nearestOf(verdict, programme, verdicts);
  if (!nearest) return null;
  return (
    <p class="nearest">
      <Text text="ui.results.nearest" />{' '}
      <a href={`#${cardId(nearest.programme)}`}>
        <Text text={`programme.${nearest.programme}.name`} />
      </a>
      .{' '}
      <Text
        text={(t) =>
          statusesOf(nearest.outcome)
            .map((status) => t(STATUS_WORDS[status]))
            .join('. ')
        }
      />
      .
    </p>
  );
}
