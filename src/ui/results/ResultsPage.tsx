import type { VNode } from 'preact';
import { currentView } from '#check/state.ts';
import { SecondLanguageSwitch } from '../bilingual/SecondLanguageSwitch.tsx';
import { useCheck } from '../shell/check-context.ts';
import { TopicLine } from '../shell/TopicLine.tsx';
import { TopLine } from '../shell/TopLine.tsx';
import { Answer } from './Answer.tsx';
import { Everything } from './Everything.tsx';
import { ResultDetail } from './ResultDetail.tsx';
import { ResultsContext, useVerdicts } from './results-context.ts';
import { StartPage } from './StartPage.tsx';
import { useWide } from './use-wide.ts';

/** The results: the answer, or one result; side by side with filter and table for helpers and where there is room. */
export function ResultsPage(): VNode {
  const { state, helper } = useCheck();
  const results = useVerdicts();
  const isWide = useWide();
  const view = currentView(state);
  const shown = view.page === 'result' ? view.programme : undefined;
  const screen =
    results.isEmpty && shown === undefined ? (
      <StartPage />
    ) : isWide || helper ? (
      <Everything shown={shown} isWide={isWide} />
    ) : shown === undefined ? (
      <Answer />
    ) : (
      <ResultDetail programme={shown} />
    );
  return (
    <ResultsContext.Provider value={results}>
      <TopLine>
        <SecondLanguageSwitch paper />
      </TopLine>
      <TopicLine />
      {screen}
    </ResultsContext.Provider>
  );
}
