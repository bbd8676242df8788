import type { TargetedSubmitEvent, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { offeredBy } from '#check/offered.ts';
import { currentView } from '#check/state.ts';
import { questionOf } from '#questions/questions.ts';
import { readForm } from '../fields/read-form.ts';
import { useCheck } from '../shell/check-context.ts';
import { TopicLine } from '../shell/TopicLine.tsx';
import { TopLine } from '../shell/TopLine.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Progress } from './Progress.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { StepButtons } from './StepButtons.tsx';

/** One question: how far it is, heading, hint, answers, why we ask, Continue. */
export function QuestionPage(): VNode | null {
  const { setting, state, current, dispatch } = useCheck();
  const view = currentView(state);
  const id = view.page === 'question' ? view.id : undefined;
  const programme = view.page === 'question' ? view.programme : undefined;
  const question = id === undefined ? undefined : questionOf(setting.engine, id);
  const offered = useMemo(() => question && offeredBy(current, question, programme), [current, question, programme]);
  if (!question || !offered) return null;

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = readForm(setting, question, new FormData(event.currentTarget));
    dispatch(
      'answer' in entry
        ? { type: 'answer', question: question.id, value: entry.answer }
        : { type: 'mistake', mistake: { question: question.id, ...entry.mistake } },
    );
  };

  return (
    <>
      <TopLine>
        <Progress question={question} />
      </TopLine>
      <TopicLine />
      {state.mistake && <ErrorSummary mistake={state.mistake} />}
      <form
        key={`${state.at} ${question.id}`}
        class="question"
        noValidate
        autocomplete="off"
        onSubmit={submit}
        onFocusIn={showWholeRow}
      >
        <QuestionBlock question={question} offered={offered} heading="h1" />
        <div class="buttons step-bar">
          <StepButtons />
        </div>
      </form>
    </>
  );
}

/** The browser brings only the small control out from under the bars; this brings its row. */
function showWholeRow({ target }: FocusEvent): void {
  (target as Element).closest('label')?.scrollIntoView({ block: 'nearest' });
}
