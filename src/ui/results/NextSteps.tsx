import type { VNode } from 'preact';
import { appealTold } from '#engine/follow-up.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { type FirstStep, stepsFor } from '#results/do-first.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { OfficeLines } from '../text/OfficeLines.tsx';
import { StepText } from '../text/StepText.tsx';
import { Text } from '../text/Text.tsx';
import { Folded } from './Folded.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import { useResults } from './results-context.ts';
import { StepAct } from './StepAct.tsx';

/** What to do about one result. */
export function Steps({ verdict }: { verdict: Verdict }): VNode | null {
  const { doer, lastDays } = useResults();
  const steps = stepsFor(verdict, doer, lastDays);
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>
        <Text text="ui.results.steps" />
      </h2>
      <ul>
        {steps.map((one) => (
          <li key={one.step}>
            <StepText step={one.step} />
            {!isShownBelow(one) && <StepAct step={one} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The text for the office stands with the office, once. */
const isShownBelow = ({ act }: FirstStep): boolean => typeof act === 'object' && 'show' in act;

/** Which office to ask, what to show there, and who decides. */
export function WhoToAsk({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode {
  const { bundle } = useResults();
  const { office } = verdict.told;
  return (
    <section>
      <h2>
        <Text text="ui.results.office" />
      </h2>
      <OfficeLines id={office} offices={bundle.offices} />
      {programme.decides !== office && (
        <p>
          <Text text={(t) => t('ui.results.decides', { office: t(`office.${programme.decides}.name`) })} />
        </p>
      )}
      <Folded class="folded at-office" summary={<Text text="ui.results.showAtOffice" />}>
        <OfficeCard programmes={[programme.id]} />
      </Folded>
    </section>
  );
}

/** What to bring, each with a box to tick. */
export function Papers({ programme }: { programme: Programme }): VNode {
  return (
    <section>
      <h2>
        <Text text="ui.results.bring" />
      </h2>
      <ul class="ticks">
        {programme.bring.map((paper) => (
          <li key={paper}>
            <span>
              <Text text={`bring.${paper}`} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How to ask for a new answer. */
export function Appeal({ programme }: { programme: Programme }): VNode {
  const { situation } = useResults();
  return (
    <p>
      <GuardedText text={`appeal.${appealTold(situation, programme)}`} />
    </p>
  );
}
