import type { VNode } from 'preact';
import { addMonths, type Day, formatDay, parseDay } from '../engine/calendar.ts';
import { formatWeekday } from '../i18n/dates.ts';
import { useCheck } from '../wizard/check-context.ts';
import { Say } from '../wizard/Say.tsx';
import { Tick } from '../wizard/Tick.tsx';

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
const MONTHS_AHEAD = 5 * 12;

/** Which person this is, the day of the rules, and the way to the next person. */
export function Sitting({ person, choosePerson, next, today, on, chooseDay, keys, wantKeys }: Props): VNode {
  const { setting, language } = useCheck();
  const first = setting.engine.rulebook.start;
  const last = formatDay(addMonths(today, MONTHS_AHEAD));
  const pick = (written: string): void => {
    const day = parseDay(written);
    if (day !== undefined && written >= first && written <= last) chooseDay(day);
  };
  return (
    <section class="sitting" aria-labelledby="sitting-person">
      <h2 id="sitting-person">
        <Say text={(t) => t('ui.helper.person', { number: person })} />
      </h2>
      {on !== today && (
        <p class="notice notice-strong" role="status" data-as-of={formatDay(on)}>
          <Say text={(t) => t('ui.helper.notToday', { date: formatWeekday(formatDay(on), t) })} />
        </p>
      )}
      <details class="folded delete">
        <summary>
          <Say text="ui.helper.next" />
        </summary>
        <div>
          <p>
            <Say text="ui.helper.nextWhat" />
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
            <Say text="ui.helper.nextConfirm" />
          </button>
        </div>
      </details>
      <details class="folded">
        <summary>
          <Say text="ui.helper.settings" />
        </summary>
        <div class="fields">
          <label class="field">
            <Say text="ui.helper.number" />
            <select data-action="person" onChange={({ currentTarget }) => choosePerson(Number(currentTarget.value))}>
              {NUMBERS.map((number) => (
                <option key={number} value={number} selected={number === person}>
                  {number}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <Say text="ui.helper.day" />
            <input
              type="date"
              lang={language.tag}
              data-action="as-of"
              min={first}
              max={last}
              value={formatDay(on)}
              onChange={({ currentTarget }) => pick(currentTarget.value)}
            />
          </label>
          <Tick action="keys" checked={keys} onChange={wantKeys}>
            <Say text="ui.helper.keys" />
          </Tick>
        </div>
      </details>
    </section>
  );
}
