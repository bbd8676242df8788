import type { VNode } from 'preact';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { Folded } from './Folded.tsx';
import { alone, RowList } from './ResultRow.tsx';
import { useResults } from './results-context.ts';

/** More questions than these are not counted out: nobody needs to answer them all. */
const MOST_TOLD = 9;

/** What a missing answer still decides: one button that asks what is missing, and the rows behind it. */
export function MoreQuestions(): VNode | null {
  const { dispatch } = useCheck();
  const { answer, more } = useResults();
  const { open } = answer;
  if (open.length === 0) return null;
  return (
    <section class="more-questions">
      {more > 0 && (
        <button type="button" class="button" data-action="ask-more" onClick={() => dispatch({ type: 'ask-more' })}>
          <Text text={more <= MOST_TOLD ? (t) => t('ui.answer.more', { number: more }) : 'ui.answer.moreMany'} />
        </button>
      )}
      <Folded class="folded" summary={<Text text={(t) => t('ui.answer.open', { number: open.length })} />}>
        <RowList rows={alone(open)} />
      </Folded>
    </section>
  );
}
