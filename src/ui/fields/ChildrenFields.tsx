import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { parseMonth } from '#engine/calendar.ts';
import { MOST_CHILDREN } from '#questions/answers.ts';
import type { FieldProps } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { DateField } from './DateField.tsx';
import { firstId } from './first-id.ts';
import { dayOptions, monthOptions, yearOptions } from './MonthFields.tsx';
import { DAY, MONTH, YEAR } from './read-form.ts';

/**
 * The month of birth of each child: one row each, and a button for one more. A row that is left empty counts for nothing. Who
 * comes back with the months told may tell the days too: a rule may turn within a month, and few are asked for that.
 */
export function ChildrenFields({ question, years, given }: FieldProps): VNode {
  const { t } = useCheck();
  const told = given && parseMonth(given.slice(0, 7)) ? given.split(',') : [];
  const [rows, setRows] = useState(Math.max(1, told.length));
  return (
    <>
      {Array.from({ length: rows }, (_, place) => {
        const [year, month, day] = told[place]?.split('-') ?? [];
        return (
          <fieldset key={place} class="fields child">
            <legend>
              <Text text={(t) => t('ui.check.child', { number: place + 1 })} />
            </legend>
            {told.length > 0 && <DateField name={DAY} label={t('ui.check.day')} options={dayOptions} chosen={day} />}
            <DateField
              name={MONTH}
              label={t('ui.check.month')}
              options={monthOptions(t)}
              chosen={month}
              id={place === 0 ? firstId(question) : undefined}
            />
            <DateField name={YEAR} label={t('ui.check.year')} options={yearOptions(years)} chosen={year} />
          </fieldset>
        );
      })}
      {rows < MOST_CHILDREN && (
        <button type="button" class="button button-secondary child-more" onClick={() => setRows(rows + 1)}>
          <Text text="ui.check.addChild" />
        </button>
      )}
    </>
  );
}
