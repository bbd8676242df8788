/** What of a person's results goes on paper or to somebody else. */
import type { Programme } from '#engine/rulebook.ts';
import type { Answer, Row, Stop } from '#results/answer.ts';
import type { FirstStep } from '#results/do-first.ts';
import type { Group } from '#results/groups.ts';
import { SHARED_HEADINGS, type SharedHeading, type SharedResult } from './list-link.ts';

const isShared = (heading: string): heading is SharedHeading => SHARED_HEADINGS.some((one) => one === heading);

/** Results that may stand in a list for others, in their order, without those that are left off. */
export function sharable(groups: readonly Group[], left: ReadonlySet<string>): SharedResult[] {
  return groups.flatMap(({ heading, verdicts }) =>
    isShared(heading)
      ? verdicts.filter(({ programme }) => !left.has(programme)).map(({ programme }) => ({ programme, heading }))
      : [],
  );
}

/** The sensitive results among those that have an answer, a "no" included. */
export function sensitiveIn(groups: readonly Group[], programmes: readonly Programme[]): string[] {
  const sensitive = new Set(programmes.flatMap(({ id, sensitive: is }) => (is ? [id] : [])));
  return groups.flatMap(({ heading, verdicts }) =>
    heading === 'ask' ? [] : verdicts.map(({ programme }) => programme).filter((id) => sensitive.has(id)),
  );
}

type Told = { answer: Answer; steps: readonly FirstStep[] };

/** The answer without some results: not in its rows, not in what to do, and without the sentence where that speaks of one. */
export function without(left: ReadonlySet<string>, { answer, steps }: Told): Told {
  const isKept = ({ programme }: { programme: string }): boolean => !left.has(programme);
  const rowsLeft = (rows: readonly Row[]): Row[] =>
    rows
      .filter(({ verdict }) => isKept(verdict))
      .map(({ verdict, parts }) => ({ verdict, parts: parts.filter(isKept) }));
  const { headline, now, stops, open, notNow } = answer;
  const speaksOf = headline ? [headline.lead, ...Object.keys(headline.outcomes)] : [];
  return {
    answer: {
      headline: speaksOf.some((id) => left.has(id)) ? undefined : headline,
      now: rowsLeft(now),
      stops: stops
        .map(
          (stop): Stop =>
            'event' in stop ? { ...stop, rows: rowsLeft(stop.rows) } : { ...stop, coming: stop.coming.filter(isKept) },
        )
        .filter((stop) => ('event' in stop ? stop.rows : stop.coming).length > 0),
      open: open.filter(isKept),
      notNow: notNow.filter(isKept),
    },
    steps: steps.filter(isKept),
  };
}
