import { type Action, reduce } from '#check/actions.ts';
import { currentView, freshState, type State } from '#check/state.ts';
import { parseDay } from '#engine/calendar.ts';
import { UNKNOWN } from '#questions/answers.ts';
import { engine, TODAY } from '../support/rulebook.ts';

export const setting = { engine, on: parseDay(TODAY) as number };

/** A new check. */
export const fresh = freshState({ page: 'question', id: 'situation' });

/** A check of somebody who asked for protection or has it, and what some acts make of it. */
export function started(...acts: Action[]): State {
  return go(fresh, { type: 'answer', question: 'situation', value: 'protection' }, ...acts);
}

export function go(state: State, ...acts: Action[]): State {
  return acts.reduce((now, act) => reduce(setting, now, act), state);
}

/** Answers the questions as they come, "I do not know" where nothing is given, until something else is shown. */
export function answerAll(state: State, given: Record<string, string>): State {
  const view = currentView(state);
  if (view.page !== 'question') return state;
  return answerAll(go(state, { type: 'answer', question: view.id, value: given[view.id] ?? UNKNOWN }), given);
}

export const refugee = {
  situation: 'protection',
  permit: 'refugee',
  permitGrantedOn: '2026-03',
  age: '25-54',
  heldCollectiveProtectionBefore: 'false',
  housing: 'reception-centre',
  programmeStatus: 'not-started',
  education: 'primary',
  trainingStatus: 'not-started',
  childrenBorn: 'none',
};
