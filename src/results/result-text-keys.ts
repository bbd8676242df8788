/** Which texts belong to the status of a result, to its length and its amount; keys only. */
import type { Payment } from '#engine/rulebook.ts';
import type { ResultStatus } from './kinds.ts';

/** The only words a status may have: each was chosen so that it promises nothing. */
export const STATUS_WORDS: Record<ResultStatus, string> = {
  likely: 'ui.results.status.likely',
  may: 'ui.results.status.may',
  ask: 'ui.results.status.ask',
  notnow: 'ui.results.status.notnow',
  duty: 'ui.results.status.duty',
};

/** A length, by its part and the unit of that, as `durations` gives them. */
export const LENGTH_WORDS = {
  'max.months': 'ui.results.length.months',
  'max.years': 'ui.results.length.years',
  'extension.months': 'ui.results.extension.months',
  'extension.years': 'ui.results.extension.years',
  'hours.hours': 'ui.results.length.hours',
} as Record<string, string>;

/** A sum and how often it is paid, in a row. */
export const SHORT_PER: Record<Payment['per'], string> = {
  month: 'ui.answer.amount.month',
  year: 'ui.answer.amount.year',
  once: 'ui.answer.amount.once',
};
