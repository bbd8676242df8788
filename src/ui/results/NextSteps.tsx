import type { VNode } from 'preact';
import { appealTold } from '#engine/follow-up.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { stepsFor } from '#results/do-first.ts';
import { OfficeLines } from '../text/OfficeLines.tsx';
import { StepText } from '../text/StepText.tsx';
import { Text } from '../text/Text.tsx';
import { useResults } from './results-context.ts';

/** What to do, what to bring, which office to ask, who decides, and how to ask for a new answer. */
export function NextSteps({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode {
  const { situation, bundle, doer } = useResults();
  const { office } = verdict.told;
  const steps = stepsFor(verdict, doer);
  return (
    <>
      {steps.length > 0 && (
        <>
          <h4>
            <Text text="ui.results.steps" />
          </h4>
          <ul>
            {steps.map(({ step }) => (
              <li key={step}>
                <StepText step={step} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>
        <Text text="ui.results.bring" />
      </h4>
      <ul class="ticks">
        {programme.bring.map((paper) => (
          <li key={paper}>
            <span>
              <Text text={`bring.${paper}`} />
            </span>
          </li>
        ))}
      </ul>
      <h4>
        <Text text="ui.results.office" />
      </h4>
      <OfficeLines id={office} offices={bundle.offices} />
      {programme.decides !== office && (
        <p>
          <Text text={(t) => t('ui.results.decides', { office: t(`office.${programme.decides}.name`) })} />
        </p>
      )}
      <h4>
        <Text text="ui.results.appeal" />
      </h4>
      <p>
        <Text text={`appeal.${appealTold(situation, programme)}`} />
      </p>
    </>
  );
}
