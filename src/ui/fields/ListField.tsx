import type { VNode } from 'preact';
import { inBrackets } from '#i18n/translate.ts';
import type { FieldProps } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';
import { optionText } from '../text/option-text.ts';
import { firstId } from './first-id.ts';

/** Too many answers for rows: the browser's own list, in the order of the alphabet. */
export function ListField({ question, options, given }: FieldProps): VNode {
  const { t, language } = useCheck();
  const names = options.map((option) => ({
    value: option.value,
    name: inBrackets(optionText(t, question, option)),
  }));
  names.sort((a, b) => a.name.localeCompare(b.name, language.tag));
  return (
    <p class="fields">
      <label class="field">
        {t('ui.check.list')}
        <select id={firstId(question)} name={question.id}>
          <option value="">{t('ui.check.choose')}</option>
          {names.map(({ value, name }) => (
            <option key={value} value={value} data-option={value} selected={value === given}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
