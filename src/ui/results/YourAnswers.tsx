import type { VNode } from 'preact';
import { AnswerList } from '../review/AnswerList.tsx';
import { Fold } from './Fold.tsx';

/** The answers behind the results, folded. */
export function YourAnswers(): VNode {
  return (
    <Fold title="ui.results.yourAnswers">
      <AnswerList />
    </Fold>
  );
}
