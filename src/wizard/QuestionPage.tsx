import type { TargetedSubmitEvent, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Words } from '../components/Words.tsx';
import { BackLink } from './BackLink.tsx';
import { useCheck } from './check-context.ts';
import { ErrorSummary, MISTAKE_KEYS } from './ErrorSummary.tsx';
import { Progress } from './Progress.tsx';
import { QuestionFields } from './QuestionFields.tsx';
import { partLine, questionOf } from './question-titles.ts';
import { readAnswer } from './read-answer.ts';
import { currentView } from './state.ts';
import { optionsFor } from './visible-options.ts';

/** One question: part, heading, hint, why we ask, answers, Continue. */
export function QuestionPage(): VNode | null {
  const { t, optional, setting, state, act } = useCheck();
  const view = currentView(state);
  const id = view.page === 'question' ? view.id : undefined;
  const programme = view.page === 'question' ? view.programme : undefined;
  const question = id === undefined ? undefined : questionOf(id);
  const options = useMemo(
    () => question && optionsFor(setting, state.answers, question, programme),
    [setting, state.answers, question, programme],
  );
  if (!question || !options) return null;
  const hint = optional(`question.${question.id}.hint`);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = readAnswer(question, new FormData(event.currentTarget), setting.on);
    act('answer' in entry ? { type: 'answer', value: entry.answer } : { type: 'mistake', mistake: entry.mistake });
  };

  return (
    <>
      <BackLink />
      {state.mistake && <ErrorSummary mistake={state.mistake} />}
      <p class="part">{partLine(t, question.part)}</p>
      <Progress question={question} />
      <form key={`${state.at} ${question.id}`} class="question" noValidate autocomplete="off" onSubmit={submit}>
        <fieldset
          data-question={question.id}
          aria-describedby={[hint && 'hint', state.mistake && 'mistake'].filter(Boolean).join(' ') || undefined}
        >
          <legend>
            <h1 tabIndex={-1}>
              <Words text={t(`question.${question.id}.title`)} />
            </h1>
          </legend>
          {hint && (
            <p class="hint" id="hint">
              <Words text={hint} />
            </p>
          )}
          <details class="folded">
            <summary>{t('ui.check.why')}</summary>
            <p>
              <Words text={t(`question.${question.id}.why`)} />
            </p>
          </details>
          {state.mistake && (
            <p class="error" id="mistake">
              {t(MISTAKE_KEYS[state.mistake])}
            </p>
          )}
          <QuestionFields question={question} options={options} given={state.answers[question.id]} />
        </fieldset>
        <div class="buttons">
          <button type="submit" class="button" data-action="continue">
            {t('ui.check.continue')}
          </button>
          <button
            type="button"
            class="button button-secondary"
            data-action="show-results"
            onClick={() => act({ type: 'show-results' })}
          >
            {t('ui.check.showResults')}
          </button>
        </div>
      </form>
    </>
  );
}
