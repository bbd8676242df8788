/** What a result says of its amount, its length and its last days, in words: the same on the page and on paper. */
import { type Day, formatDay } from '#engine/calendar.ts';
import type { Length, Outcome } from '#engine/rulebook.ts';
import type { Amount, Told } from '#engine/verdict.ts';
import { formatDigits, formatWeekday } from '#i18n/dates.ts';
import { formatMoney } from '#i18n/numbers.ts';
import { type Translate, withoutOfficeWords } from '#i18n/translate.ts';
import type { Row, Stop } from '#results/answer.ts';
import type { Coming } from '#results/coming.ts';
import { statusesOf } from '#results/kinds.ts';
import type { LastDay } from '#results/last-days.ts';
import { durations } from '#results/lengths.ts';
import { LENGTH_WORDS, SHORT_PER, STATUS_WORDS } from '#results/result-text-keys.ts';
import { rowWords, STATUS_SHORT } from '#results/row-status.ts';
import type { TextSource } from '../text/Text.tsx';

const PER: Record<Amount['per'], string> = {
  month: 'ui.results.amount.month',
  year: 'ui.results.amount.year',
  once: 'ui.results.amount.once',
};

/** Why it is so, or that several ways lead there while an answer is missing that tells which. */
export const reasonWords = ({ reason }: Pick<Told, 'reason'>): TextSource =>
  reason ? `reason.${reason}` : 'ui.results.severalWays';

/** The whole status of an outcome, in sentences. */
export const statusWords =
  (outcome: Outcome): TextSource =>
  (t) =>
    statusesOf(outcome)
      .map((status) => t(STATUS_WORDS[status]))
      .join('. ');

/** The sum, and how often. @param sign of the currency */
export const sumWords =
  ({ value, per }: Pick<Amount, 'value' | 'per'>, sign: string): ((t: Translate) => string) =>
  (t) =>
    t(PER[per], { amount: formatMoney(value, sign) });

/** The sum, what it is, and from when it holds. @param sign of the currency */
export const amountWords = (amount: Amount, sign: string): [sum: TextSource, what: TextSource, since: TextSource] => [
  sumWords(amount, sign),
  `amount.${amount.parameter}`,
  (t) => t('ui.results.amount.from', { date: formatDigits(formatDay(amount.from)) }),
];

/** How long, how much longer, how many hours: what there is of it. */
export const lengthWords = (length: Length): TextSource[] =>
  durations(length).map(
    ({ part, duration: { unit, count } }): TextSource =>
      (t) =>
        t(LENGTH_WORDS[`${part}.${unit}`] as string, { count }),
  );

/** The day itself. */
export const lastDayWords =
  (day: Day): TextSource =>
  (t) =>
    t('ui.results.lastDay', { date: formatWeekday(formatDay(day), t) });

/** The everyday name alone: the offices' word for it stands on the screen of the result. */
export const plainName =
  (programme: string): ((t: Translate) => string) =>
  (t) =>
    withoutOfficeWords(t(`programme.${programme}.name`));

/** The person's own last day for a result, while it has not passed. */
function ownLastDay({ verdict }: Row, lastDays: readonly LastDay[], on: Day): ((t: Translate) => string) | undefined {
  const day = lastDays.find(
    (one) => one.programme === verdict.programme && one.whose === 'you' && one.day !== undefined && one.day >= on,
  )?.day;
  return day === undefined ? undefined : (t) => t('ui.answer.lastDay', { date: formatDigits(formatDay(day)) });
}

/** The one figure of a row: the person's own last day, else money, of the result or of a part of it, else how long. */
export function figureWords(
  row: Row,
  lastDays: readonly LastDay[],
  on: Day,
  sign: string,
): ((t: Translate) => string) | undefined {
  const { verdict, parts } = row;
  const lastDay = ownLastDay(row, lastDays, on);
  if (lastDay) return lastDay;
  const amount = [verdict, ...parts].find((one) => one.amount !== undefined)?.amount;
  if (amount) return (t) => t(SHORT_PER[amount.per], { amount: formatMoney(amount.value, sign) });
  const [length] = verdict.length ? durations(verdict.length) : [];
  return (
    length &&
    ((t) => t(LENGTH_WORDS[`${length.part}.${length.duration.unit}`] as string, { count: length.duration.count }))
  );
}

/** How a row stands and its figure: "Right and duty · 20 666 € a month". */
export const factWords =
  (row: Row, lastDays: readonly LastDay[], on: Day, sign: string): ((t: Translate) => string) =>
  (t) =>
    [t(rowWords(row.verdict.outcome)), figureWords(row, lastDays, on, sign)?.(t)].filter(Boolean).join(' · ');

/** What of these words must not be misread: the status and the last day. An amount stands with its words on the screen of the result. */
export const guardedWords =
  (row: Row, lastDays: readonly LastDay[], on: Day): ((t: Translate) => string) =>
  (t) =>
    [t(rowWords(row.verdict.outcome)), ownLastDay(row, lastDays, on)?.(t)].filter(Boolean).join(' · ');

/** What a day or a birthday brings for one result: the sum that changes, else the new status. */
export const comingWords =
  (one: Coming, sign: string): ((t: Translate) => string) =>
  (t) =>
    'amount' in one && one.amount ? sumWords(one.amount, sign)(t) : t(STATUS_SHORT[one.status]);

/** The name of a place on the way. */
export function stopTitle(stop: Stop): (t: Translate) => string {
  if ('event' in stop) return (t) => t(stop.event ? `stop.${stop.event}` : 'ui.answer.later');
  if ('age' in stop) return (t) => t('ui.answer.atAge', { age: stop.age });
  const date = formatDigits(formatDay(stop.on));
  const { by } = stop;
  if (by === undefined) return (t) => t('ui.answer.from', { date });
  return (t) => t('ui.answer.between', { date, last: formatDigits(formatDay(by)) });
}
