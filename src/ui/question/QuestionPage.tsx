import type { TargetedSubmitEvent, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { offeredBy } from '#check/offered.ts';
import { currentView } from '#check/state.ts';

import { questionOf } from '#questions/questions.ts';
import { readForm } from '../fields/read-form.ts';
import { useCheck } from '../shell/check-context.ts';
import { TopicLine } from '../shell/TopicLine.tsx';
import { TopLine } from '../shell/TopLine.tsx';
import { Text } from '../text/Text.tsx';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Progress } from './Progress.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { sectionLine } from './question-titles.ts';
import { StepButtons } from './StepButtons.tsx';

/** One question: section, heading, hint, why we ask, answers, Continue. */
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
      <TopLine />
      <TopicLine />
      {state.mistake && <ErrorSummary mistake={state.mistake} />}
      <p class="section-name">
        <Text text={(t) => sectionLine(t, setting.engine, question.section)} />
      </p>
      <Progress question={question} />
      <form key={`${state.at} ${question.id}`} class="question" noValidate autocomplete="off" onSubmit={submit}>
        <QuestionBlock question={question} offered={offered} heading="h1" />
        <div class="buttons">
          <StepButtons />
        </div>
      </form>
    </>
  );
}
