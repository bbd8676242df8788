import type { VNode } from 'preact';
import { programmeOfTopic, topicName, topicOf } from '#questions/topics.ts';
import { Text } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';

/** In a check about one topic: which it is, and the way to the whole check. */
export function TopicLine(): VNode | null {
  const { state, setting, dispatch } = useCheck();
  const { rulebook } = setting.engine;
  const topic = topicOf(rulebook, state.topic)?.id;
  // What a programme is called comes with the rules.
  if (topic === undefined || (rulebook.isOpening && programmeOfTopic(topic) !== undefined)) return null;
  return (
    <p class="topic-line">
      <b>
        <Text text={(t) => t('ui.check.only', { topic: t(topicName(topic)) })} />
      </b>
      <button type="button" class="quiet" data-action="leave-topic" onClick={() => dispatch({ type: 'leave-topic' })}>
        <Text text="ui.check.everything" />
      </button>
    </p>
  );
}
