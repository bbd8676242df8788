/** The screens of the check. */
export type View =
  | {
      page: 'question';
      id: string;
      /** Opened from the review or a result to change an answer. */
      change?: true;
      /** Opened from this programme's result, which lacks the answer. */
      programme?: string;
      /** One of those that are asked for all open results together. */
      more?: true;
    }
  /** All questions of a section that can be asked now, for who asks many people. */
  | { page: 'section'; section: string }
  | { page: 'review' }
  | { page: 'results' }
  /** Nothing can be asked or shown before the rules have come: the screen that follows takes its place then. */
  | { page: 'waiting' }
  /** One of them, opened from its row. */
  | { page: 'result'; programme: string }
  /** The tool is not about this person. */
  | { page: 'exit'; exit: string };

/**
 * A screen by its name alone, so that the same screen can be found again after a reload or in another language. One result
 * goes by the name of them all: what somebody looked at is not kept.
 */
export function nameOf(view: View): string {
  if (view.page === 'section') return view.section;
  if (view.page === 'result') return 'results';
  return view.page === 'question' ? view.id : view.page;
}

/** What a screen says once, when it opens. */
export type Notice =
  /** Answers that no longer apply, by the questions they belonged to. */
  | { kind: 'removed'; questions: readonly string[] }
  /** An answer that cannot be true together with others: it is removed, and asked again. */
  | { kind: 'contradicted'; question: string; answer: string; against: readonly string[] }
  /** A changed answer opened questions. `exactly` is missing where their number depends on the answers. */
  | { kind: 'added'; exactly?: number }
  | { kind: 'deleted' }
  /** The page was left alone too long. */
  | { kind: 'expired'; minutes: number }
  /** Saved answers were given to another version of the check. */
  | { kind: 'outdated' }
  /** Saved answers could not be read. */
  | { kind: 'unusable' };
