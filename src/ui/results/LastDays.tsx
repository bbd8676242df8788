import type { VNode } from 'preact';
import type { Day } from '#engine/calendar.ts';
import { questionFor } from '#questions/questions.ts';
import type { LastDay } from '#results/last-days.ts';
import { reminder } from '#results/reminder.ts';
import { saveFile } from '../share/save-file.ts';
import { useCheck } from '../shell/check-context.ts';
import { now } from '../shell/clock.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { lastDayWords } from './result-words.ts';
import { useResults } from './results-context.ts';

/** The last days that belong to a result. */
export function LastDays({ programme }: { programme: string }): VNode | null {
  const { lastDays } = useResults();
  const own = lastDays.filter((lastDay) => lastDay.programme === programme);
  if (own.length === 0) return null;
  return (
    <ul class="last-days">
      {own.map((lastDay) => (
        <li key={lastDay.id}>
          <GuardedText text={`deadline.${lastDay.id}`} />
          {lastDay.day !== undefined ? (
            <DayLine lastDay={{ ...lastDay, day: lastDay.day }} />
          ) : (
            <AskDay lastDay={lastDay} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** The day itself, and a way into the person's calendar. A day that is past says so. */
function DayLine({ lastDay: { day, whose } }: { lastDay: LastDay & { day: Day } }): VNode {
  const { setting } = useCheck();
  const isPast = day < setting.on;
  return (
    <>
      <p class="last-day">
        <GuardedText text={lastDayWords(day)} />
      </p>
      {isPast && (
        <p class="last-day-past">
          <GuardedText text={whose === 'you' ? 'ui.results.lastDayPast' : 'ui.results.officeDayPast'} />
        </p>
      )}
      {!isPast && whose === 'you' && <CalendarButton day={day} />}
    </>
  );
}

/** Saves the day as a file for the person's own calendar. The file does not say what it is for. */
export function CalendarButton({ day, isButton = false }: { day: Day; isButton?: boolean }): VNode {
  const { t } = useCheck();
  const save = (): void =>
    saveFile('rettvei.ics', 'text/calendar', reminder({ day, title: t('ui.results.reminder'), now: now() }));
  return (
    <button type="button" class={isButton ? 'button button-secondary' : 'quiet'} data-action="calendar" onClick={save}>
      <Text text="ui.results.toCalendar" />
    </button>
  );
}

/** Asks for the day that a last day counts from: nothing else turns on it, so the check did not ask. */
function AskDay({ lastDay: { after, programme } }: { lastDay: LastDay }): VNode | null {
  const { setting, state, dispatch } = useCheck();
  const question = after === undefined ? undefined : questionFor(setting.engine.rulebook, after);
  if (!question || state.answers[question.id] !== undefined) return null;
  return (
    <button type="button" class="quiet" onClick={() => dispatch({ type: 'ask', programme, question: question.id })}>
      <Text text="ui.results.countForMe" />
    </button>
  );
}
