import type { VNode } from 'preact';
import { questionOf } from '#questions/questions.ts';
import { ChangeButton } from '../review/ChangeButton.tsx';
import { useCheck } from '../shell/check-context.ts';

/** For each answer that another one does not go with: the way to change it. */
export function Against({ questions }: { questions: readonly string[] }): VNode {
  const { setting } = useCheck();
  return (
    <p class="buttons">
      {questions.map((id) => (
        <ChangeButton key={id} question={questionOf(setting.engine, id)} />
      ))}
    </p>
  );
}
