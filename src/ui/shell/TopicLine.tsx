import type { VNode } from 'preact';
import { Text } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';

/** In a check about one topic: which it is, and the way to the whole check. */
export function TopicLine(): VNode | null {
  const { state, dispatch } = useCheck();
  const { topic } = state;
  if (topic === undefined) return null;
  return (
    <p class="topic-line">
      <b>
        <Text text={(t) => t('ui.check.only', { topic: t(`topic.${topic}`) })} />
      </b>
      <button type="button" class="quiet" data-action="leave-topic" onClick={() => dispatch({ type: 'leave-topic' })}>
        <Text text="ui.check.everything" />
      </button>
    </p>
  );
}
