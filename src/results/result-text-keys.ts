/** Which texts belong to a kind of result and to its status; keys only. */
import type { Heading, ResultStatus } from './kinds.ts';

/** The heading over results of a kind. */
export const GROUP_WORDS: Record<Heading, string> = {
  duty: 'ui.results.group.duty',
  likely: 'ui.results.group.likely',
  may: 'ui.results.group.may',
  ask: 'ui.results.group.ask',
  waiting: 'ui.results.group.waiting',
  notnow: 'ui.results.group.notnow',
};

/** The only words a status may have: each was chosen so that it promises nothing. */
export const STATUS_WORDS: Record<ResultStatus, string> = {
  likely: 'ui.results.status.likely',
  may: 'ui.results.status.may',
  ask: 'ui.results.status.ask',
  notnow: 'ui.results.status.notnow',
  duty: 'ui.results.status.duty',
};

/** Shape and words of a result that stands in a list, without its reason: what comes later says so. */
export function shownInList(kind: Exclude<Heading, 'ask' | 'notnow'>): { status: ResultStatus; words: string } {
  return kind === 'waiting'
    ? { status: 'notnow', words: GROUP_WORDS.waiting }
    : { status: kind, words: STATUS_WORDS[kind] };
}
