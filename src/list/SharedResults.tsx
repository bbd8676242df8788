import type { VNode } from 'preact';
import { StatusIcon } from '../components/StatusIcon.tsx';
import { type Day, formatDay, parseDay } from '../engine/calendar.ts';
import type { Programme } from '../engine/rulebook.ts';
import { formatDate, formatDigits } from '../i18n/dates.ts';
import { shownInList } from '../results/words.ts';
import { changedSince } from '../share/changed-since.ts';
import type { SharedList } from '../share/list-link.ts';
import type { Late } from '../wizard/late.ts';
import { OfficeLines } from '../wizard/OfficeLines.tsx';
import { Say } from '../wizard/Say.tsx';

/** The results of the list, and what has changed in the rules since it was made. */
export function SharedResults({ list, late, on }: { list: SharedList; late: Late; on: Day }): VNode {
  const { programmes, parameters, checkedOn } = late.engine.rulebook;
  const checked = parseDay(checkedOn) as Day;
  return (
    <>
      <p class="lead">
        <Say text="ui.shared.notYou" />
      </p>
      <p>
        <Say text={(t) => t('ui.shared.made', { date: formatDate(formatDay(list.on), t) })} />{' '}
        <Say text="ui.results.notADecision" />
      </p>
      {list.checkedOn < checked && (
        <p class="notice" data-list="older">
          <Say text={(t) => t('ui.shared.older', { date: formatDigits(checkedOn) })} />
        </p>
      )}
      {list.checkedOn > checked && (
        <p class="notice" data-list="newer">
          <Say text="ui.shared.newer" />
        </p>
      )}
      {list.unknown > 0 && (
        <p class="notice">
          <Say text="ui.shared.unknown" />
        </p>
      )}
      {list.results.map(({ programme: id, kind }) => {
        const programme = programmes.find((one) => one.id === id) as Programme;
        const { status, words } = shownInList(kind);
        return (
          <article key={id} class="result" data-programme={id} data-kind={kind}>
            <h2>
              <Say text={`programme.${id}.name`} />
            </h2>
            <p class="statuses">
              <span class="status" data-status={status}>
                <StatusIcon status={status} />
                <Say text={words} />
              </span>
            </p>
            {changedSince(programme, parameters, list.on, on) && (
              <p class="last-day-past" data-list="changed">
                <Say text="ui.shared.changed" />
              </p>
            )}
            <p>
              <Say text={`programme.${id}.what`} />
            </p>
            <OfficeLines id={programme.decides} offices={late.offices} />
          </article>
        );
      })}
    </>
  );
}
