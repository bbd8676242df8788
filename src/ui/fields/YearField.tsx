import type { VNode } from 'preact';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { DateField } from './DateField.tsx';
import { firstId } from './first-id.ts';
import { yearOptions } from './MonthFields.tsx';
import { YEAR } from './read-form.ts';

type Props = { question: Question; years: readonly number[]; given: string | undefined };

/** A calendar year, from a list. */
export function YearField({ question, years, given }: Props): VNode {
  const { t } = useCheck();
  return (
    <div class="fields">
      <DateField
        name={YEAR}
        label={t('ui.check.year')}
        options={yearOptions(years)}
        chosen={given}
        id={firstId(question)}
      />
    </div>
  );
}
