/** What each act does to the state: pure, so that every turn of the check can be tested without a browser. */
import type { Answers } from '#questions/answers.ts';
import {
  currentEnd,
  dropStale,
  isStillThere,
  nextForProgramme,
  nextScreen,
  type Setting,
  screensOf,
} from './navigation.ts';
import { questionsLeft } from './progress.ts';
import { currentView, freshState, type Mistake, type State } from './state.ts';
import { type Notice, nameOf, type View } from './view.ts';

export type Action =
  | { type: 'answer'; value: string }
  /** One answer on a screen with several questions. */
  | { type: 'answer-in-section'; question: string; value: string }
  | { type: 'mistake'; mistake: Mistake }
  | { type: 'show-results' }
  /** On with the questions that are still open. */
  | { type: 'go-on' }
  | { type: 'change'; question: string }
  /** Ask what a programme's result lacks, or one question for it. */
  | { type: 'ask'; programme: string; question?: string }
  /** The browser's Back or Forward led to a step. */
  | { type: 'go-to-step'; step: number }
  /** Takes up saved answers, on the screen that was shown if it still makes sense, else on a step of the history. */
  | { type: 'restore'; answers: Answers; screen?: string; step: number | undefined }
  | { type: 'wipe'; notice: Notice };

/** The state after an act. */
export function reduce(setting: Setting, state: State, act: Action): State {
  switch (act.type) {
    case 'answer':
      return answer(setting, state, act.value);
    case 'answer-in-section':
      return answerInSection(setting, state, act);
    case 'mistake':
      return { ...state, mistake: act.mistake, notices: [], announcements: state.announcements + 1 };
    case 'show-results':
      return push(state, resultsOrExit(setting, state.answers));
    case 'go-on':
      return push(state, currentEnd(dropStale(setting, state.answers).path, setting));
    case 'change':
      return push(state, { page: 'question', id: act.question, change: true });
    case 'ask':
      return push(
        state,
        act.question
          ? { page: 'question', id: act.question, programme: act.programme }
          : nextForProgramme(setting, state.answers, act.programme),
      );
    case 'go-to-step':
      return goToStep(setting, state, act.step);
    case 'restore':
      return restore(setting, state, act);
    case 'wipe':
      return { ...freshState(firstView(setting)), notices: [act.notice], announcements: state.announcements + 1 };
  }
}

/** The screen that everybody sees first. */
export function firstView(setting: Setting): View {
  return currentEnd(dropStale(setting, {}).path, setting);
}

/** The results, or the exit of somebody whom the tool is not about. */
function resultsOrExit(setting: Setting, answers: Answers): View {
  const { path } = dropStale(setting, answers);
  return path.exit ? currentEnd(path, setting) : { page: 'results' };
}

/** Goes to a new screen; what lay ahead in the history is gone, as in any browser. */
function push(state: State, view: View, notices: readonly Notice[] = []): State {
  const { answers, screens, at, announcements } = state;
  return {
    answers,
    screens: [...screens.slice(0, at + 1), view],
    at: at + 1,
    notices,
    announcements: announcements + 1,
  };
}

function answer(setting: Setting, state: State, value: string): State {
  const view = currentView(state);
  if (view.page !== 'question') return state;
  const { answers, removed, path } = dropStale(setting, { ...state.answers, [view.id]: value });
  const notices: Notice[] = removed.length > 0 ? [{ kind: 'removed', questions: removed }] : [];
  const wasComplete = !dropStale(setting, state.answers).path.next;
  if (view.change && path.next && wasComplete) notices.push(added(setting, answers));
  return push({ ...state, answers }, nextScreen(setting, answers, path, view), notices);
}

/** Stays on the screen, unless the answer shows that the tool is not about the person. */
function answerInSection(
  setting: Setting,
  state: State,
  { question, value }: Action & { type: 'answer-in-section' },
): State {
  const { answers, path } = dropStale(setting, { ...state.answers, [question]: value });
  const { mistake: _, ...rest } = state;
  return path.exit ? push({ ...state, answers }, currentEnd(path, setting)) : { ...rest, answers, notices: [] };
}

function added(setting: Setting, answers: Answers): Notice {
  const left = questionsLeft(setting, answers);
  return left && left.from === left.to ? { kind: 'added', exactly: left.to } : { kind: 'added' };
}

function goToStep(setting: Setting, state: State, step: number): State {
  const at = Math.min(Math.max(0, step), state.screens.length - 1);
  if (at === state.at) return state;
  const { path } = dropStale(setting, state.answers);
  const view = state.screens[at] as View;
  const screens = isStillThere(view, state.answers, path)
    ? state.screens
    : state.screens.map((one, step) => (step === at ? currentEnd(path, setting) : one));
  return { answers: state.answers, screens, at, notices: [], announcements: state.announcements + 1 };
}

function restore(
  setting: Setting,
  state: State,
  { answers: saved, screen, step }: Action & { type: 'restore' },
): State {
  const { answers, path } = dropStale(setting, saved);
  const rebuilt = screensOf(path, answers, setting);
  const shown = rebuilt.findIndex((view) => nameOf(view) === screen);
  // Results that were looked at early are no part of the way there.
  const early = shown === -1 && screen === 'results' && !path.exit;
  const screens: View[] = early ? [...rebuilt, { page: 'results' }] : rebuilt;
  const last = screens.length - 1;
  const at = shown !== -1 ? shown : early ? last : Math.min(Math.max(0, step ?? last), last);
  return { answers, screens, at, notices: [], announcements: state.announcements + 1 };
}
