import type { VNode } from 'preact';
import { StatusIcon } from '#components/StatusIcon.tsx';
import { type Day, formatDay, parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import { formatDate, formatDigits } from '#i18n/dates.ts';
import { shownInList } from '#results/result-text-keys.ts';
import { changedSince } from '#share/changed-since.ts';
import type { SharedList } from '#share/list-link.ts';
import type { ResultBundle } from '../bundle/types.ts';
import { OfficeLines } from '../text/OfficeLines.tsx';
import { Text } from '../text/Text.tsx';

/** The results of the list, and what has changed in the rules since it was made. */
export function SharedResults({ list, bundle, on }: { list: SharedList; bundle: ResultBundle; on: Day }): VNode {
  const { programmes, parameters, checkedOn } = bundle.engine.rulebook;
  const checked = parseDay(checkedOn) as Day;
  return (
    <>
      <p class="lead">
        <Text text="ui.shared.notYou" />
      </p>
      <p>
        <Text text={(t) => t('ui.shared.made', { date: formatDate(formatDay(list.on), t) })} />{' '}
        <Text text="ui.results.notADecision" />
      </p>
      {list.checkedOn < checked && (
        <p class="notice" data-list="older">
          <Text text={(t) => t('ui.shared.older', { date: formatDigits(checkedOn) })} />
        </p>
      )}
      {list.checkedOn > checked && (
        <p class="notice" data-list="newer">
          <Text text="ui.shared.newer" />
        </p>
      )}
      {list.unknown > 0 && (
        <p class="notice">
          <Text text="ui.shared.unknown" />
        </p>
      )}
      {list.results.map(({ programme: id, heading }) => {
        const programme = programmes.find((one) => one.id === id) as Programme;
        const { status, words } = shownInList(heading);
        return (
          <article key={id} class="result" data-programme={id} data-kind={heading}>
            <h2>
              <Text text={`programme.${id}.name`} />
            </h2>
            <p class="statuses">
              <span class="status" data-status={status}>
                <StatusIcon status={status} />
                <Text text={words} />
              </span>
            </p>
            {changedSince(programme, parameters, list.on, on) && (
              <p class="last-day-past" data-list="changed">
                <Text text="ui.shared.changed" />
              </p>
            )}
            <p>
              <Text text={`programme.${id}.what`} />
            </p>
            <OfficeLines id={programme.decides} offices={bundle.offices} />
          </article>
        );
      })}
    </>
  );
}
