/** Nothing follows from anything in Toyland, and nothing that is known changes with time. */
import type { Deductions, NarrowedBy } from '#engine/situation.ts';

export const deductions: Deductions = {
  derive: (given) => given,
  timelineOf: (given) => ({ days: [], knowledgeOn: () => given, atAge: () => undefined }),
};

export const narrowedBy: NarrowedBy = () => [];
