import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import type { Amount, Verdict } from '#engine/verdict.ts';
import { formatDigits } from '#i18n/dates.ts';
import { formatMoney } from '#i18n/numbers.ts';
import type { Translate } from '#i18n/translate.ts';
import { durations } from '#results/lengths.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

const PER: Record<Amount['per'], string> = {
  month: 'ui.results.amount.month',
  year: 'ui.results.amount.year',
  once: 'ui.results.amount.once',
};

const LENGTHS = {
  'max.months': 'ui.results.length.months',
  'max.years': 'ui.results.length.years',
  'extension.months': 'ui.results.extension.months',
  'extension.years': 'ui.results.extension.years',
  'hours.hours': 'ui.results.length.hours',
} as Record<string, string>;

/** An amount in words: how much, how often. */
export const amountWords =
  ({ value, per }: Amount, sign: string): ((t: Translate) => string) =>
  (t) =>
    t(PER[per], { amount: formatMoney(value, sign) });

/** How much and how long. */
export function Details({ verdict: { amount, length } }: { verdict: Verdict }): VNode {
  const { currency } = useCheck().setting.engine.rulebook.country;
  return (
    <>
      {amount && (
        <p>
          <span class="amount">
            <Text text={amountWords(amount, currency.sign)} />
          </span>
          <span class="source">
            <Text text={`amount.${amount.parameter}`} />
          </span>
          <span class="source">
            <Text text={(t) => t('ui.results.amount.from', { date: formatDigits(formatDay(amount.from)) })} />
          </span>
        </p>
      )}
      {length && (
        <p>
          {durations(length).map(({ part, duration: { unit, count } }, place) => (
            <span key={part} class={place === 0 ? 'amount' : 'source'}>
              <Text text={(t) => t(LENGTHS[`${part}.${unit}`] as string, { count })} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

/** What a programme must contain. */
export function Content({ verdict: { content } }: { verdict: Verdict }): VNode | null {
  if (!content || content.length === 0) return null;
  return (
    <>
      <h4>
        <Text text="ui.results.content" />
      </h4>
      <ul>
        {content.map((id) => (
          <li key={id}>
            <Text text={`content.${id}`} />
          </li>
        ))}
      </ul>
    </>
  );
}
