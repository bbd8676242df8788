import type { ComponentChildren, VNode } from 'preact';
import { useCheck } from '../shell/check-context.ts';

export type DateOption = { value: string; text: string };

type FieldProps = {
  name: string;
  label: ComponentChildren;
  options: readonly DateOption[];
  chosen: string | undefined;
  id?: string | undefined;
};

/** One part of a date, from a list of ours. */
export function DateField({ name, label, options, chosen, id }: FieldProps): VNode {
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
