import type { VNode } from 'preact';
import type { Verdict } from '#engine/verdict.ts';
import { questionOf } from '#questions/questions.ts';
import { becauseOf } from '#results/because.ts';
import { answerWords } from '../review/answer-words.ts';
import { ChangeButton } from '../review/ChangeButton.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { answerTo } from './answered.ts';

/** "Because you said": at most three of the person's own answers, each with Change. */
export function Because({ verdict }: { verdict: Verdict }): VNode | null {
  const { setting, state } = useCheck();
  const { engine } = setting;
  const questions = becauseOf(engine.rulebook, verdict, answerTo(engine.rulebook, state.answers)).map((id) =>
    questionOf(engine, id),
  );
  if (questions.length === 0 || verdict.outcome === 'unknown') return null;
  return (
    <div class="because">
      <h4>
        <Text text="ui.results.because" />
      </h4>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <span>
              <Text
                text={(t) =>
                  `${t(`question.${question.id}.short`)}: ${answerWords(t, question, state.answers[question.id] as string)}`
                }
              />
            </span>
            <ChangeButton question={question} />
          </li>
        ))}
      </ul>
    </div>
  );
}
