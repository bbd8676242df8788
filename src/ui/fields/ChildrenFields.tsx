import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { parseMonth } from '#engine/calendar.ts';
import { MOST_CHILDREN } from '#questions/answers.ts';
import type { FieldProps } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { DateField } from './DateField.tsx';
import { DayField } from './DayField.tsx';
import { firstId } from './first-id.ts';
import { monthOptions, yearOptions } from './MonthFields.tsx';
import { MONTH, YEAR } from './read-form.ts';

/** As many as most families have; one more at a time beyond. */
const NUMBERS = 6;

/**
 * How many children, then the month of birth of each. The numbers are rows like "none" and "I do not know", of which one is
 * chosen; the months are asked while a number is. Who comes back with the months told may tell the days too: a rule may turn
 * within a month, and few are asked for that.
 */
export function ChildrenFields({ question, years, given, none, open }: FieldProps): VNode {
  const { t } = useCheck();
  const told = given && parseMonth(given.slice(0, 7)) ? given.split(',') : [];
  const [number, setNumber] = useState(told.length);
  const count = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) setNumber('children' in target.dataset ? Number(target.value) : 0);
  };
  return (
    <div onChange={count}>
      {none}
      <fieldset class="numbers">
        <legend>
          <Text text="ui.check.children" />
        </legend>
        {Array.from({ length: Math.max(NUMBERS, number) }, (_, place) => place + 1).map((one) => (
          <label key={one} class="option">
            <input
              type="radio"
              name={question.id}
              value={one}
              id={one === 1 ? firstId(question) : undefined}
              data-children={one}
              defaultChecked={one === number}
            />
            <span>{one}</span>
          </label>
        ))}
      </fieldset>
      {Array.from({ length: number }, (_, place) => {
        const [year, month, day] = told[place]?.split('-') ?? [];
        return (
          <fieldset key={place} class="child">
            <legend>
              <Text text={(t) => t('ui.check.child', { number: place + 1 })} />
            </legend>
            <div class="fields">
              <DateField name={MONTH} label={t('ui.check.month')} options={monthOptions(t)} chosen={month} />
              <DateField name={YEAR} label={t('ui.check.year')} options={yearOptions(years)} chosen={year} />
            </div>
            {told.length > 0 && <DayField chosen={day} />}
          </fieldset>
        );
      })}
      {number >= NUMBERS && number < MOST_CHILDREN && (
        <button type="button" class="button button-secondary child-more" onClick={() => setNumber(number + 1)}>
          <Text text="ui.check.addChild" />
        </button>
      )}
      {open}
    </div>
  );
}
