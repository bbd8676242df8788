import type { VNode } from 'preact';
import { Picture } from '#components/Picture.tsx';
import { StatusIcon } from '#components/StatusIcon.tsx';
import type { Verdict } from '#engine/verdict.ts';
import type { PictureName } from '#pictures/names.ts';
import { firstTopicWith } from '#questions/topics.ts';
import type { Row } from '#results/answer.ts';
import { headingOf, type ResultStatus } from '#results/kinds.ts';
import { rowStatus } from '#results/row-status.ts';
import { useCheck } from '../shell/check-context.ts';
import { OfficeLine } from '../text/OfficeLine.tsx';
import { Text, type TextSource } from '../text/Text.tsx';
import { cardId } from './card-id.ts';
import { Folded } from './Folded.tsx';
import { factWords, guardedWords, plainName } from './result-words.ts';
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

type ButtonProps = {
  programme: string;
  /** Its answers have come since somebody went on from the results to further questions. */
  isNew?: boolean;
  status?: ResultStatus;
  /** What stands under the name. */
  fact: TextSource;
  /** What of it must not be misread. */
  guarded: TextSource;
};

/** What opens a result on a screen of its own: the picture of its topic, its name, and one line. */
export function RowButton({ programme, isNew = false, status, fact, guarded }: ButtonProps): VNode {
  const { setting, dispatch } = useCheck();
  const topic = firstTopicWith(setting.engine.rulebook, programme);
  return (
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
        <span class="row-line">
          <span class="row-fact" data-status={status}>
            {status && <StatusIcon status={status} />}
            <Text text={fact} />
          </span>{' '}
          <OfficeLine text={guarded} />
        </span>
      </span>
    </button>
  );
}

/** A row opens its result on a screen of its own. Parts of it stand behind a word of how many they are. */
function ResultRow({ row }: { row: Row }): VNode {
  const { setting, state } = useCheck();
  const { lastDays } = useResults();
  const { verdict, parts } = row;
  const { programme, outcome } = verdict;
  const { sign } = setting.engine.rulebook.country.currency;
  const isNew = state.before !== undefined && !state.before.includes(programme) && outcome !== 'unknown';
  return (
    <li id={cardId(programme)} data-programme={programme} data-outcome={outcome} data-kind={headingOf(outcome)}>
      <RowButton
        programme={programme}
        isNew={isNew}
        status={rowStatus(outcome)}
        fact={factWords(row, lastDays, setting.on, sign)}
        guarded={guardedWords(row, lastDays, setting.on)}
      />
      {parts.length > 0 && (
        <Folded class="folded parts" summary={<Text text={(t) => t('ui.answer.parts', { number: parts.length })} />}>
          <RowList rows={alone(parts)} />
        </Folded>
      )}
    </li>
  );
}
