/** What of a person's results goes on paper or to somebody else. */
import type { Programme } from '../engine/rulebook.ts';
import type { Group } from '../results/groups.ts';
import { SHARED_KINDS, type SharedKind, type SharedResult } from './list-link.ts';

const isShared = (kind: string): kind is SharedKind => SHARED_KINDS.some((one) => one === kind);

/** Results that may be shared, in their order. Sensitive ones only if the person wants them there. */
export function sharable(
  groups: readonly Group[],
  programmes: readonly Programme[],
  withSensitive: boolean,
): SharedResult[] {
  const left = new Set(withSensitive ? [] : sensitiveIn(groups, programmes));
  return groups.flatMap(({ kind, verdicts }) =>
    isShared(kind)
      ? verdicts.filter(({ programme }) => !left.has(programme)).map(({ programme }) => ({ programme, kind }))
      : [],
  );
}

/** The sensitive results among those that may be shared. */
export function sensitiveIn(groups: readonly Group[], programmes: readonly Programme[]): string[] {
  const sensitive = new Set(programmes.flatMap(({ id, sensitive: is }) => (is ? [id] : [])));
  return groups.flatMap(({ kind, verdicts }) =>
    isShared(kind) ? verdicts.map(({ programme }) => programme).filter((id) => sensitive.has(id)) : [],
  );
}
