import type { VNode } from 'preact';
import type { FirstStep } from '#results/do-first.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { lastDayWords } from './result-words.ts';
import { StepAct } from './StepAct.tsx';

/** At most three things to do, each with its last day and one button that helps. */
export function DoFirst({ steps }: { steps: readonly FirstStep[] }): VNode | null {
  if (steps.length === 0) return null;
  return (
    <section class="do-first">
      <h2>
        <Text text="ui.results.doFirst" />
      </h2>
      <ol>
        {steps.map((one, place) => (
          <li key={one.step} data-step={one.step}>
            <b>
              <Text text={`step.${one.step}`} />
            </b>
            {one.lastDay && (
              <p class="last-day">
                <GuardedText text={lastDayWords(one.lastDay.day)} />
              </p>
            )}
            <StepAct step={one} always={place === 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}
