/** What each action does to the state: pure, so that every turn of the check can be tested without a browser. */
import { formatDay } from '#engine/calendar.ts';
import { outcomes } from '#engine/outcome.ts';
import { type Answers, tells } from '#questions/answers.ts';
import { questionOf } from '#questions/questions.ts';
import { topicOf } from '#questions/topics.ts';
import { type Case, caseOf } from './case.ts';
import {
  currentEnd,
  dropStale,
  isStillThere,
  nextForProgramme,
  nextOfMore,
  nextScreen,
  openedFrom,
  screensOf,
  withoutContradictions,
} from './navigation.ts';
import { contradictedBefore } from './offered.ts';
import { questionsLeft } from './progress.ts';
import type { Setting } from './setting.ts';
import { currentView, freshState, type Mistake, NO_ANSWERS, type State } from './state.ts';
import { type Notice, nameOf, type View } from './view.ts';

export type Action =
  /** The answer to the question on the screen. It names its question, so that a second tap cannot answer the next one. */
  | { type: 'answer'; question: string; value: string }
  /** One answer on a screen with several questions. */
  | { type: 'answer-in-section'; question: string; value: string }
  | { type: 'mistake'; mistake: Mistake }
  | { type: 'show-results' }
  /** Opens one result. */
  | { type: 'open'; programme: string }
  /** Ask what all open results lack, what opens most first. */
  | { type: 'ask-more' }
  /** On with the questions that are still open. */
  | { type: 'go-on' }
  | { type: 'change'; question: string }
  /** Ask what a programme's result lacks, or one question for it. */
  | { type: 'ask'; programme: string; question?: string }
  /** The browser's Back or Forward led to a step. */
  | { type: 'go-to-step'; step: number }
  /** Takes up saved answers, on the screen that was shown if it still makes sense, else on a step of the history. */
  | { type: 'restore'; answers: Answers; topic?: string | undefined; screen?: string; step: number | undefined }
  /** Kept answers are there and cannot be taken up before the rules have come. */
  | { type: 'wait' }
  /** Asks about one topic only; what is no topic stands for the whole check. */
  | { type: 'enter-topic'; topic: string }
  | { type: 'leave-topic' }
  | { type: 'wipe'; notice: Notice };

/** The state after an action. */
export function reduce(setting: Setting, state: State, action: Action): State {
  const current = caseOf(setting, state.answers, state.topic);
  switch (action.type) {
    case 'answer':
      return answer(current, state, action);
    case 'answer-in-section':
      return answerInSection(current, state, action);
    case 'mistake':
      return isOnScreen(current, state, action.mistake.question)
        ? { ...show(state, state), mistake: action.mistake }
        : state;
    case 'show-results':
      return push(state, current.path.exit ? currentEnd(current) : { page: 'results' });
    case 'open':
      return push(state, { page: 'result', programme: action.programme });
    case 'ask-more':
      return push(withBefore(current, state), nextOfMore(current));
    case 'go-on':
      return push(state, currentEnd(current));
    case 'change':
      return push(state, { page: 'question', id: action.question, change: true });
    case 'ask':
      return push(
        withBefore(current, state),
        action.question
          ? { page: 'question', id: action.question, programme: action.programme }
          : (nextForProgramme(current, action.programme) ?? openedFrom(state)),
      );
    case 'go-to-step':
      return goToStep(current, state, action.step);
    case 'restore':
      return restore(setting, state, action);
    case 'wait':
      return show(state, freshState({ page: 'waiting' }));
    case 'enter-topic':
      return enterTopic(setting, state, action.topic);
    case 'leave-topic':
      return leaveTopic(setting, state);
    case 'wipe':
      return { ...freshState(firstView(setting)), notices: [action.notice], announcements: state.announcements + 1 };
  }
}

/**
 * The state under another setting: answers that contradict each other by its rules, or on its day, are told and asked again. Who
 * waited for the rules goes on where the answers lead.
 */
export function underSetting(setting: Setting, state: State): State {
  const {
    current: { answers },
    notices,
  } = withoutContradictions(setting, state.answers);
  const end = currentEnd(caseOf(setting, answers, state.topic));
  const screens = state.screens.map((view) => (view.page === 'waiting' ? end : view));
  return { ...state, screens, answers, notices: notices.length > 0 ? notices : state.notices };
}

/** The screen that everybody sees first. */
export function firstView(setting: Setting): View {
  return currentEnd(caseOf(setting, NO_ANSWERS));
}

/** Whether a question can be answered on the screen. A second act in one turn may still be for the screen before. */
function isOnScreen({ path: { asked, next } }: Case, state: State, question: string): boolean {
  const view = currentView(state);
  if (view.page === 'question') return view.id === question;
  const shown = next ? [...asked, next] : asked;
  return view.page === 'section' && shown.some(({ id, section }) => id === question && section === view.section);
}

/** Goes to a new screen, once however often it is asked for; what lay ahead in the history is gone, as in any browser. */
function push(state: State, view: View, notices: readonly Notice[] = []): State {
  if (JSON.stringify(view) === JSON.stringify(currentView(state))) return show(state, state, notices);
  const at = state.at + 1;
  return show(state, { ...state, screens: [...state.screens.slice(0, at), view], at }, notices);
}

type Shown = Pick<State, 'answers' | 'topic' | 'screens' | 'at'>;

/** Shows a screen, which is announced. What was said on it or on the one before, mistakes included, is gone. */
function show(before: State, { answers, topic, screens, at }: Shown, notices: readonly Notice[] = []): State {
  const known = before.before && { before: before.before };
  return { answers, topic, screens, at, notices, ...known, announcements: before.announcements + 1 };
}

