import type { VNode } from 'preact';
import { comingOf } from '#results/coming.ts';
import { PrintAndShare } from '../share/PrintAndShare.tsx';
import { useCheck } from '../shell/check-context.ts';
import { TopicLine } from '../shell/TopicLine.tsx';
import { TopLine } from '../shell/TopLine.tsx';
import { Text } from '../text/Text.tsx';
import { ComingList } from './ComingList.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { DoFirst } from './DoFirst.tsx';
import { FreeHelp } from './FreeHelp.tsx';
import { GroupSection } from './GroupSection.tsx';
import { OfficeCards } from './OfficeCards.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import { ResultsContext, useVerdicts } from './results-context.ts';
import { isUnderAge } from './under-age.ts';
import { YourAnswers } from './YourAnswers.tsx';

/** The results, from what must be done to what is probably not for now. */
export function ResultsPage(): VNode {
  const { current } = useCheck();
  const results = useVerdicts();
  const { groups, own, rest, first } = results;
  return (
    <ResultsContext.Provider value={results}>
      <TopLine />
      <TopicLine />
      <h1 tabIndex={-1}>
        <Text text="ui.check.resultsTitle" />
      </h1>
      <p class="lead">
        <Text text="ui.results.notADecision" />
      </p>
      <ResultNotes />
      {!isUnderAge(current) && <DoFirst steps={first} />}
      {own.map((group) => (
        <GroupSection key={group.heading} group={group} />
      ))}
      {rest.length > 0 && (
        <details class="folded-group section">
          <summary>
            <h2>
              <Text text="ui.results.rest" />
            </h2>
          </summary>
          {rest.map((group) => (
            <GroupSection key={group.heading} group={group} />
          ))}
        </details>
      )}
      <ComingList coming={comingOf(groups, current.setting.on)} />
      <OfficeCards />
      <FreeHelp />
      <YourAnswers />
      <DeleteAll />
      <PrintAndShare />
    </ResultsContext.Provider>
  );
}
