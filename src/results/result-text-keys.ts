/** Which texts belong to the status of a result; keys only. */
import type { ResultStatus } from './kinds.ts';

/** The only words a status may have: each was chosen so that it promises nothing. */
export const STATUS_WORDS: Record<ResultStatus, string> = {
  likely: 'ui.results.status.likely',
  may: 'ui.results.status.may',
  ask: 'ui.results.status.ask',
  notnow: 'ui.results.status.notnow',
  duty: 'ui.results.status.duty',
};
