import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentView } from '#check/state.ts';
import { SecondLanguageSwitch } from '../bilingual/SecondLanguageSwitch.tsx';
import { useCheck } from '../shell/check-context.ts';
import { TopicLine } from '../shell/TopicLine.tsx';
import { TopLine } from '../shell/TopLine.tsx';
import { Answer } from './Answer.tsx';
import { Everything } from './Everything.tsx';
import { FoldsContext } from './Folded.tsx';
import { ResultDetail } from './ResultDetail.tsx';
import { ResultsContext, useVerdicts } from './results-context.ts';
import { StartPage } from './StartPage.tsx';
import { useWide } from './use-wide.ts';

/** The results: the answer, or one result; side by side with filter and table for helpers and where there is room. */
export function ResultsPage(): VNode {
  const { state, helper } = useCheck();
  const results = useVerdicts();
  const isWide = useWide();
  const [areFoldsDrawn, drawFolds] = useState(false);
  // Effects run after the screen has been painted.
  useEffect(() => drawFolds(true), []);
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
      <FoldsContext.Provider value={areFoldsDrawn}>
        <TopLine>
          <SecondLanguageSwitch paper />
        </TopLine>
        <TopicLine />
        {screen}
      </FoldsContext.Provider>
    </ResultsContext.Provider>
  );
}
