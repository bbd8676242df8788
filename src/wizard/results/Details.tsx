import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import { formatDay } from '../../engine/calendar.ts';
import type { Amount, Verdict } from '../../engine/evaluate.ts';
import { formatDigits } from '../../i18n/dates.ts';
import { formatKroner } from '../../i18n/numbers.ts';
import { durations } from '../../results/lengths.ts';
import { useCheck } from '../check-context.ts';

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

/** How much, how long, and what it contains. */
export function Details({ verdict: { amount, length, content } }: { verdict: Verdict }): VNode {
  const { t } = useCheck();
  return (
    <>
      {amount && (
        <p>
          <span class="amount">{t(PER[amount.per], { amount: formatKroner(amount.nok) })}</span>
          <span class="source">{t(`amount.${amount.parameter}`)}</span>
          <span class="source">{t('ui.results.amount.from', { date: formatDigits(formatDay(amount.from)) })}</span>
        </p>
      )}
      {length && (
        <p>
          {durations(length).map(({ part, duration: { unit, count } }, place) => (
            <span key={part} class={place === 0 ? 'amount' : 'source'}>
              {t(LENGTHS[`${part}.${unit}`] as string, { count })}
            </span>
          ))}
        </p>
      )}
      {content && content.length > 0 && (
        <details class="folded">
          <summary>{t('ui.results.content')}</summary>
          <ul>
            {content.map((id) => (
              <li key={id}>
                <Words text={t(`content.${id}`)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
