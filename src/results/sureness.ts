/** How sure a result is: whole lines, never a number. */
import type { Day } from '#engine/calendar.ts';
import type { Verdict } from '#engine/verdict.ts';

export type Sureness =
  | { line: 'clear' | 'office-judges' | 'law-unclear' }
  | { line: 'changes'; on: Day }
  /** The change is adopted and has no date yet. */
  | { line: 'adopted' };

/** The lines for a verdict; a missing answer has none, since it is named instead. */
export function sureness({ outcome, changes }: Verdict): Sureness[] {
  // What only time changes is no weakness of the rule; it stands in the list of what is coming.
  const later = changes
    .filter(({ why }) => why === 'rules')
    .map(({ on }): Sureness => (on === null ? { line: 'adopted' } : { line: 'changes', on }));
  if (outcome === 'unknown') return [];
  if (outcome === 'unclear') return [{ line: 'law-unclear' }, { line: 'office-judges' }, ...later];
  return [{ line: outcome === 'may-be-offered' ? 'office-judges' : 'clear' }, ...later];
}
