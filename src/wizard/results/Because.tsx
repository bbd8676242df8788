import type { VNode } from 'preact';
import type { Verdict } from '../../engine/evaluate.ts';
import { becauseOf } from '../../results/because.ts';
import { answerWords } from '../answer-words.ts';
import { ChangeButton } from '../ChangeButton.tsx';
import { useCheck } from '../check-context.ts';
import { questionOf } from '../question-titles.ts';
import { Say } from '../Say.tsx';
import { answerTo } from './answered.ts';

/** "Because you said": at most three of the person's own answers, each with Change. */
export function Because({ verdict }: { verdict: Verdict }): VNode | null {
  const { state } = useCheck();
  const questions = becauseOf(verdict, answerTo(state.answers)).map(questionOf);
  if (questions.length === 0 || verdict.outcome === 'unknown') return null;
  return (
    <div class="because">
      <h4>
        <Say text="ui.results.because" />
      </h4>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            <span>
              <Say
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
