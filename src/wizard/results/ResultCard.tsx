import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import type { Verdict } from '../../engine/evaluate.ts';
import type { Programme } from '../../engine/rulebook.ts';
import { kindOf } from '../../results/kinds.ts';
import { useCheck } from '../check-context.ts';
import { Because } from './Because.tsx';
import { Details } from './Details.tsx';
import { MissingAnswers } from './MissingAnswers.tsx';
import { NextSteps } from './NextSteps.tsx';
import { Proof } from './Proof.tsx';
import { StatusLines } from './StatusLines.tsx';
import { useLate } from './use-late.ts';
import { WouldChange } from './WouldChange.tsx';

/**
 * One result: how it stands and why, then the rest. Folded for what may come later, which nobody can act on yet, and for
 * what is asked only after the main results: else nobody reaches the end of the page.
 */
export function ResultCard({ verdict }: { verdict: Verdict }): VNode {
  const { t } = useCheck();
  const { setting } = useLate();
  const programme = setting.engine.rulebook.programmes.find(({ id }) => id === verdict.programme) as Programme;
  const isUnknown = verdict.outcome === 'unknown';
  const kind = kindOf(verdict.outcome);
  return (
    <article class="result" data-programme={programme.id} data-outcome={verdict.outcome} data-kind={kind}>
      <h3>
        <Words text={t(`programme.${programme.id}.name`)} />
      </h3>
      {isUnknown && programme.later ? (
        <>
          <p>
            <Words text={t(`programme.${programme.id}.what`)} />
          </p>
          <MissingAnswers verdict={verdict} programme={programme} />
        </>
      ) : (
        <>
          <StatusLines verdict={verdict} />
          {verdict.row.event && !isUnknown && (
            <p>
              <Words text={t('ui.results.event', { event: t(`event.${verdict.row.event}`) })} />
            </p>
          )}
          {kind === 'later' || programme.later ? (
            <details class="folded">
              <summary>{t('ui.results.more')}</summary>
              <CardBody verdict={verdict} programme={programme} />
            </details>
          ) : (
            <CardBody verdict={verdict} programme={programme} />
          )}
        </>
      )}
    </article>
  );
}

/** Reasons, what it is, how much, what is missing, what to do, and the law. */
function CardBody({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode {
  const { t } = useCheck();
  return (
    <>
      {verdict.outcome !== 'unknown' && (
        <p>
          <Words text={t(`reason.${verdict.row.id}`)} />
        </p>
      )}
      <Because verdict={verdict} />
      <p>
        <Words text={t(`programme.${programme.id}.what`)} />
      </p>
      <Details verdict={verdict} />
      <MissingAnswers verdict={verdict} programme={programme} />
      <WouldChange verdict={verdict} programme={programme} />
      {verdict.outcome !== 'unknown' && <NextSteps row={verdict.row} />}
      <Proof verdict={verdict} />
    </>
  );
}
