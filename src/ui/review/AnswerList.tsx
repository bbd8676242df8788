import type { VNode } from 'preact';
import { isOpenAnswer } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { sectionName } from '../question/question-titles.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { answerWords } from './answer-words.ts';
import { ChangeButton } from './ChangeButton.tsx';

/** Everything that was answered, by section, each with Change. Only what was asked. */
export function AnswerList({ level }: { level: 2 | 3 }): VNode {
  const { setting, answers, path } = useCheck().current;
  const Heading = `h${level}` as const;
  return (
    <>
      {setting.engine.rulebook.sections.map((section) => {
        const rows = path.asked.filter((question) => question.section === section);
        return rows.length === 0 ? null : (
          <section key={section}>
            <Heading>
              <Text text={(t) => sectionName(t, section)} />
            </Heading>
            <dl class="pairs answers">
              {rows.map((question) => (
                <AnswerRow key={question.id} question={question} answer={answers[question.id] as string} />
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
        <Text text={`question.${question.id}.short`} />
      </dt>
      <dd class={isOpenAnswer(answer) ? 'open-answer' : undefined}>
        <Text text={(t) => answerWords(t, question, answer)} />
        {find && (
          <p class="hint">
            <Text text={`question.${question.id}.find`} />
          </p>
        )}
      </dd>
      <dd>
        <ChangeButton question={question} />
      </dd>
    </div>
  );
}
