import type { VNode } from 'preact';
import { isYearInReach } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { DateField } from './DateField.tsx';
import { firstId } from './first-id.ts';
import { yearOptions } from './MonthFields.tsx';
import { YEAR } from './read-form.ts';

/** A calendar year, from a list. */
export function YearField({ question, given }: { question: Question; given: string | undefined }): VNode {
  const { t, setting } = useCheck();
  const years = yearOptions(setting.on, question.yearsAhead).filter(({ value }) =>
    isYearInReach(question, value, setting.on),
  );
  return (
    <div class="fields">
      <DateField name={YEAR} label={t('ui.check.year')} options={years} chosen={given} id={firstId(question)} />
    </div>
  );
}
