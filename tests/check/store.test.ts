import { beforeEach, describe, expect, test } from 'vitest';
import { currentView } from '#check/state.ts';
import { createStore, type Standing, type Store } from '#check/store.ts';
import { createEngine, NOTHING_FOLLOWS } from '#engine/situation.ts';
import { replay } from '#questions/next-question.ts';
import type { Question } from '#questions/questions.ts';
import { openingRules } from '#rulebook/opening.ts';
import { deductions, engine, rulebook } from '../support/rulebook.ts';
import { refugee, setting } from './setting.ts';

const given: Readonly<Record<string, string>> = refugee;

/** Answers questions as they come until something else is shown. */
function answerAll(store: ReturnType<typeof createStore>): void {
  for (let view = currentView(store.get().state); view.page === 'question'; view = currentView(store.get().state))
    store.dispatch({ type: 'answer', question: view.id, value: given[view.id] ?? 'unknown' });
}

describe('whoever watches', () => {
  test('is called at once and after every action, until they leave', () => {
    const store = createStore(setting);
    const seen: Standing[] = [];
    const leave = store.subscribe((standing) => seen.push(standing));
    store.dispatch({ type: 'answer', question: 'situation', value: 'protection' });
    expect(seen.map(({ state }) => state.at)).toEqual([0, 1]);
    expect(seen[1]).toBe(store.get());
    leave();
    store.dispatch({ type: 'go-to-step', step: 0 });
    expect(seen).toHaveLength(2);
  });

  test('is called after an action that changes nothing too: the browser may stand on another entry', () => {
    const store = createStore(setting);
    let calls = 0;
    store.subscribe(() => {
      calls += 1;
    });
    store.dispatch({ type: 'go-to-step', step: 7 });
    expect(calls).toBe(2);
  });

  test('does not miss others when they leave while they are called', () => {
    const store = createStore(setting);
    const seen: string[] = [];
    const leave = store.subscribe(({ state }) => {
      seen.push(`first ${state.at}`);
      if (state.at > 0) leave();
    });
    store.subscribe(({ state }) => seen.push(`second ${state.at}`));
    store.dispatch({ type: 'answer', question: 'situation', value: 'protection' });
    store.dispatch({ type: 'answer', question: 'permit', value: 'refugee' });
    expect(seen).toEqual(['first 0', 'second 0', 'first 1', 'second 1', 'second 2']);
  });
});

describe('another setting', () => {
  test('of another day keeps answers and screen, and works out the case anew', () => {
    const store = createStore(setting);
    answerAll(store);
    const { state, current } = store.get();
    store.changeSetting({ on: setting.on + 400 });
    expect(store.get().state).toEqual(state);
    expect(store.get().current.answers).toBe(current.answers);
    expect(store.get().current.setting).toEqual({ ...setting, on: setting.on + 400 });
    expect(store.get().current.situation().on).toBe(setting.on + 400);
    expect(current.situation().on).toBe(setting.on);
  });
});

describe('before the rules have come', () => {
  const opening = openingRules(rulebook);
  const given = { situation: 'protection', permit: 'refugee' };
  const next = replay(engine, given, setting.on).next as Question;
  const start = () => createStore({ engine: createEngine(opening, NOTHING_FOLLOWS), on: setting.on });
  const screen = (store: Store) => currentView(store.get().state);
  const answerOpening = (store: Store, permit = 'refugee'): void => {
    store.dispatch({ type: 'answer', question: 'situation', value: 'protection' });
    store.dispatch({ type: 'answer', question: 'permit', value: permit });
  };

  test('the opening questions can be answered, one after the other, then the next screen is waited for', () => {
    const store = start();
    expect(screen(store)).toEqual({ page: 'question', id: 'situation' });
    store.dispatch({ type: 'answer', question: 'situation', value: 'protection' });
    expect(screen(store)).toEqual({ page: 'question', id: 'permit' });
    store.dispatch({ type: 'answer', question: 'permit', value: 'refugee' });
    expect(screen(store)).toEqual({ page: 'waiting' });
    store.dispatch({ type: 'go-to-step', step: 0 });
    expect(screen(store)).toEqual({ page: 'question', id: 'situation' });
    expect(store.get().state.answers).toEqual(given);
  });

  test('who waits goes on where the answers lead as soon as the rules are there', () => {
    const store = start();
    answerOpening(store);
    store.changeSetting({ engine });
    expect(screen(store)).toEqual({ page: 'question', id: next.id });
    expect(store.get().state).toMatchObject({ at: 2, answers: given, notices: [] });
    expect(store.get().current.pending('citizenship').length).toBeGreaterThan(0);
  });

  test('an exit is shown', () => {
    const store = start();
    answerOpening(store, 'norwegian-citizen');
    expect(screen(store)).toEqual({ page: 'exit', exit: 'norwegian-citizen' });
  });

  test('kept answers wait, and are taken up on their screen', () => {
    const store = start();
    store.dispatch({ type: 'wait' });
    expect(screen(store)).toEqual({ page: 'waiting' });
    store.changeSetting({ engine });
    store.dispatch({ type: 'restore', answers: given, screen: next.id, step: undefined });
    expect(screen(store)).toEqual({ page: 'question', id: next.id });
  });
});

describe('how often the answers are replayed', () => {
  let replays = 0;
  // A replay asks for the timeline of a person of whom the opening questions are answered and no more.
  const counting = createEngine(rulebook, {
    ...deductions,
    timelineOf: (known, terms, on) => {
      if (Object.keys(known).toSorted().join() === 'permit,ukraineGroup') replays += 1;
      return deductions.timelineOf(known, terms, on);
    },
  });
  let store = createStore({ ...setting, engine: counting });
  beforeEach(() => {
    store = createStore({ ...setting, engine: counting });
    replays = 0;
  });

  test('once for each answer', () => {
    answerAll(store);
    // Behind the first answer stands the second opening question, whatever the rules say.
    expect(replays).toBe(Object.keys(store.get().current.answers).length - 1);
  });

  test('twice for an answer that makes others fall away', () => {
    answerAll(store);
    store.dispatch({ type: 'change', question: 'permit' });
    replays = 0;
    store.dispatch({ type: 'answer', question: 'permit', value: 'eea-citizen' });
    expect(store.get().state.notices).toMatchObject([{ kind: 'removed' }]);
    expect(replays).toBe(2);
  });

  test('never for going back, for results, and for what a result lacks', () => {
    answerAll(store);
    replays = 0;
    store.dispatch({ type: 'show-results' });
    store.dispatch({ type: 'ask', programme: 'citizenship' });
    store.dispatch({ type: 'go-to-step', step: 2 });
    store.dispatch({ type: 'go-on' });
    store.get().current.situation();
    expect(replays).toBe(0);
  });
});