/** Remembers which outcomes are settled, so that the results can say what came of the answers that follow. */
function withBefore({ situation, setting: { engine, on } }: Case, state: State): State {
  const { programmes } = engine.rulebook;
  const settled = outcomes(engine, programmes, situation().knowledge, on);
  return { ...state, before: programmes.filter((_, place) => settled[place] !== 'unknown').map(({ id }) => id) };
}

function answer(before: Case, state: State, { question, value }: Action & { type: 'answer' }): State {
  const view = currentView(state);
  if (view.page !== 'question' || view.id !== question) return state;
  const mistake = contradictionIn(before, question, value);
  if (mistake) return { ...show(state, state), mistake };
  const { current, notices } = dropStale(before.setting, { ...state.answers, [view.id]: value }, before.topic);
  if (view.change && current.path.next && !before.path.next) notices.push(added(current));
  const answered = { ...state, answers: current.answers };
  const next = nextScreen(current, view);
  return next ? push(answered, next, notices) : comeBack(answered, afterLast(before.setting, state, notices), notices);
}

/** One result that lacked an answer is come back to, not opened once more: Back leads from it to its row, not to the questions. */
function comeBack(state: State, view: View, notices: readonly Notice[]): State {
  const at = view.page === 'result' ? state.screens.lastIndexOf(view) : -1;
  return at === -1 ? push(state, view, notices) : show(state, { ...state, at }, notices);
}

/** After the last question comes the screen it was opened from; the review where answers fell away, except for helpers. */
const afterLast = ({ bySection }: Setting, state: State, notices: readonly Notice[]): View =>
  notices.length > 0 && !bySection ? { page: 'review' } : openedFrom(state);

/** Stays on the screen, unless the answer shows that the tool is not about the person. */
function answerInSection(
  before: Case,
  state: State,
  { question, value }: Action & { type: 'answer-in-section' },
): State {
  if (!isOnScreen(before, state, question)) return state;
  const mistake = contradictionIn(before, question, value);
  if (mistake) return { ...show(state, state), mistake };
  const { current, notices } = dropStale(before.setting, { ...state.answers, [question]: value }, before.topic);
  const { answers, path } = current;
  const { mistake: _, ...rest } = state;
  if (path.exit) return push({ ...state, answers }, currentEnd(current));
  // What no longer counts is seen to be gone; what must be asked again is told.
  return { ...rest, answers, notices: notices.filter(({ kind }) => kind === 'contradicted') };
}

/** What is wrong with an answer that cannot be true together with those before it. */
function contradictionIn(current: Case, id: string, value: string): Mistake | undefined {
  const { engine, on } = current.setting;
  const question = questionOf(engine, id);
  const told = tells(question, value);
  const against = contradictedBefore(current, question, told);
  if (!against) return undefined;
  if (against.length > 0) return { question: id, kind: 'contradiction', against };
  const room = engine.contradictions?.roomFor(id, {}, on);
  const days = told[id];
  return room && days && 'from' in days && days.to < room.from
    ? { question: id, kind: 'too-early', from: formatDay(room.from).slice(0, 7) }
    : { question: id, kind: 'too-far-ahead' };
}

function added({ setting, answers, situation, programmes }: Case): Notice {
  const left = questionsLeft(setting, answers, situation(), programmes);
  return left && left.from === left.to ? { kind: 'added', exactly: left.to } : { kind: 'added' };
}

function goToStep(current: Case, state: State, step: number): State {
  const at = Math.min(Math.max(0, step), state.screens.length - 1);
  if (at === state.at) return state;
  const screens = isStillThere(state.screens[at] as View, current)
    ? state.screens
    : state.screens.map((one, step) => (step === at ? currentEnd(current) : one));
  return show(state, { ...state, screens, at });
}

function restore(
  setting: Setting,
  state: State,
  { answers: saved, topic, screen, step }: Action & { type: 'restore' },
): State {
  const { current, notices } = dropStale(setting, saved, topic);
  const { answers, path } = current;
  const rebuilt = screensOf(current);
  const shown = rebuilt.findIndex((view) => nameOf(view) === screen);
  const apart = shown === -1 && !path.exit ? resultsApart(screen) : undefined;
  const screens = apart ? [...rebuilt, apart] : rebuilt;
  const last = screens.length - 1;
  const at = shown !== -1 ? shown : apart ? last : Math.min(Math.max(0, step ?? last), last);
  return show(
    state,
    { answers, topic, screens, at },
    notices.filter(({ kind }) => kind === 'contradicted'),
  );
}

/** Results that were looked at early are no part of the way there. */
const resultsApart = (screen: string | undefined): View | undefined =>
  screen === 'results' ? { page: 'results' } : undefined;

/** From a page that is not the check. Answers that were given before stay, and are not asked for again. */
function enterTopic(setting: Setting, state: State, id: string): State {
  const topic = topicOf(setting.engine.rulebook, id)?.id;
  if (topic === undefined) return state.topic === undefined ? state : leaveTopic(setting, state);
  if (Object.keys(state.answers).length === 0) return { ...state, topic };
  const screens = screensOf(caseOf(setting, state.answers, topic));
  return show(state, { answers: state.answers, topic, screens, at: screens.length - 1 });
}

/** On with the whole check, where its questions go on. */
function leaveTopic(setting: Setting, state: State): State {
  const whole = { ...state, topic: undefined };
  const end = currentEnd(caseOf(setting, state.answers));
  return nameOf(end) === nameOf(currentView(state)) ? show(state, whole) : push(whole, end);
}
