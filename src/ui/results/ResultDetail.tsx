import type { VNode } from 'preact';
import { programmeOf } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { headingOf } from '#results/kinds.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { Content, Details } from './Details.tsx';
import { Fold } from './Fold.tsx';
import { LastDays } from './LastDays.tsx';
import { LooksWrong } from './LooksWrong.tsx';
import { MissingAnswers } from './MissingAnswers.tsx';
import { Nearest } from './Nearest.tsx';
import { Appeal, Papers, Steps, WhoToAsk } from './NextSteps.tsx';
import { Proof } from './Proof.tsx';
import { alone, RowList } from './ResultRow.tsx';
import { useResults } from './results-context.ts';
import { StatusLines } from './StatusLines.tsx';
import { Why } from './Why.tsx';
import { WouldChange } from './WouldChange.tsx';

type Props = {
  programme: string;
  /** `h2` where it stands beside the answer. */
  heading?: 'h1' | 'h2';
};

/** One right: how it stands, how much, what to do, who, why, and by which rule. */
export function ResultDetail({ programme: id, heading: Heading = 'h1' }: Props): VNode {
  const { setting } = useCheck();
  const { verdicts, answer } = useResults();
  const programme = programmeOf(setting.engine.rulebook, id);
  const verdict = verdicts.find((one) => one.programme === id) as Verdict;
  const parts = answer.now.find((row) => row.verdict === verdict)?.parts ?? [];
  const isUnknown = verdict.outcome === 'unknown';
  const isNo = verdict.outcome === 'no';
  const { event } = verdict.told;
  return (
    <article class="result" data-programme={id} data-outcome={verdict.outcome} data-kind={headingOf(verdict.outcome)}>
      <Heading tabIndex={-1} class="result-name">
        <Text text={`programme.${id}.name`} />
      </Heading>
      <StatusLines verdict={verdict} />
      {event && (
        <p>
          <Text text={(t) => t('ui.results.event', { event: t(`event.${event}`) })} />
        </p>
      )}
      {!isUnknown && <Details verdict={verdict} />}
      <LastDays programme={id} />
      <MissingAnswers verdict={verdict} programme={programme} />
      {!isUnknown && <Steps verdict={verdict} />}
      {!isUnknown && <Nearest verdict={verdict} programme={programme} />}
      <WhoToAsk verdict={verdict} programme={programme} />
      {!isNo && <Papers programme={programme} />}
      {parts.length > 0 && (
        <section>
          <h2>
            <Text text={(t) => t('ui.answer.parts', { number: parts.length })} />
          </h2>
          <RowList rows={alone(parts)} />
        </section>
      )}
      <div class="tail">
        <Fold title="ui.right.why" isOpen={isUnknown}>
          <p>
            <Text text={`programme.${id}.what`} />
          </p>
          <Why verdict={verdict} programme={programme} />
          <WouldChange verdict={verdict} programme={programme} />
          <Content verdict={verdict} />
        </Fold>
        <Fold title="ui.results.appeal">
          <Appeal programme={programme} />
        </Fold>
        <Fold title="ui.right.rule">
          <Proof verdict={verdict} />
        </Fold>
        <LooksWrong programme={programme} />
      </div>
    </article>
  );
}
