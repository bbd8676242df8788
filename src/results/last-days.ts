/** The last days that go with a result, as days of the calendar where they can be told. */
import { addMonths, type Day } from '#engine/calendar.ts';
import { deadlinesOf } from '#engine/follow-up.ts';
import type { Deadline, Outcome, Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';

export type LastDay = Deadline & {
  programme: string;
  /** Missing where the fact it counts from is not known, or where the text alone tells it. */
  day?: Day;
};

/**
 * Last days of one result. Where only the month is known that a day counts from, the person's own last day is taken early
 * and an office's late, so that nobody comes too late or complains too soon.
 */
export function lastDaysOf(situation: Situation, programme: Programme, outcome: Outcome): LastDay[] {
  return deadlinesOf(situation, programme, outcome).map((deadline) => {
    const day = dayOf(deadline, situation);
    return { ...deadline, programme: programme.id, ...(day !== undefined && { day }) };
  });
}

function dayOf({ after, months = 0, whose }: Deadline, { knowledge }: Situation): Day | undefined {
  const known = after === undefined ? undefined : knowledge[after];
  if (!known || !('from' in known)) return undefined;
  const start = whose === 'you' ? known.from : known.to;
  // A fact of which only one side is known tells no day.
  return Number.isFinite(start) && known.to - known.from <= LONGEST_MONTH ? addMonths(start, months) : undefined;
}

const LONGEST_MONTH = 31;
