import type { VNode } from 'preact';
import { StatusIcon } from '#components/StatusIcon.tsx';
import { formatDay } from '#engine/calendar.ts';
import { formatWeekday } from '#i18n/dates.ts';
import type { Row, Stop } from '#results/answer.ts';
import type { FirstStep } from '#results/do-first.ts';
import { rowStatus } from '#results/row-status.ts';
import { comingWords, factWords, figureWords, plainName, stopTitle } from '../results/result-words.ts';
import { useResults } from '../results/results-context.ts';
import type { Shareable } from '../share/use-print-and-share.ts';
import { useCheck } from '../shell/check-context.ts';
import { officeWords } from './office-words.ts';
import { SheetHead } from './SheetHead.tsx';
import { SheetLine } from './SheetLine.tsx';
import type { OnSheet } from './use-print.ts';

/** The first page: the answer. */
export function SheetAnswer({ shareable, ...on }: OnSheet & { shareable: Shareable }): VNode {
  const { title, answer, steps } = shareable;
  const { officeText } = on;
  return (
    <section class="sheet-answer">
      <SheetHead {...on} title={title} />
      {steps.length > 0 && (
        <section class="sheet-steps">
          <h3>
            <SheetLine text="ui.results.doFirst" officeText={officeText} />
          </h3>
          {steps.map((step) => (
            <StepLine key={step.step} step={step} officeText={officeText} />
          ))}
        </section>
      )}
      {answer.now.length > 0 && (
        <section class="sheet-stop sheet-now">
          <h3>
            <SheetLine text="ui.answer.now" officeText={officeText} />
          </h3>
          {answer.now.map((row) => (
            <RowLine key={row.verdict.programme} row={row} officeText={officeText} />
          ))}
        </section>
      )}
      {answer.stops.map((stop, place) => (
        <LaterStop key={place} stop={stop} officeText={officeText} />
      ))}
      {answer.notNow.length > 0 && (
        <p class="sheet-not-now">
          <SheetLine
            officeText={officeText}
            name="ui.status.no"
            text={(say) => answer.notNow.map(({ programme }) => plainName(programme)(say)).join(' · ')}
          />
        </p>
      )}
      <p>
        <SheetLine text="ui.print.tearUp" officeText={officeText} />
      </p>
    </section>
  );
}

type InLanguages = Pick<OnSheet, 'officeText'>;

/** A box to tick, what to do, by when, and with whom. */
function StepLine({ step: { step, lastDay, office }, officeText }: InLanguages & { step: FirstStep }): VNode {
  const { bundle } = useResults();
  return (
    <SheetLine
      mark="□"
      officeText={officeText}
      text={(say) =>
        [
          say(`step.${step}`),
          lastDay && say('ui.results.lastDay', { date: formatWeekday(formatDay(lastDay.day), say) }),
        ]
          .filter(Boolean)
          .join(' ')
      }
      under={officeWords(office, bundle.offices)}
    />
  );
}

function RowLine({ row, officeText }: InLanguages & { row: Row }): VNode {
  const { setting } = useCheck();
  const { lastDays } = useResults();
  const { programme, outcome } = row.verdict;
  const { sign } = setting.engine.rulebook.country.currency;
  return (
    <SheetLine
      mark={<StatusIcon status={rowStatus(outcome)} />}
      officeText={officeText}
      officeWord={programme}
      name={plainName(programme)}
      text={factWords(row, lastDays, setting.on, sign)}
    />
  );
}

/** What comes later, by name and figure, in one line for each place on the way. */
function LaterStop({ stop, officeText }: InLanguages & { stop: Stop }): VNode {
  const { setting } = useCheck();
  const { lastDays } = useResults();
  const { sign } = setting.engine.rulebook.country.currency;
  const rows =
    'event' in stop
      ? stop.rows.map((row) => ({
          name: plainName(row.verdict.programme),
          fact: figureWords(row, lastDays, setting.on, sign),
        }))
      : stop.coming.map((one) => ({ name: plainName(one.programme), fact: comingWords(one, sign) }));
  return (
    <section class="sheet-stop">
      <h3>
        <SheetLine text={stopTitle(stop)} officeText={officeText} />
      </h3>
      {rows.map(({ name, fact }, place) => (
        <SheetLine key={place} officeText={officeText} name={name} {...(fact && { text: fact })} />
      ))}
    </section>
  );
}
