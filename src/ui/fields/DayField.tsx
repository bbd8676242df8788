import type { VNode } from 'preact';
import { useCheck } from '../shell/check-context.ts';
import { DateField, type DateOption } from './DateField.tsx';
import { DAY } from './read-form.ts';

/** The days that a month can have. */
const days: DateOption[] = Array.from({ length: 31 }, (_, place) => ({
  value: String(place + 1).padStart(2, '0'),
  text: String(place + 1),
}));

/** The day of a date, for who knows it: a line that opens, and is open where a day was told. */
export function DayField({ chosen }: { chosen: string | undefined }): VNode {
  const { t } = useCheck();
  return (
    <details class="folded" open={chosen !== undefined}>
      <summary>{t('ui.check.day')}</summary>
      <DateField
        name={DAY}
        label={<span class="visually-hidden">{t('ui.check.day')}</span>}
        options={days}
        chosen={chosen}
      />
    </details>
  );
}
