import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { addMonths, type Day, formatDay, parseDay } from '#engine/calendar.ts';
import { formatDigits, formatWeekday } from '#i18n/dates.ts';
import { MONTHS_AHEAD } from '#share/list-link.ts';
import { Checkbox } from '../fields/Checkbox.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

type Props = {
  person: number;
  choosePerson: (person: number) => void;
  next: () => void;
  today: Day;
  on: Day;
  chooseDay: (day: Day) => void;
  keys: boolean;
  wantKeys: (wanted: boolean) => void;
};

const NUMBERS = Array.from({ length: 99 }, (_, place) => place + 1);

/** Which person this is, the day of the rules, and the way to the next person. */
export function HelperSession({ person, choosePerson, next, today, on, chooseDay, keys, wantKeys }: Props): VNode {
  const { setting, language } = useCheck();
  const first = setting.engine.rulebook.start;
  const last = formatDay(addMonths(today, MONTHS_AHEAD));
  const [isWrong, setWrong] = useState(false);
  const pick = (written: string): void => {
    const day = parseDay(written);
    const canBe = day !== undefined && written >= first && written <= last;
    setWrong(!canBe);
    if (canBe) chooseDay(day);
  };
  return (
    <section class="sitting" aria-labelledby="sitting-person">
      <h2 id="sitting-person">
        <Text text={(t) => t('ui.helper.person', { number: person })} />
      </h2>
      {on !== today && (
        <p class="notice notice-strong" role="status" data-as-of={formatDay(on)}>
          <Text text={(t) => t('ui.helper.notToday', { date: formatWeekday(formatDay(on), t) })} />
        </p>
      )}
      <details class="folded delete">
        <summary>
          <Text text="ui.helper.next" />
        </summary>
        <div>
          <p>
            <Text text="ui.helper.nextWhat" />
          </p>
          <button
            type="button"
            class="button button-secondary"
            data-action="next-person"
            onClick={({ currentTarget }) => {
              currentTarget.closest('details')?.removeAttribute('open');
              next();
            }}
          >
            <Text text="ui.helper.nextConfirm" />
          </button>
        </div>
      </details>
      <details class="folded">
        <summary>
          <Text text="ui.helper.settings" />
        </summary>
        <div class="fields">
          <label class="field">
            <Text text="ui.helper.number" />
            <select data-action="person" onChange={({ currentTarget }) => choosePerson(Number(currentTarget.value))}>
              {NUMBERS.map((number) => (
                <option key={number} value={number} selected={number === person}>
                  {number}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <Text text="ui.helper.day" />
            <input
              type="date"
              lang={language.tag}
              data-action="as-of"
              min={first}
              max={last}
              value={formatDay(on)}
              aria-describedby={isWrong ? 'wrong-day' : undefined}
              onChange={({ currentTarget }) => pick(currentTarget.value)}
            />
          </label>
          <p class={isWrong ? 'error' : undefined} id="wrong-day" role="status">
            {isWrong && (
              <Text text={(t) => t('ui.helper.dayOutOfReach', { from: formatDigits(first), to: formatDigits(last) })} />
            )}
          </p>
          <Checkbox action="keys" checked={keys} onChange={wantKeys}>
            <Text text="ui.helper.keys" />
          </Checkbox>
        </div>
      </details>
    </section>
  );
}
