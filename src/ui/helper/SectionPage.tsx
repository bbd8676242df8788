import type { TargetedSubmitEvent, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { currentView } from '#check/state.ts';
import { readForm } from '../fields/read-form.ts';
import { ErrorSummary } from '../question/ErrorSummary.tsx';
import { StepButtons } from '../question/StepButtons.tsx';
import { useCheck } from '../shell/check-context.ts';
import { TopLine } from '../shell/TopLine.tsx';
import { Text } from '../text/Text.tsx';
import { rowFor } from './option-keys.ts';
import { SectionQuestion } from './SectionQuestion.tsx';
import { sectionLine } from './section-line.ts';

/**
 * A section of the check on one screen: what was answered, and the next question under it. An answer counts as soon as it is
 * chosen, and the next question appears.
 */
export function SectionPage({ keys }: { keys: boolean }): VNode | null {
  const { setting, state, current, dispatch } = useCheck();
  const view = currentView(state);
  const section = view.page === 'section' ? view.section : undefined;
  const { asked, next } = current.path;
  const questions = [...asked, ...(next ? [next] : [])].filter((question) => question.section === section);
  const open = next && next.section === section ? next : undefined;
  // The question that was answered last stays as it is, so that arrows can go on in it; the ones before fold up.
  const [last, setLast] = useState<string | undefined>(undefined);
  const byKey = useRef(false);

  useEffect(() => {
    if (!keys) return undefined;
    const choose = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
      const form = formAt(event.target) ?? openForm();
      const row = form && rowFor(event.key, form);
      if (!row) return;
      event.preventDefault();
      byKey.current = true;
      // A row that is chosen already says nothing when it is chosen again.
      if (row.checked) toNext();
      else row.click();
    };
    document.addEventListener('keydown', choose);
    return () => document.removeEventListener('keydown', choose);
  }, [keys]);

  // Who answers by key goes on by key.
  useLayoutEffect(() => {
    if (byKey.current) toNext();
    byKey.current = false;
  }, [state.answers]);

  const goOnByKey = (hasChanged: boolean): void => {
    if (!hasChanged) toNext();
    byKey.current = hasChanged;
  };
  if (!section) return null;
  const goOn = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = open && openForm();
    const entry = form ? readForm(setting, open, new FormData(form)) : undefined;
    if (!open || (entry && 'answer' in entry)) dispatch({ type: 'go-on' });
    else
      dispatch({ type: 'mistake', mistake: { question: open.id, ...(entry?.mistake ?? { kind: 'nothing-chosen' }) } });
  };
  return (
    <>
      <TopLine />
      {state.mistake && <ErrorSummary mistake={state.mistake} />}
      <h1 tabIndex={-1}>
        <Text text={(t) => sectionLine(t, setting.engine, section)} />
      </h1>
      <p class="hint">
        <Text text="ui.helper.readAloud" />
      </p>
      {questions.map((question) => (
        <SectionQuestion
          key={question.id}
          question={question}
          isOpen={question === open}
          isFolded={question !== open && question.id !== last}
          showsKeys={keys}
          onAnswer={() => setLast(question.id)}
          goOn={goOnByKey}
        />
      ))}
      <form class="buttons" onSubmit={goOn}>
        <StepButtons />
      </form>
    </>
  );
}

const CONTINUE = '[data-action="continue"]';
const formAt = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof Element ? target.closest<HTMLFormElement>('form[data-part-question]') : null;

/** To the next question, or to Continue where there is none. */
function toNext(): void {
  const target =
    openForm()?.querySelector<HTMLElement>('input, select') ?? document.querySelector<HTMLElement>(CONTINUE);
  target?.focus();
  target?.closest('form')?.scrollIntoView({ block: 'nearest' });
}
const openForm = (): HTMLFormElement | null =>
  document.querySelector<HTMLFormElement>('form[data-part-question="open"]');
