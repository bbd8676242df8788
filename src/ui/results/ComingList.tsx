import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import type { Coming } from '#results/coming.ts';
import { STATUS_WORDS } from '#results/result-text-keys.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { sumWords } from './result-words.ts';

/** What changes for this person later: on a day, or on a birthday. */
export function ComingList({ coming }: { coming: readonly Coming[] }): VNode | null {
  const { currency } = useCheck().setting.engine.rulebook.country;
  if (coming.length === 0) return null;
  const what = (one: Coming): TextSource => {
    const amount = 'amount' in one && one.amount ? sumWords(one.amount, currency.sign) : undefined;
    return (t) => `${t(`programme.${one.programme}.name`)}: ${amount?.(t) ?? t(STATUS_WORDS[one.status])}`;
  };
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
              <Text text={when(one)} />
            </b>{' '}
            <Text text={what(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** On that day; or, where only a month or a year is known, between two days. */
function when(one: Coming): TextSource {
  if ('age' in one) return (t) => t('ui.results.comingAge', { age: one.age });
  const date = formatDigits(formatDay(one.on));
  const { by } = one;
  if (by === undefined) return (t) => t('ui.results.comingOn', { date });
  return (t) => t('ui.results.comingBetween', { date, last: formatDigits(formatDay(by)) });
}
