import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import { PrintAndShare } from '../share/PrintAndShare.tsx';
import { useCheck } from '../shell/check-context.ts';
import { TopicLine } from '../shell/TopicLine.tsx';
import { TopLine } from '../shell/TopLine.tsx';
import { Text } from '../text/Text.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { DoFirst } from './DoFirst.tsx';
import { Fold } from './Fold.tsx';
import { FreeHelp } from './FreeHelp.tsx';
import { MoreQuestions } from './MoreQuestions.tsx';
import { OfficeCards } from './OfficeCards.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import { alone, RowList } from './ResultRow.tsx';
import { useResults } from './results-context.ts';
import { isUnderAge } from './under-age.ts';
import { WayStops } from './WayStops.tsx';
import { YourAnswers } from './YourAnswers.tsx';

/** One sentence about the person, what to do now, and their way; everything else is a tap away. */
export function AnswerPage(): VNode {
  const { current } = useCheck();
  const { answer, own, first } = useResults();
  const { headline, open, notNow } = answer;
  return (
    <>
      <TopLine />
      <TopicLine />
      <h1 tabIndex={-1}>
        <Text
          text={
            headline ? `headline.${headline.id}` : current.topic ? `topic.${current.topic}` : 'ui.check.resultsTitle'
          }
        />
      </h1>
      <p class="rules-of">
        <Text text={(t) => t('ui.answer.rulesOf', { date: formatDigits(formatDay(current.setting.on)) })} />
      </p>
      <ResultNotes />
      {!isUnderAge(current) && <DoFirst steps={first} />}
      {own && <RowList rows={alone(own)} />}
      {!own && <WayStops answer={answer} />}
      {!own && <MoreQuestions />}
      <div class="tail">
        {own && (
          <Fold title="ui.results.rest">
            <WayStops answer={answer} />
            <RowList rows={alone([...open, ...notNow])} />
          </Fold>
        )}
        {!own && notNow.length > 0 && (
          <Fold title={(t) => t('ui.answer.notNow', { number: notNow.length })}>
            <RowList rows={alone(notNow)} />
          </Fold>
        )}
        <OfficeCards />
        <PrintAndShare />
        <FreeHelp />
        <YourAnswers />
        <DeleteAll />
      </div>
    </>
  );
}
