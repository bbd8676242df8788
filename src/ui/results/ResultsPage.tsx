import type { VNode } from 'preact';
import { comingOf } from '#results/coming.ts';
import { PrintAndShare } from '../share/PrintAndShare.tsx';
import { useCheck } from '../shell/check-context.ts';
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
  const { groups, first } = results;
  return (
    <ResultsContext.Provider value={results}>
      <TopLine />
      <h1 tabIndex={-1}>
        <Text text="ui.check.resultsTitle" />
      </h1>
      <p class="lead">
        <Text text="ui.results.notADecision" />
      </p>
      <ResultNotes />
      {!isUnderAge(current) && <DoFirst steps={first} />}
      {groups.map((group) => (
        <GroupSection key={group.heading} group={group} />
      ))}
      <ComingList coming={comingOf(groups, current.setting.on)} />
      <OfficeCards />
      <FreeHelp />
      <YourAnswers />
      <DeleteAll />
      <PrintAndShare />
    </ResultsContext.Provider>
  );
}
