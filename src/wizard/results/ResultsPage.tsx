import type { VNode } from 'preact';
import { comingOf } from '../../results/coming.ts';
import { doFirst } from '../../results/do-first.ts';
import { BackLink } from '../BackLink.tsx';
import { useCheck } from '../check-context.ts';
import { ComingList } from './ComingList.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { DoFirst } from './DoFirst.tsx';
import { FreeHelp } from './FreeHelp.tsx';
import { GroupSection } from './GroupSection.tsx';
import { ResultNotes } from './ResultNotes.tsx';
import { isUnderAge } from './under-age.ts';
import { useResults } from './use-results.ts';
import { YourAnswers } from './YourAnswers.tsx';

/** The results, from what must be done to what is probably not for now. */
export function ResultsPage(): VNode {
  const { t, state } = useCheck();
  const { groups, open } = useResults();
  return (
    <>
      <BackLink />
      <h1 tabIndex={-1}>{t('ui.check.resultsTitle')}</h1>
      <p class="lead">{t('ui.results.notADecision')}</p>
      <ResultNotes groups={groups} open={open} />
      {!isUnderAge(state.answers) && <DoFirst steps={doFirst(groups)} />}
      {groups.map((group) => (
        <GroupSection key={group.kind} group={group} />
      ))}
      <ComingList coming={comingOf(groups)} />
      <FreeHelp />
      <YourAnswers />
      <DeleteAll />
    </>
  );
}
