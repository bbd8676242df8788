import type { VNode } from 'preact';
import type { FirstStep } from '#results/do-first.ts';
import { StepText } from '../text/StepText.tsx';
import { Text } from '../text/Text.tsx';
import { cardId } from './card-id.ts';
import { DayLine } from './LastDays.tsx';

/** At most three things to do, each with its last day and the result it belongs to. */
export function DoFirst({ steps }: { steps: readonly FirstStep[] }): VNode | null {
  if (steps.length === 0) return null;
  return (
    <section class="do-first">
      <h2>
        <Text text="ui.results.doFirst" />
      </h2>
      <ol>
        {steps.map(({ step, programme, lastDay }) => (
          <li key={step}>
            <StepText step={step} />
            {lastDay && <DayLine lastDay={lastDay} />}
            <p class="source">
              <a href={`#${cardId(programme)}`}>
                <Text text={`programme.${programme}.name`} />
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
