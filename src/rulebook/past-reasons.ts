/** Reasons that only a day in the past can give: of rows that ended before the law was last read. */
import { parseDay } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { isReason } from './reason-key.ts';
import { rulesFrom } from './rules-from.ts';
import { textKeysOf } from './text-keys.ts';

/** Their keys. A row that ends later can still be told to somebody today, so its reason is not among them. */
export function pastReasons(rulebook: Rulebook): Set<string> {
  const reasons = (rules: Rulebook): string[] =>
    textKeysOf(rules, []).flatMap(({ key }) => (isReason(key) ? [key] : []));
  const now = new Set(reasons(rulesFrom(rulebook, parseDay(rulebook.checkedOn) as number)));
  return new Set(reasons(rulebook).filter((key) => !now.has(key)));
}
