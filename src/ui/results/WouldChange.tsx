import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { whatWouldChange } from '#questions/what-would-change.ts';
import { useCheck } from '../shell/check-context.ts';
import { optionText } from '../text/option-text.ts';
import { Text } from '../text/Text.tsx';
import { statusWords } from './result-words.ts';

/** What would have to be different for a better result: answers that a person can change, worked out from the rules. */
export function WouldChange({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode | null {
  const { current } = useCheck();
  const ways = useMemo(() => {
    const { setting, answers } = current;
    return whatWouldChange(setting.engine, answers, setting.on, programme, verdict.outcome);
  }, [current, programme, verdict.outcome]);
  if (ways.length === 0) return null;
  return (
    <div class="would-change">
      <h3>
        <Text text="ui.results.wouldChange" />
      </h3>
      <ul>
        {ways.map(({ question, option, outcome }) => (
          <li key={question.id}>
            <Text text={(t) => `${t(`question.${question.id}.short`)}: “${optionText(t, question, option)}”`} />
            <br />
            <Text text={statusWords(outcome)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
