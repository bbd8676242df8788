import type { VNode } from 'preact';
import { formatDay } from '../engine/calendar.ts';
import { monthNames } from '../i18n/dates.ts';
import { isMonthInReach } from '../questions/answers.ts';
import type { Question } from '../questions/questions.ts';
import { useCheck } from './check-context.ts';
import { DAY, MONTH, YEAR } from './read-answer.ts';

type Props = { question: Question; given: string | undefined };

const DAYS = Array.from({ length: 31 }, (_, place) => place + 1);

/**
 * A month and a year, and where the rules need it a day for who knows it. Each from a list of ours: the browser's own
 * calendar knows few of our languages.
 */
export function MonthFields({ question, given }: Props): VNode {
  const { t, setting } = useCheck();
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(given ?? '') ?? [];
  const months = monthNames(t).map((text, place) => ({ value: twoDigits(place + 1), text }));
  const years = yearsOf(question, setting.on).map((text) => ({ value: text, text }));
  const days = DAYS.map((one) => ({ value: twoDigits(one), text: String(one) }));
  return (
    <div class="fields">
      {question.exactDay && <DateField name={DAY} label={t('ui.check.day')} options={days} chosen={day} />}
      <DateField name={MONTH} label={t('ui.check.month')} options={months} chosen={month} id="first-answer" />
      <DateField name={YEAR} label={t('ui.check.year')} options={years} chosen={year} />
    </div>
  );
}

type FieldProps = {
  name: string;
  label: string;
  options: readonly { value: string; text: string }[];
  chosen: string | undefined;
  id?: string;
};

function DateField({ name, label, options, chosen, id }: FieldProps): VNode {
  const { t, state } = useCheck();
  return (
    <label class="field">
      {label}
      <select name={name} id={id} aria-invalid={state.mistake ? 'true' : undefined}>
        <option value="">{t('ui.check.choose')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The years that can be chosen, the latest first. */
function yearsOf(question: Question, on: number): string[] {
  const present = Number(formatDay(on).slice(0, 4));
  const years = Array.from({ length: 130 }, (_, ago) => String(present + (question.yearsAhead ?? 0) - ago));
  return years.filter((year) => isMonthInReach(question, `${year}-01`, on));
}
