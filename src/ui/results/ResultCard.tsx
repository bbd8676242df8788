import type { VNode } from 'preact';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { headingOf } from '#results/kinds.ts';
import { Text } from '../text/Text.tsx';
import { Because } from './Because.tsx';
import { cardId } from './card-id.ts';
import { Content, Details } from './Details.tsx';
import { LastDays } from './LastDays.tsx';
import { MissingAnswers } from './MissingAnswers.tsx';
import { Nearest } from './Nearest.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Proof } from './Proof.tsx';
import { useResults } from './results-context.ts';
import { StatusLines } from './StatusLines.tsx';
import { WouldChange } from './WouldChange.tsx';

/**
 * One result: how it stands, why, and how much. What to do and by which rule open on request: else nobody reaches the end of
 * the page. What is asked only after the main results stays a name and a button until it is asked.
 */
export function ResultCard({ verdict }: { verdict: Verdict }): VNode {
  const { bundle } = useResults();
  const programme = bundle.engine.rulebook.programmes.find(({ id }) => id === verdict.programme) as Programme;
  const isUnknown = verdict.outcome === 'unknown';
  const kind = headingOf(verdict.outcome);
  const isBrief = isUnknown && programme.askedFromResult === true;
  return (
    <article
      class={isBrief ? 'result result-brief' : 'result'}
      id={cardId(programme.id)}
      tabIndex={-1}
      data-programme={programme.id}
      data-outcome={verdict.outcome}
      data-kind={kind}
    >
      <h3>
        <Text text={`programme.${programme.id}.name`} />
      </h3>
      {!isBrief && <StatusLines verdict={verdict} />}
      {!isUnknown && <Settled verdict={verdict} />}
      <MissingAnswers verdict={verdict} programme={programme} />
      {!isUnknown && (
        <>
          {kind !== 'may' && <WouldChange verdict={verdict} programme={programme} />}
          <Nearest verdict={verdict} programme={programme} />
        </>
      )}
      {!isBrief && <More verdict={verdict} programme={programme} />}
    </article>
  );
}

/** What it waits for, how much or how long, and until when. */
function Settled({ verdict }: { verdict: Verdict }): VNode {
  const { event } = verdict.told;
  return (
    <>
      {event && (
        <p>
          <Text text={(t) => t('ui.results.event', { event: t(`event.${event}`) })} />
        </p>
      )}
      <Details verdict={verdict} />
      <LastDays programme={verdict.programme} />
    </>
  );
}

/** What it is, what to do, whom to ask, and the rule. */
function More({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode {
  return (
    <details class="folded">
      <summary>
        <Text text="ui.results.more" />
      </summary>
      <div>
        <p>
          <Text text={`programme.${programme.id}.what`} />
        </p>
        <NextSteps verdict={verdict} programme={programme} />
        {headingOf(verdict.outcome) === 'may' && <WouldChange verdict={verdict} programme={programme} />}
        <Because verdict={verdict} />
        <Content verdict={verdict} />
        <Proof verdict={verdict} />
      </div>
    </details>
  );
}
