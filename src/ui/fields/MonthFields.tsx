import type { VNode } from 'preact';
import { monthNames } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import type { FieldProps } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';
import { DateField, type DateOption } from './DateField.tsx';
import { DayField } from './DayField.tsx';
import { firstId } from './first-id.ts';
import { MONTH, YEAR } from './read-form.ts';

/**
 * A month and a year, and where the rules need it a day for who knows it. Each from a list of ours: the browser's own
 * calendar knows few of our languages.
 */
export function MonthFields({ question, years, given }: FieldProps): VNode {
  const { t } = useCheck();
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(given ?? '') ?? [];
  return (
    <>
      <div class="fields">
        <DateField
          name={MONTH}
          label={t('ui.check.month')}
          options={monthOptions(t)}
          chosen={month}
          id={firstId(question)}
        />
        <DateField name={YEAR} label={t('ui.check.year')} options={yearOptions(years)} chosen={year} />
      </div>
      {question.exactDay && <DayField chosen={day} />}
    </>
  );
}

/** The twelve months by name. */
export function monthOptions(t: Translate): DateOption[] {
  return monthNames(t).map((text, place) => ({ value: String(place + 1).padStart(2, '0'), text }));
}

/** Years to choose from. */
export const yearOptions = (years: readonly number[]): DateOption[] =>
  years.map(String).map((text) => ({ value: text, text }));
