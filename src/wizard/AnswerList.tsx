import type { VNode } from 'preact';
import { isOpenAnswer } from '../questions/answers.ts';
import { replay } from '../questions/next-question.ts';
import { PARTS, type Question } from '../questions/questions.ts';
import { answerWords } from './answer-words.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { useCheck } from './check-context.ts';
import { partName } from './question-titles.ts';
import { Say } from './Say.tsx';

/** Everything that was answered, by part, each with Change. Only what was asked. */
export function AnswerList({ level }: { level: 2 | 3 }): VNode {
  const { setting, state } = useCheck();
  const { asked } = replay(setting.engine, state.answers, setting.on);
  const Heading = `h${level}` as const;
  return (
    <>
      {PARTS.map((part) => {
        const rows = asked.filter((question) => question.part === part);
        return rows.length === 0 ? null : (
          <section key={part}>
            <Heading>
              <Say text={(t) => partName(t, part)} />
            </Heading>
            <dl class="pairs answers">
              {rows.map((question) => (
                <AnswerRow key={question.id} question={question} answer={state.answers[question.id] as string} />
              ))}
            </dl>
          </section>
        );
      })}
    </>
  );
}

function AnswerRow({ question, answer }: { question: Question; answer: string }): VNode {
  const { optional } = useCheck();
  const find = isOpenAnswer(answer) ? optional(`question.${question.id}.find`) : undefined;
  return (
    <div>
      <dt>
        <Say text={`question.${question.id}.short`} />
      </dt>
      <dd class={isOpenAnswer(answer) ? 'open-answer' : undefined}>
        <Say text={(t) => answerWords(t, question, answer)} />
        {find && (
          <p class="hint">
            <Say text={`question.${question.id}.find`} />
          </p>
        )}
      </dd>
      <dd>
        <ChangeButton question={question} />
      </dd>
    </div>
  );
}
