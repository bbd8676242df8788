import type { Day } from '#engine/calendar.ts';
import type { Engine } from '#engine/situation.ts';

/** What every step of the check needs: the rules and the day. */
export type Setting = {
  engine: Engine;
  on: Day;
  /** A section on each screen, and no review: for helpers. */
  bySection?: true;
};
