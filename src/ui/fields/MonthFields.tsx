import type { VNode } from 'preact';
import { type Day, yearOf } from '#engine/calendar.ts';
import { monthNames } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import { isMonthInReach } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { DateField, type DateOption } from './DateField.tsx';
import { firstId } from './first-id.ts';
import { DAY, MONTH, YEAR } from './read-form.ts';

type Props = { question: Question; given: string | undefined };

/**
 * A month and a year, and where the rules need it a day for who knows it. Each from a list of ours: the browser's own
 * calendar knows few of our languages.
 */
export function MonthFields({ question, given }: Props): VNode {
  const { t, setting } = useCheck();
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(given ?? '') ?? [];
  const months = monthOptions(t);
  const years = yearOptions(setting.on, question.yearsAhead).filter(({ value }) =>
    isMonthInReach(question, `${value}-01`, setting.on),
  );
  return (
    <div class="fields">
      {question.exactDay && <DateField name={DAY} label={t('ui.check.day')} options={dayOptions} chosen={day} />}
      <DateField name={MONTH} label={t('ui.check.month')} options={months} chosen={month} id={firstId(question)} />
      <DateField name={YEAR} label={t('ui.check.year')} options={years} chosen={year} />
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

/** The years of a lifetime, the latest first. */
export function yearOptions(on: Day, yearsAhead = 0): DateOption[] {
  const last = yearOf(on) + yearsAhead;
  return Array.from({ length: 130 }, (_, ago) => String(last - ago)).map((text) => ({ value: text, text }));
}
