import type { VNode } from 'preact';
import { monthNames } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import type { FieldProps } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';
import { DateField, type DateOption } from './DateField.tsx';
import { firstId } from './first-id.ts';
import { DAY, MONTH, YEAR } from './read-form.ts';

/**
 * A month and a year, and where the rules need it a day for who knows it. Each from a list of ours: the browser's own
 * calendar knows few of our languages.
 */
export function MonthFields({ question, years, given }: FieldProps): VNode {
  const { t } = useCheck();
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(given ?? '') ?? [];
  const months = monthOptions(t);
  return (
    <div class="fields">
      {question.exactDay && <DateField name={DAY} label={t('ui.check.day')} options={dayOptions} chosen={day} />}
      <DateField name={MONTH} label={t('ui.check.month')} options={months} chosen={month} id={firstId(question)} />
      <DateField name={YEAR} label={t('ui.check.year')} options={yearOptions(years)} chosen={year} />
    </div>
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The days that a month can have. */
export const dayOptions: DateOption[] = Array.from({ length: 31 }, (_, place) => ({
  value: twoDigits(place + 1),
  text: String(place + 1),
}));

/** The twelve months by name. */
export function monthOptions(t: Translate): DateOption[] {
  return monthNames(t).map((text, place) => ({ value: twoDigits(place + 1), text }));
}

/** Years to choose from. */
export const yearOptions = (years: readonly number[]): DateOption[] =>
  years.map(String).map((text) => ({ value: text, text }));
