import type { VNode } from 'preact';
import { OfficeWays } from '#components/OfficeWays.tsx';
import { questionFor } from '#questions/questions.ts';
import { PrintStart } from '../print/PrintStart.tsx';
import { CardDrawing } from '../question/CardDrawing.tsx';
import { useCheck } from '../shell/check-context.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { useResults } from './results-context.ts';
import { YourAnswers } from './YourAnswers.tsx';

/** For somebody who could not answer: how to find out, who helps, and whom to call in danger. No list. */
export function StartPage(): VNode {
  const { t, setting, dispatch } = useCheck();
  const { bundle } = useResults();
  const { rulebook } = setting.engine;
  const { fact, offices, emergency } = rulebook.way.start;
  const question = questionFor(rulebook, fact);
  return (
    <>
      <h1 tabIndex={-1} class="headline">
        <Text text="country.start.title" />
      </h1>
      {question && (
        <>
          {question.drawing && <CardDrawing />}
          <p class="buttons">
            <button
              type="button"
              class="button"
              data-action="change"
              onClick={() => dispatch({ type: 'change', question: question.id })}
            >
              <Text text="country.start.found" />
            </button>
          </p>
        </>
      )}
      <section class="section">
        <h2>
          <Text text="ui.start.help" />
        </h2>
        {offices.map((id) => (
          <p key={id} class="office">
            <b>
              <Text text={`office.${id}.name`} />
            </b>
            <OfficeWays
              web={bundle.offices[id]?.web}
              phone={bundle.offices[id]?.phone}
              tel={bundle.offices[id]?.tel}
              call={t('ui.results.phone')}
            />
          </p>
        ))}
      </section>
      <section class="section">
        <h2>
          <Text text="ui.start.danger" />
        </h2>
        <ul class="emergency">
          {emergency.map((number) => (
            <li key={number}>
              <a href={`tel:${number}`}>
                <b>
                  <bdi dir="ltr">{number}</bdi>
                </b>{' '}
                <span>
                  <GuardedText text={`emergency.${number}`} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <PrintStart />
      <div class="tail">
        <YourAnswers />
      </div>
    </>
  );
}
