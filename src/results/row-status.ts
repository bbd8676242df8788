/** How a result stands, in one word and one shape, for a row. */
import type { Outcome } from '#engine/rulebook.ts';
import { headingOf, type ResultStatus } from './kinds.ts';

const WORDS: Record<Exclude<Outcome, 'not-relevant'>, string> = {
  'right-and-duty': 'ui.status.rightAndDuty',
  right: 'ui.status.right',
  duty: 'ui.status.duty',
  'may-be-offered': 'ui.status.may',
  unclear: 'ui.status.may',
  'not-yet': 'ui.status.later',
  unknown: 'ui.status.open',
  no: 'ui.status.no',
};

/** The words of an outcome that a row can have. */
export const rowWords = (outcome: Outcome): string => WORDS[outcome as keyof typeof WORDS];

/** The shape and the colour; what comes later has those of "not now". */
export function rowStatus(outcome: Outcome): ResultStatus {
  const heading = headingOf(outcome);
  return heading === undefined || heading === 'waiting' ? 'notnow' : heading;
}

/** The words for what a result becomes, where only its status is known. */
export const STATUS_SHORT: Record<ResultStatus, string> = {
  duty: 'ui.status.duty',
  likely: 'ui.status.right',
  may: 'ui.status.may',
  ask: 'ui.status.open',
  notnow: 'ui.status.no',
};
