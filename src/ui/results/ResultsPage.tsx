import type { VNode } from 'preact';
import { currentView } from '#check/state.ts';
import { useCheck } from '../shell/check-context.ts';
import { AnswerPage } from './AnswerPage.tsx';
import { ResultPage } from './ResultPage.tsx';
import { ResultsContext, useVerdicts } from './results-context.ts';
import { StartPage } from './StartPage.tsx';

/** The results: the answer on one screen, or one result on a screen of its own. */
export function ResultsPage(): VNode {
  const { state } = useCheck();
  const results = useVerdicts();
  const view = currentView(state);
  return (
    <ResultsContext.Provider value={results}>
      {view.page === 'result' ? (
        <ResultPage programme={view.programme} />
      ) : results.isEmpty ? (
        <StartPage />
      ) : (
        <AnswerPage />
      )}
    </ResultsContext.Provider>
  );
}
