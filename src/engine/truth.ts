/** Three-valued truth: a condition is met, is not met, or an answer that still decides is missing. */
import { NO, type Ref, YES } from './diagrams/diagram.ts';

export type Truth = 'yes' | 'no' | 'unknown';

/** What a condition comes to once everything known has been filled in. */
export function truth(left: Ref): Truth {
  if (left === YES) return 'yes';
  return left === NO ? 'no' : 'unknown';
}
