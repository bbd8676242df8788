import type { VNode } from 'preact';
import { StatusIcon } from '#components/StatusIcon.tsx';
import { type Day, formatDay, parseDay } from '#engine/calendar.ts';
import { programmeOf } from '#engine/rulebook.ts';
import { formatDate, formatDigits } from '#i18n/dates.ts';
import { withParts } from '#results/answer.ts';
import { STATUS_SHORT } from '#results/row-status.ts';
import { changedSince } from '#share/changed-since.ts';
import type { SharedHeading, SharedList, SharedResult } from '#share/list-link.ts';
import type { ResultBundle } from '../bundle/types.ts';
import { plainName } from '../results/result-words.ts';
import { OfficeLines } from '../text/OfficeLines.tsx';
import { Text } from '../text/Text.tsx';

/** The results of the list, and what has changed in the rules since it was made. */
export function SharedResults({ list, bundle, on }: { list: SharedList; bundle: ResultBundle; on: Day }): VNode {
  const { checkedOn } = bundle.engine.rulebook;
  const checked = parseDay(checkedOn) as Day;
  const rest = { bundle, on, since: list.on };
  return (
    <>
      <p class="lead">
        <Text text="ui.shared.notYou" />
      </p>
      <p class="rules-of">
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
      <div class="way">
        <Group list={list} mark="now" title="ui.answer.now" isIn={(heading) => heading !== 'waiting'} {...rest} />
        <Group list={list} mark="later" title="ui.answer.later" isIn={(heading) => heading === 'waiting'} {...rest} />
      </div>
    </>
  );
}

type Rest = { bundle: ResultBundle; on: Day; since: Day };

function Group({
  list,
  mark,
  title,
  isIn,
  ...rest
}: Rest & { list: SharedList; mark: string; title: string; isIn: (heading: SharedHeading) => boolean }): VNode | null {
  const rows = withParts(
    list.results.filter(({ heading }) => isIn(heading)),
    rest.bundle.engine.rulebook.way,
  );
  if (rows.length === 0) return null;
  return (
    <section class="stop" data-stop={mark}>
      <h2>
        <Text text={title} />
      </h2>
      <Rows rows={rows} {...rest} />
    </section>
  );
}

type SharedRow = { whole: SharedResult; parts: readonly SharedResult[] };

function Rows({ rows, ...rest }: Rest & { rows: readonly SharedRow[] }): VNode {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <ListedRow key={row.whole.programme} row={row} {...rest} />
      ))}
    </ul>
  );
}

/** A row opens what the result is, whom to ask, and its parts. */
function ListedRow({ row: { whole, parts }, ...rest }: Rest & { row: SharedRow }): VNode {
  const { bundle, on, since } = rest;
  const { programme: id, heading } = whole;
  const { rulebook } = bundle.engine;
  const programme = programmeOf(rulebook, id);
  const status = heading === 'waiting' ? 'notnow' : heading;
  return (
    <li data-programme={id} data-kind={heading}>
      <details class="row-fold">
        <summary class="row">
          <span class="row-text">
            <span class="row-name">
              <Text text={plainName(id)} />
            </span>
            <span class="row-fact" data-status={status}>
              <StatusIcon status={status} />
              <Text text={heading === 'waiting' ? 'ui.status.later' : STATUS_SHORT[heading]} />
            </span>
          </span>
        </summary>
        <p>
          <Text text={`programme.${id}.what`} />
        </p>
        <OfficeLines id={programme.decides} offices={bundle.offices} />
        {parts.length > 0 && <Rows rows={parts.map((part) => ({ whole: part, parts: [] }))} {...rest} />}
      </details>
      {changedSince(programme, rulebook.parameters, since, on) && (
        <p class="last-day-past" data-list="changed">
          <Text text="ui.shared.changed" />
        </p>
      )}
    </li>
  );
}
