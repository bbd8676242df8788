/** Everything that the check remembers, as plain values. */
import type { Answers } from '#questions/answers.ts';
import type { Notice, View } from './view.ts';

/** What is wrong with what was entered, and in which question. */
export type Mistake = { question: string } & Wrong;

export type Wrong =
  | {
      kind:
        | 'nothing-chosen'
        | 'no-list-choice'
        | 'half-a-month'
        | 'no-such-day'
        /** A day, or a month, that has not come yet. */
        | 'day-ahead'
        | 'month-ahead'
        /** Further ahead than the question allows. */
        | 'too-far-ahead';
    }
  /** Earlier than can be; `from` is the first month that can. */
  | { kind: 'too-early'; from: string }
  /** In the row of one child, counted from 1. */
  | { kind: 'half-a-child' | 'child-ahead' | 'child-grown'; child: number }
  /** It cannot be true together with the answers to these questions. */
  | { kind: 'contradiction'; against: readonly string[] };

export type State = {
  answers: Answers;
  /** The only topic that the check is about; nothing for all of it. */
  topic: string | undefined;
  /** The screens so far, in the order of the browser's history. */
  screens: readonly View[];
  /** Which of them is shown; the only thing that the browser's history is told. */
  at: number;
  notices: readonly Notice[];
  /** The programmes whose outcome was settled already when the person went on from the results to further questions. */
  before?: readonly string[];
  mistake?: Mistake;
  /** Counts what must be announced: each move and each mistake moves the focus. */
  announcements: number;
};

export const NO_ANSWERS: Answers = {};

/** A check in which nothing has been answered. */
export function freshState(first: View): State {
  return { answers: NO_ANSWERS, topic: undefined, screens: [first], at: 0, notices: [], announcements: 0 };
}

/** The screen that is shown. */
export function currentView({ screens, at }: State): View {
  return screens[at] as View;
}
