import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Verdict } from '../../engine/evaluate.ts';
import type { Programme } from '../../engine/rulebook.ts';
import { whatWouldChange } from '../../questions/what-would-change.ts';
import { statusesOf } from '../../results/kinds.ts';
import { STATUS_WORDS } from '../../results/words.ts';
import { useCheck } from '../check-context.ts';
import { Say } from '../Say.tsx';

/** What would have to be different for a better result: answers that a person can change, worked out from the rules. */
export function WouldChange({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode | null {
  const { setting, state } = useCheck();
  const ways = useMemo(
    () => whatWouldChange(setting.engine, state.answers, setting.on, programme, verdict.outcome),
    [setting, state.answers, programme, verdict.outcome],
  );
  if (ways.length === 0) return null;
  return (
    <div class="would-change">
      <h4>
        <Say text="ui.results.wouldChange" />
      </h4>
      <ul>
        {ways.map(({ question, option, outcome }) => (
          <li key={question.id}>
            <Say
              text={(t) =>
                `${t(`question.${question.id}.short`)}: “${t(`question.${question.id}.option.${option.value}`)}”`
              }
            />
            <br />
            <Say
              text={(t) =>
                statusesOf(outcome)
                  .map((status) => t(STATUS_WORDS[status]))
                  .join('. ')
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
