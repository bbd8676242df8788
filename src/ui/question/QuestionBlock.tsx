import type { VNode } from 'preact';
import type { Option, Question } from '#questions/questions.ts';
import { QuestionFields } from '../fields/QuestionFields.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { MISTAKE_KEYS } from './ErrorSummary.tsx';

type Props = {
  question: Question;
  options: readonly Option[];
  /** `h1` where the question is the whole screen. */
  heading: 'h1' | 'h2';
  /** Whether what is wrong on the screen is wrong here. */
  isWrong?: boolean;
};

/** A question with its heading, hint, why we ask, what is wrong, and its answers. */
export function QuestionBlock({ question, options, heading: Heading, isWrong = true }: Props): VNode {
  const { optional, state } = useCheck();
  const { id } = question;
  const hint = optional(`question.${id}.hint`);
  const mistake = isWrong ? state.mistake : undefined;
  return (
    <fieldset
      data-question={id}
      aria-describedby={[hint && `hint-${id}`, mistake && `mistake-${id}`].filter(Boolean).join(' ') || undefined}
    >
      <legend>
        <Heading tabIndex={Heading === 'h1' ? -1 : undefined}>
          <Text text={`question.${id}.title`} />
        </Heading>
      </legend>
      {hint && (
        <p class="hint" id={`hint-${id}`}>
          <Text text={`question.${id}.hint`} />
        </p>
      )}
      <details class="folded">
        <summary>
          <Text text="ui.check.why" />
        </summary>
        <p>
          <Text text={`question.${id}.why`} />
        </p>
      </details>
      {mistake && (
        <p class="error" id={`mistake-${id}`}>
          <Text text={MISTAKE_KEYS[mistake]} />
        </p>
      )}
      <QuestionFields question={question} options={options} given={state.answers[id]} />
    </fieldset>
  );
}
