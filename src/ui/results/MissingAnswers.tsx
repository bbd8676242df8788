import type { VNode } from 'preact';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { missingDetails } from '#results/missing-details.ts';
import { ChangeButton } from '../review/ChangeButton.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { openAnswersTo } from './answered.ts';

type Props = { verdict: Verdict; programme: Programme };

const MOST_NAMED = 3;

/** What a result still lacks: named, with a button that asks it right away, and what the person said they do not know. */
export function MissingAnswers({ verdict, programme }: Props): VNode | null {
  const { optional, current, dispatch } = useCheck();
  const details = missingDetails(verdict);
  if (verdict.outcome !== 'unknown' && !details) return null;
  const pending = current.pending(programme.id);
  // What is asked only for this result needs no list: the button says how many questions it takes.
  const isBrief = programme.askedFromResult === true && verdict.outcome === 'unknown';
  const notKnown = openAnswersTo(current.setting.engine, verdict.turnsOn, current.answers);
  const count = pending.length;
  if (count === 0 && notKnown.length === 0) return null;
  const button: Record<string, TextSource> = {
    amount: (t) => t('ui.results.moreForAmount', { count }),
    length: (t) => t('ui.results.moreForLength', { count }),
    content: (t) => t('ui.results.moreExactly', { count }),
    words: (t) => t('ui.results.moreExactly', { count }),
    outcome: programme.askedFromResult ? (t) => t('ui.results.moreToKnow', { count }) : 'ui.results.answerNow',
  };
  return (
    <div class="missing">
      {pending.length > 0 && (
        <>
          {!isBrief && (
            <>
              <h4>
                <Text text="ui.results.missing" />
              </h4>
              <ul>
                {pending.slice(0, MOST_NAMED).map(({ id }) => (
                  <li key={id}>
                    <Text text={`question.${id}.short`} />
                  </li>
                ))}
                {pending.length > MOST_NAMED && (
                  <li>
                    <Text text={(t) => t('ui.results.missingMore', { count: pending.length - MOST_NAMED })} />
                  </li>
                )}
              </ul>
            </>
          )}
          <button
            type="button"
            class={isBrief ? 'quiet' : 'button button-secondary'}
            onClick={() => dispatch({ type: 'ask', programme: programme.id })}
          >
            <Text text={button[details ?? 'outcome'] as TextSource} />
          </button>
        </>
      )}
      {notKnown.length > 0 && !(isBrief && pending.length > 0) && (
        <>
          <h4>
            <Text text="ui.results.notKnown" />
          </h4>
          <ul>
            {notKnown.slice(0, MOST_NAMED).map((question) => (
              <li key={question.id}>
                <Text
                  text={(t) =>
                    [`question.${question.id}.short`, `question.${question.id}.find`]
                      .filter((key) => optional(key))
                      .map((key) => t(key))
                      .join('. ')
                  }
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
