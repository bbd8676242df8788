import type { ComponentChildren, VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import type { Answer, Row, Stop } from '#results/answer.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { Folded } from './Folded.tsx';
import { RowButton, RowList } from './ResultRow.tsx';
import { comingWords, stopTitle } from './result-words.ts';
import { useResults } from './results-context.ts';

/** So many rows stand at a stop at once, and so many stops after today: more would bury the first. */
const ROWS_NOW = 3;
/** Steps, rows of now and stops together: where there are few of the others, more rows have room. */
const TOGETHER = 6;
const ROWS_LATER = 1;
const STOPS_LATER = 2;

/** The person's way, as a drawn line: what holds now, and what comes when. */
export function WayStops({ answer: { now, stops } }: { answer: Answer }): VNode | null {
  const { first } = useResults();
  if (now.length + stops.length === 0) return null;
  const rowsNow = Math.max(ROWS_NOW, TOGETHER - first.length - Math.min(stops.length, STOPS_LATER));
  const rest = stops.slice(STOPS_LATER);
  return (
    <section class="way">
      {now.length > 0 && (
        <StopSection mark="now" title="ui.answer.now">
          <FewRows rows={now} most={rowsNow} />
        </StopSection>
      )}
      {stops.slice(0, STOPS_LATER).map((stop) => (
        <LaterStop key={markOf(stop)} stop={stop} />
      ))}
      {rest.length > 0 && (
        <Folded
          class="folded way-rest"
          summary={<Text text={(t) => t('ui.answer.laterStill', { number: rest.length })} />}
        >
          {rest.map((stop) => (
            <LaterStop key={markOf(stop)} stop={stop} />
          ))}
        </Folded>
      )}
    </section>
  );
}

function StopSection({
  mark,
  title,
  children,
}: {
  mark: string;
  title: TextSource;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="stop" data-stop={mark}>
      <h2>
        <Text text={title} />
      </h2>
      {children}
    </section>
  );
}

function LaterStop({ stop }: { stop: Stop }): VNode {
  return (
    <StopSection mark={markOf(stop)} title={stopTitle(stop)}>
      {'event' in stop ? <FewRows rows={stop.rows} most={ROWS_LATER} /> : <ComingRows stop={stop} />}
    </StopSection>
  );
}

/** The first rows, and the others behind a word of how many there are. */
function FewRows({ rows, most }: { rows: readonly Row[]; most: number }): VNode {
  const rest = rows.length > most + 1 ? rows.slice(most) : [];
  return (
    <>
      <RowList rows={rows.slice(0, rows.length - rest.length)} />
      {rest.length > 0 && (
        <Folded class="folded" summary={<Text text={(t) => t('ui.answer.moreRows', { number: rest.length })} />}>
          <RowList rows={rest} />
        </Folded>
      )}
    </>
  );
}

/** What changes on a day or a birthday: names and what they come to, each opening its result. */
function ComingRows({ stop }: { stop: Exclude<Stop, { event: string }> }): VNode {
  const { sign } = useCheck().setting.engine.rulebook.country.currency;
  return (
    <ul class="rows">
      {stop.coming.map((one) => (
        <li key={one.programme}>
          <RowButton programme={one.programme} fact={comingWords(one, sign)} guarded={comingWords(one, sign)} />
        </li>
      ))}
    </ul>
  );
}

function markOf(stop: Stop): string {
  if ('event' in stop) return stop.event || 'later';
  return 'age' in stop ? `age-${stop.age}` : formatDay(stop.on);
}
