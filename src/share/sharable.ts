/** What of a person's results goes on paper or to somebody else. */
import type { Programme } from '#engine/rulebook.ts';
import type { Group } from '#results/groups.ts';
import { SHARED_HEADINGS, type SharedHeading, type SharedResult } from './list-link.ts';

const isShared = (heading: string): heading is SharedHeading => SHARED_HEADINGS.some((one) => one === heading);

/** Results that may be shared, in their order. Sensitive ones only if the person wants them there. */
export function sharable(
  groups: readonly Group[],
  programmes: readonly Programme[],
  withSensitive: boolean,
): SharedResult[] {
  const left = new Set(withSensitive ? [] : sensitiveIn(groups, programmes));
  return groups.flatMap(({ heading, verdicts }) =>
    isShared(heading)
      ? verdicts.filter(({ programme }) => !left.has(programme)).map(({ programme }) => ({ programme, heading }))
      : [],
  );
}

/** The sensitive results among those that may be shared. */
export function sensitiveIn(groups: readonly Group[], programmes: readonly Programme[]): string[] {
  const sensitive = new Set(programmes.flatMap(({ id, sensitive: is }) => (is ? [id] : [])));
  return groups.flatMap(({ heading, verdicts }) =>
    isShared(heading) ? verdicts.map(({ programme }) => programme).filter((id) => sensitive.has(id)) : [],
  );
}
