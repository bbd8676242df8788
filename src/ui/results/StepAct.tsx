import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { hostOf, unbroken } from '#components/ways.ts';
import type { Act } from '#engine/rulebook.ts';
import type { FirstStep } from '#results/do-first.ts';
import type { Offices } from '#rulebook/offices.ts';
import { copyText } from '../share/copy-text.ts';
import { useCheck } from '../shell/check-context.ts';
import { Words } from '../text/Said.tsx';
import { Text } from '../text/Text.tsx';
import { Folded } from './Folded.tsx';
import { CalendarButton } from './LastDays.tsx';
import { OfficeCard } from './OfficeCard.tsx';
import { useResults } from './results-context.ts';

type Props = {
  step: FirstStep;
  /** Where the step names no button, the way to its office is one. */
  always?: boolean;
};

/** The one button of a step: call, open, find on a map, show at the office, or keep the day. */
export function StepAct({ step, always = false }: Props): VNode | null {
  const { bundle } = useResults();
  const { programme, lastDay } = step;
  // A last day is kept first of all; the way to the office stands with the result.
  if (lastDay) return <CalendarButton day={lastDay.day} isButton />;
  const act = step.act ?? (always ? wayTo(step.office, bundle.offices) : undefined);
  if (act === undefined || act === 'calendar') return null;
  if ('map' in act) return <MapWord word={act.map} />;
  if ('show' in act)
    return (
      <Folded
        class="step-card"
        summaryClass="button button-secondary"
        summary={<Text text="ui.results.showAtOffice" />}
      >
        <OfficeCard programmes={[programme]} />
      </Folded>
    );
  const { web, phone, tel } = bundle.offices['call' in act ? act.call : act.web] ?? {};
  if ('call' in act && phone)
    return (
      <a class="button button-secondary" href={`tel:${tel}`}>
        <Text text="ui.results.phone" /> <bdi dir="ltr">{unbroken(phone)}</bdi>
      </a>
    );
  return web ? (
    <a class="button button-secondary" href={web}>
      <bdi>{hostOf(web)}</bdi>
    </a>
  ) : null;
}

/** At a counter there is something to show; whoever helps for nothing is called, or found on the net. */
function wayTo(office: string, offices: Offices): Act | undefined {
  const found = offices[office];
  if (found?.kind === 'public') return { show: office };
  return found && (found.phone ? { call: office } : { web: office });
}

/** A name to type into any map: we open none, since a map would learn where somebody goes. */
function MapWord({ word }: { word: string }): VNode {
  const { t } = useCheck();
  const [isCopied, say] = useState(false);
  const copy = async (): Promise<void> => say(await copyText(word));
  return (
    <button type="button" class="button button-secondary" onClick={() => void copy()}>
      <Text text="ui.act.map" /> <bdi dir="ltr">{word}</bdi>
      <span role="status">{isCopied && <Words text={` ${t('ui.share.copied')}`} />}</span>
    </button>
  );
}
