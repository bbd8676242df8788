import type { TargetedSubmitEvent, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useCheck } from './check-context.ts';
import { ErrorSummary } from './ErrorSummary.tsx';
import { Progress } from './Progress.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { partLine, questionOf } from './question-titles.ts';
import { readAnswer } from './read-answer.ts';
import { Say } from './Say.tsx';
import { StepButtons } from './StepButtons.tsx';
import { currentView } from './state.ts';
import { TopLine } from './TopLine.tsx';
import { optionsFor } from './visible-options.ts';

/** One question: part, heading, hint, why we ask, answers, Continue. */
export function QuestionPage(): VNode | null {
  const { setting, state, act } = useCheck();
  const view = currentView(state);
  const id = view.page === 'question' ? view.id : undefined;
  const programme = view.page === 'question' ? view.programme : undefined;
  const question = id === undefined ? undefined : questionOf(id);
  const options = useMemo(
    () => question && optionsFor(setting, state.answers, question, programme),
    [setting, state.answers, question, programme],
  );
  if (!question || !options) return null;

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = readAnswer(question, new FormData(event.currentTarget), setting.on);
    act('answer' in entry ? { type: 'answer', value: entry.answer } : { type: 'mistake', mistake: entry.mistake });
  };

  return (
    <>
      <TopLine />
      {state.mistake && <ErrorSummary mistake={state.mistake} question={question} />}
      <p class="part">
        <Say text={(t) => partLine(t, question.part)} />
      </p>
      <Progress question={question} />
      <form key={`${state.at} ${question.id}`} class="question" noValidate autocomplete="off" onSubmit={submit}>
        <QuestionBlock question={question} options={options} heading="h1" />
        <div class="buttons">
          <StepButtons />
        </div>
      </form>
    </>
  );
}
