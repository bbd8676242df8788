import type { VNode } from 'preact';
import { isOpenAnswer } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { answerWords } from './answer-words.ts';
import { ChangeButton } from './ChangeButton.tsx';

/** Everything that was answered, in the order of asking, each with Change. Only what was asked. */
export function AnswerList(): VNode {
  const { answers, path } = useCheck().current;
  return (
    <dl class="pairs answers">
      {path.asked.map((question) => (
        <AnswerRow key={question.id} question={question} answer={answers[question.id] as string} />
      ))}
    </dl>
  );
}

function AnswerRow({ question, answer }: { question: Question; answer: string }): VNode {
  const { optional } = useCheck();
  const find = isOpenAnswer(answer) ? optional(`question.${question.id}.find`) : undefined;
  return (
    <div>
      <dt>
        <Text text={`question.${question.id}.short`} />
      </dt>
      <dd class={isOpenAnswer(answer) ? 'open-answer' : undefined}>
        <Text text={(t) => answerWords(t, question, answer)} />
      </dd>
      <dd class="change">
        <ChangeButton question={question} />
      </dd>
      {find && (
        <dd class="hint">
          <Text text={`question.${question.id}.find`} />
        </dd>
      )}
    </div>
  );
}
