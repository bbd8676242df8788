import type { VNode } from 'preact';
import { Picture } from '#components/Picture.tsx';
import { StatusIcon } from '#components/StatusIcon.tsx';
import type { Verdict } from '#engine/verdict.ts';
import type { PictureName } from '#pictures/names.ts';
import { firstTopicWith } from '#questions/topics.ts';
import type { Row } from '#results/answer.ts';
import { headingOf } from '#results/kinds.ts';
import { rowStatus } from '#results/row-status.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { cardId } from './card-id.ts';
import { factWords, plainName } from './result-words.ts';
import { useResults } from './results-context.ts';

/** Results as rows: one name, one status, one figure each. */
export function RowList({ rows }: { rows: readonly Row[] }): VNode {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <ResultRow key={row.verdict.programme} row={row} />
      ))}
    </ul>
  );
}

/** Rows of results that stand for themselves. */
export const alone = (verdicts: readonly Verdict[]): Row[] => verdicts.map((verdict) => ({ verdict, parts: [] }));

/** A row opens its result on a screen of its own. Parts of it stand behind a word of how many they are. */
function ResultRow({ row }: { row: Row }): VNode {
  const { setting, dispatch, state } = useCheck();
  const { lastDays } = useResults();
  const { verdict, parts } = row;
  const { programme, outcome } = verdict;
  const topic = firstTopicWith(setting.engine.rulebook, programme);
  const { sign } = setting.engine.rulebook.country.currency;
  const isNew = state.before !== undefined && !state.before.includes(programme) && outcome !== 'unknown';
  return (
    <li id={cardId(programme)} data-programme={programme} data-outcome={outcome} data-kind={headingOf(outcome)}>
      <button type="button" class="row" onClick={() => dispatch({ type: 'open', programme })}>
        {topic?.picture && <Picture name={topic.picture as PictureName} small />}
        <span class="row-text">
          <span class="row-name">
            <Text text={plainName(programme)} />
            {isNew && (
              <span class="row-new">
                <Text text="ui.answer.new" />
              </span>
            )}
          </span>
          <span class="row-fact" data-status={rowStatus(outcome)}>
            <StatusIcon status={rowStatus(outcome)} />
            <Text text={factWords(row, lastDays, setting.on, sign)} />
          </span>
        </span>
      </button>
      {parts.length > 0 && (
        <details class="folded parts">
          <summary>
            <Text text={(t) => t('ui.answer.parts', { number: parts.length })} />
          </summary>
          <RowList rows={alone(parts)} />
        </details>
      )}
    </li>
  );
}
