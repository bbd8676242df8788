/** How sure a result is: whole lines, never a number. */
import type { Day } from '#engine/calendar.ts';
import type { Open } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';

export type Sureness =
  | { line: 'clear' | 'office-judges' | 'law-open' | 'unread' }
  | { line: 'changes'; on: Day }
  /** The change is adopted and has no date yet. */
  | { line: 'adopted' };

/** The lines for a verdict; a missing answer has none, since it is named instead. */
export function sureness({ outcome, changes, told, waiting }: Verdict): Sureness[] {
  // What only time changes is no weakness of the rule; it stands in the list of what is coming.
  const later = changes
    .filter(({ why }) => why === 'rules')
    .map(({ on }): Sureness => (on === null ? { line: 'adopted' } : { line: 'changes', on }));
  if (outcome === 'unknown') return [];
  if (outcome === 'unclear') return [...whyOpen(told.open), { line: 'office-judges' }, ...later];
  if (outcome === 'may-be-offered') return [{ line: 'office-judges' }, ...later];
  // Which of several rules it is has to be told first.
  return [...(waiting.includes('words') ? [] : [{ line: 'clear' } as const]), ...later];
}

/** Who leaves it open; nothing while the rows still possible differ in that. */
function whyOpen(open: Open | undefined): Sureness[] {
  if (open === undefined) return [];
  return [{ line: open === 'law' ? 'law-open' : 'unread' }];
}
