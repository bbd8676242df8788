/** What pages and the worker that keeps copies say to each other. Nothing of it is an answer, or could be one. */

/** What the page asks for. The worker sees for itself in which language the page is. */
export type ToWorker =
  /** Somebody reads a page: its language is kept. `sparing`: no more than the check, since the browser is asked to save data. */
  | { ask: 'visit'; sparing: boolean }
  /** What is kept. */
  | { ask: 'copies' }
  | { ask: 'keep' | 'remove'; language: string };

/** How much of a language is kept, and what is being done about it. */
export type Copy = {
  kept: 'nothing' | 'check' | 'all';
  saving?: { done: number; of: number };
  /** Why it could not be kept the last time: the net broke off, or there is no room. */
  failed?: 'net' | 'full';
};

/** What the worker tells all pages whenever it changes: each language with its copy. */
export type FromWorker = { copies: Readonly<Record<string, Copy>> };

/** Where a page tells how much a language takes: a mark, since that is known only when all pages are there. */
export const sizeMark = (slug: string): string => `{size of ${slug}}`;
