/** Outcomes, lengths, sums and limits in words that are about nobody in particular. */
import type { Outcome, Payment } from '#engine/rulebook.ts';
import { formatWords } from '#i18n/dates.ts';
import { unitKey } from '#i18n/figures.ts';
import { formatMoney, formatNumber } from '#i18n/numbers.ts';
import type { Translate } from '#i18n/translate.ts';
import { durations } from '#results/lengths.ts';
import { LENGTH_WORDS, SHORT_PER } from '#results/result-text-keys.ts';

const OUTCOME_WORDS: Readonly<Record<Exclude<Outcome, 'unknown'>, string>> = {
  right: 'ui.changes.outcome.right',
  'right-and-duty': 'ui.changes.outcome.right-and-duty',
  duty: 'ui.changes.outcome.duty',
  'may-be-offered': 'ui.changes.outcome.may-be-offered',
  'not-yet': 'ui.changes.outcome.not-yet',
  no: 'ui.changes.outcome.no',
  unclear: 'ui.changes.outcome.unclear',
  'not-relevant': 'ui.changes.outcome.not-relevant',
};

/** The key of what an outcome is called; a row never gives `unknown`. */
export const outcomeKey = (outcome: Outcome): string => OUTCOME_WORDS[outcome as Exclude<Outcome, 'unknown'>];

/** `Up to 2 years. The office can add up to 1 year.`; nothing where a row gives no number. */
export function lengthText(t: Translate, length: Parameters<typeof durations>[0]): string | undefined {
  const words = durations(length).map(({ part, duration: { unit, count } }) =>
    t(LENGTH_WORDS[`${part}.${unit}`] as string, { count }),
  );
  return words.length === 0 ? undefined : words.join('. ');
}

/** A sum and how often it is paid. @param sign of the currency */
export const sumText = (t: Translate, value: number, per: Payment['per'], sign: string): string =>
  t(SHORT_PER[per], { amount: formatMoney(value, sign) });

/** The value of a limit with its unit, of an amount with the sign of the currency. */
export function figureText(
  t: Translate,
  kind: 'limit' | 'amount',
  unit: string,
  value: number | string,
  sign: string,
): string {
  if (typeof value === 'string') return formatWords(value, t);
  if (kind === 'amount') return formatMoney(value, sign);
  const key = unitKey(unit);
  return key ? t(key, { count: value }) : formatNumber(value);
}
