import { type ComponentChildren, render } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { ResultsContext } from '../results/results-context.ts';
import { CheckContext } from '../shell/check-context.ts';
import { TextsContext } from '../text/texts-context.ts';

/**
 * What is printed instead of the page. It stands before the page, not in it: so a style can leave out all that comes after it, in
 * any browser and wherever the component is.
 */
export function OnPaper({ children }: { children: ComponentChildren }): null {
  const texts = useContext(TextsContext);
  const check = useContext(CheckContext);
  const results = useContext(ResultsContext);
  const sheet = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    const root = document.createElement('div');
    root.className = 'sheet';
    document.body.prepend(root);
    sheet.current = root;
    return () => {
      render(null, root);
      root.remove();
    };
  }, []);
  useLayoutEffect(() => {
    render(
      <TextsContext.Provider value={texts}>
        <CheckContext.Provider value={check}>
          <ResultsContext.Provider value={results}>{children}</ResultsContext.Provider>
        </CheckContext.Provider>
      </TextsContext.Provider>,
      sheet.current as HTMLElement,
    );
  });
  return null;
}
