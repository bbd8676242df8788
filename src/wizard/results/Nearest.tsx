import type { VNode } from 'preact';
import type { Verdict } from '../../engine/evaluate.ts';
import type { Programme } from '../../engine/rulebook.ts';
import { statusesOf } from '../../results/kinds.ts';
import { nearestOf } from '../../results/nearest.ts';
import { STATUS_WORDS } from '../../results/words.ts';
import { Say } from '../Say.tsx';
import { cardId } from './ResultCard.tsx';
import { useResults } from './results-context.ts';

/** What the person does have instead, with the way to its card. */
export function Nearest({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode | null {
  const { verdicts } = useResults();
  const nearest = nearestOf(verdict, programme, verdicts);
  if (!nearest) return null;
  return (
    <p class="nearest">
      <Say text="ui.results.nearest" />{' '}
      <a href={`#${cardId(nearest.programme)}`}>
        <Say text={`programme.${nearest.programme}.name`} />
      </a>
      .{' '}
      <Say
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
