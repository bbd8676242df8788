import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import type { Coming } from '#results/coming.ts';
import { STATUS_WORDS } from '#results/result-text-keys.ts';
import { Text } from '../text/Text.tsx';

/** What changes for this person later: on a day, or on a birthday. */
export function ComingList({ coming }: { coming: readonly Coming[] }): VNode | null {
  if (coming.length === 0) return null;
  return (
    <section class="section coming">
      <h2>
        <Text text="ui.results.coming" />
      </h2>
      <p>
        <Text text="ui.results.comingLine" />
      </p>
      <ul>
        {coming.map((one) => (
          <li key={JSON.stringify(one)}>
            <b>
              <Text
                text={(t) =>
                  'on' in one
                    ? t('ui.results.comingOn', { date: formatDigits(formatDay(one.on)) })
                    : t('ui.results.comingAge', { age: one.age })
                }
              />
            </b>{' '}
            <Text text={(t) => `${t(`programme.${one.programme}.name`)}: ${t(STATUS_WORDS[one.status])}`} />
          </li>
        ))}
      </ul>
    </section>
  );
}
