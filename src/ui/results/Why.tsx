import type { VNode } from 'preact';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { isOpenAnswer } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { groundsOf } from '#results/grounds.ts';
import { answerWords } from '../review/answer-words.ts';
import { ChangeButton } from '../review/ChangeButton.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

const KINDS = ['met', 'unmet', 'open'] as const;
const TITLES = { met: 'ui.right.met', unmet: 'ui.right.unmet', open: 'ui.right.open' };

/** The answers that the result rests on, by what they do to it: for it, against it, or still open. Each with Change. */
export function Why({ verdict, programme }: { verdict: Verdict; programme: Programme }): VNode {
  const { current } = useCheck();
  const found = groundsOf(current.setting, current.answers, verdict, programme, current.pending(programme.id));
  return (
    <div class="why">
      {KINDS.map(
        (kind) =>
          found[kind].length > 0 && (
            <section key={kind}>
              <h3>
                <Text text={TITLES[kind]} />
              </h3>
              <ul>
                {found[kind].map((question) => (
                  <Ground key={question.id} question={question} answer={current.answers[question.id]} />
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}

function Ground({ question, answer }: { question: Question; answer: string | undefined }): VNode {
  const { optional } = useCheck();
  const find = `question.${question.id}.find`;
  return (
    <li>
      <span>
        <Text
          text={(t) =>
            answer === undefined
              ? t(`question.${question.id}.short`)
              : `${t(`question.${question.id}.short`)}: ${answerWords(t, question, answer)}`
          }
        />
        {isOpenAnswer(answer) && optional(find) && (
          <span class="hint">
            <Text text={find} />
          </span>
        )}
      </span>
      <ChangeButton question={question} />
    </li>
  );
}
