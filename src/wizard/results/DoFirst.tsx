import type { VNode } from 'preact';
import type { FirstStep } from '../../results/do-first.ts';
import { Say } from '../Say.tsx';
import { DayLine } from './LastDays.tsx';
import { cardId } from './ResultCard.tsx';

/** At most three things to do, each with its last day and the result it belongs to. */
export function DoFirst({ steps }: { steps: readonly FirstStep[] }): VNode | null {
  if (steps.length === 0) return null;
  return (
    <section class="do-first">
      <h2>
        <Say text="ui.results.doFirst" />
      </h2>
      <ol>
        {steps.map(({ step, programme, lastDay }) => (
          <li key={step}>
            <Say text={`step.${step}`} />
            {lastDay && <DayLine lastDay={lastDay} />}
            <p class="source">
              <a href={`#${cardId(programme)}`}>
                <Say text={`programme.${programme}.name`} />
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
