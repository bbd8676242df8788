import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import { headlineAbout, titleOf } from '#results/answer.ts';
import { PrintAndShare } from '../share/PrintAndShare.tsx';
import { useCheck } from '../shell/check-context.ts';
import { OfficeLine } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { DoFirst } from './DoFirst.tsx';
import { Fold } from './Fold.tsx';
import { FreeHelp } from './FreeHelp.tsx';
import { MoreQuestions } from './MoreQuestions.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import { alone, RowList } from './ResultRow.tsx';
import { useResults } from './results-context.ts';
import { isUnderAge } from './under-age.ts';
import { WayStops } from './WayStops.tsx';
import { YourAnswers } from './YourAnswers.tsx';

/** One sentence about the person, what to do now, and their way, or what they asked about; everything else is a tap away. */
export function Answer(): VNode {
  const { current } = useCheck();
  const { answer, topic, first } = useResults();
  const { headline, notNow } = answer;
  const title = titleOf(topic ? headlineAbout(headline, topic.own) : headline, current.topic);
  return (
    <>
      <h1 tabIndex={-1} class="headline">
        <Text text={title} />
      </h1>
      <OfficeLine text={title} />
      <p class="rules-of">
        <Text text={(t) => t('ui.answer.rulesOf', { date: formatDigits(formatDay(current.setting.on)) })} />
      </p>
      <ResultNotes />
      {!isUnderAge(current) && <DoFirst steps={first} />}
      {topic ? (
        <RowList rows={alone(topic.own)} />
      ) : (
        <>
          <WayStops answer={answer} />
          <MoreQuestions />
        </>
      )}
      <div class="tail">
        {topic ? (
          <Fold title="ui.results.rest">
            <WayStops answer={topic.rest} />
            <RowList rows={alone([...topic.rest.open, ...topic.rest.notNow])} />
          </Fold>
        ) : (
          notNow.length > 0 && (
            <Fold title={(t) => t('ui.answer.notNow', { number: notNow.length })}>
              <RowList rows={alone(notNow)} />
            </Fold>
          )
        )}
        <PrintAndShare />
        <FreeHelp />
        <YourAnswers />
      </div>
    </>
  );
}
