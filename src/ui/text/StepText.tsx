import type { VNode } from 'preact';
import { Text } from './Text.tsx';
import { useTexts } from './texts-context.ts';

/** A step in words, with what else must be said about it. */
export function StepText({ step }: { step: string }): VNode {
  const { optional } = useTexts();
  const more = `step.${step}.more`;
  return <Text text={(t) => [t(`step.${step}`), optional(more) && t(more)].filter(Boolean).join(' ')} />;
}
