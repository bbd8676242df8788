import type { VNode } from 'preact';
import { AnswerList } from '../review/AnswerList.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { Fold } from './Fold.tsx';

/** The answers behind the results, folded, and the way to delete them all. */
export function YourAnswers(): VNode {
  return (
    <Fold title="ui.results.yourAnswers">
      <AnswerList />
      <DeleteAll />
    </Fold>
  );
}
