import type { VNode } from 'preact';
import type { Offered } from '#check/offered.ts';
import type { Question } from '#questions/questions.ts';
import { QuestionFields } from '../fields/QuestionFields.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { Against } from './Against.tsx';
import { CardDrawing } from './CardDrawing.tsx';
import { answersInWords, mistakeWords } from './mistake-words.ts';

type Props = {
  question: Question;
  offered: Offered;
  /** `h1` where the question is the whole screen. */
  heading: 'h1' | 'h2';
};

/** A question with its heading, hint, what is wrong, its answers, and why we ask. */
export function QuestionBlock({ question, offered, heading: Heading }: Props): VNode {
  const { optional, setting, state } = useCheck();
  const { id } = question;
  const hint = optional(`question.${id}.hint`);
  const mistake = state.mistake?.question === id ? state.mistake : undefined;
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
      {mistake && (
        <p class="error" id={`mistake-${id}`}>
          <Text text={(t) => mistakeWords(t, setting.engine, state.answers, mistake)} />
        </p>
      )}
      <QuestionFields question={question} offered={offered} given={state.answers[id]} />
      {offered.against.length > 0 && mistake?.kind !== 'contradiction' && (
        <details class="folded">
          <summary>
            <Text text="ui.mistake.someLeftOut" />
          </summary>
          <p>
            <Text
              text={(t) =>
                t('ui.mistake.leftOut', { answers: answersInWords(t, setting.engine, state.answers, offered.against) })
              }
            />
          </p>
          <Against questions={offered.against} />
        </details>
      )}
      <div class="asides">
        {question.drawing && (
          <details class="folded">
            <summary>
              <Text text="ui.check.where" />
            </summary>
            <CardDrawing />
          </details>
        )}
        <details class="folded">
          <summary>
            <Text text="ui.check.why" />
          </summary>
          <p>
            <Text text={`question.${id}.why`} />
          </p>
        </details>
      </div>
    </fieldset>
  );
}
