import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import type { Verdict } from '../../engine/evaluate.ts';
import type { Programme } from '../../engine/rulebook.ts';
import { pendingQuestions } from '../../questions/next-question.ts';
import { missingDetails } from '../../results/missing-details.ts';
import { ChangeButton } from '../ChangeButton.tsx';
import { useCheck } from '../check-context.ts';
import { openAnswersTo } from './answered.ts';
import { useLate } from './use-late.ts';

type Props = { verdict: Verdict; programme: Programme };

const MOST_NAMED = 3;

/** What a result still lacks: named, with a button that asks it right away, and what the person said they do not know. */
export function MissingAnswers({ verdict, programme }: Props): VNode | null {
  const { t, optional, state, act } = useCheck();
  const { setting } = useLate();
  const details = missingDetails(verdict, programme);
  if (verdict.outcome !== 'unknown' && !details) return null;
  const pending = pendingQuestions(setting.engine, state.answers, setting.on, programme);
  // What is asked only for this result needs no list: the button says how many questions it takes.
  const isBrief = programme.later === true && verdict.outcome === 'unknown';
  const notKnown = openAnswersTo(verdict.missing, state.answers);
  const button = {
    amount: () => t('ui.results.moreForAmount', { count: pending.length }),
    length: () => t('ui.results.moreForLength', { count: pending.length }),
    outcome: () =>
      programme.later ? t('ui.results.moreToKnow', { count: pending.length }) : t('ui.results.answerNow'),
  }[details ?? 'outcome'];
  return (
    <div class="missing">
      {pending.length > 0 && (
        <>
          {!isBrief && (
            <>
              <h4>{t('ui.results.missing')}</h4>
              <ul>
                {pending.slice(0, MOST_NAMED).map(({ id }) => (
                  <li key={id}>
                    <Words text={t(`question.${id}.short`)} />
                  </li>
                ))}
                {pending.length > MOST_NAMED && (
                  <li>{t('ui.results.missingMore', { count: pending.length - MOST_NAMED })}</li>
                )}
              </ul>
            </>
          )}
          <button
            type="button"
            class="button button-secondary"
            onClick={() => act({ type: 'ask', programme: programme.id })}
          >
            {button()}
          </button>
        </>
      )}
      {notKnown.length > 0 && (
        <>
          <h4>{t('ui.results.notKnown')}</h4>
          <ul>
            {notKnown.slice(0, MOST_NAMED).map((question) => (
              <li key={question.id}>
                <Words
                  text={[t(`question.${question.id}.short`), optional(`question.${question.id}.find`)]
                    .filter(Boolean)
                    .join('. ')}
                />{' '}
                <ChangeButton question={question} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
