import type { VNode } from 'preact';
import type { FieldProps } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';
import { DateField } from './DateField.tsx';
import { firstId } from './first-id.ts';
import { yearOptions } from './MonthFields.tsx';
import { YEAR } from './read-form.ts';

/** A calendar year, from a list. */
export function YearField({ question, years, given }: FieldProps): VNode {
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
