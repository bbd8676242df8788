import type { VNode } from 'preact';
import { formatDigits } from '#i18n/dates.ts';
import { oldFrom } from '#results/freshness.ts';
import { foundNothing } from '#results/groups.ts';
import { useCheck } from '../shell/check-context.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { useResults } from './results-context.ts';
import { isUnderAge } from './under-age.ts';

/** What must be said before the results: old rules, open questions, little known, nothing found. */
export function ResultNotes(): VNode {
  const { bundle, groups, topic, open } = useResults();
  const { current, dispatch } = useCheck();
  const { setting } = current;
  const { checkedOn } = setting.engine.rulebook;
  return (
    <>
      {setting.on >= oldFrom(checkedOn, Object.values(bundle.sources)) && (
        <p class="notice notice-strong">
          <Text text={(t) => t('ui.results.oldCopy', { date: formatDigits(checkedOn) })} />
        </p>
      )}
      {isUnderAge(current) && (
        <p class="notice notice-strong">
          <Text text="country.results.underAge" />
        </p>
      )}
      {open > 0 && (
        <div class="notice">
          <p>
            <Text text="ui.results.unfinished" />
          </p>
          <button type="button" class="button" onClick={() => dispatch({ type: 'go-on' })}>
            <Text text="ui.results.goOn" />
          </button>
        </div>
      )}
      {(topic ? topic.own.length === 0 : foundNothing(groups)) && (
        <p class="notice">
          <GuardedText text="country.results.foundNothing" />
        </p>
      )}
    </>
  );
}
