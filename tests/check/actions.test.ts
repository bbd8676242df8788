import { describe, expect, test } from 'vitest';
import { type Action, reduce } from '#check/actions.ts';
import { currentView, freshState, type State } from '#check/state.ts';
import { answerAll, go, refugee, setting, started } from './setting.ts';

const asked = (state: ReturnType<typeof started>) => {
  const view = currentView(state);
  return view.page === 'question' ? view.id : view.page;
};

test('the permit is asked first, and nothing is answered', () => {
  const state = started();
  expect(asked(state)).toBe('permit');
  expect(state.answers).toEqual({});
});

test('a mistake changes nothing but what is said', () => {
  const state = started({ type: 'mistake', mistake: { question: 'permit', kind: 'nothing-chosen' } });
  expect(state).toMatchObject({ at: 0, answers: {}, mistake: { kind: 'nothing-chosen' }, announcements: 1 });
  expect(go(state, { type: 'answer', question: 'permit', value: 'refugee' }).mistake).toBeUndefined();
});

test('answering to the end leads to the review, and from there to the results', () => {
  const review = answerAll(started(), refugee);
  expect(asked(review)).toBe('review');
  expect(asked(go(review, { type: 'show-results' }))).toBe('results');
});

test('results can be seen before the end, and Back returns to the question', () => {
  const question = started({ type: 'answer', question: 'permit', value: 'refugee' });
  const results = go(question, { type: 'show-results' });
  expect(asked(results)).toBe('results');
  expect(asked(go(results, { type: 'go-to-step', step: 1 }))).toBe(asked(question));
  expect(asked(go(results, { type: 'go-on' }))).toBe(asked(question));
});

describe('back and forward', () => {
  const state = started(
    { type: 'answer', question: 'permit', value: 'refugee' },
    { type: 'answer', question: 'permitGrantedOn', value: '2026-03' },
  );

  test('keep the earlier answers', () => {
    const back = go(state, { type: 'go-to-step', step: 0 });
    expect(asked(back)).toBe('permit');
    expect(back.answers).toEqual(state.answers);
    expect(go(back, { type: 'go-to-step', step: 2 }).at).toBe(2);
  });

  test('the same answer again leads to the next question, with its answer', () => {
    const again = go(state, { type: 'go-to-step', step: 0 }, { type: 'answer', question: 'permit', value: 'refugee' });
    expect(asked(again)).toBe('permitGrantedOn');
    expect(again.screens).toHaveLength(2);
  });

  test('a step beyond the last screen is the last screen', () => {
    expect(go(state, { type: 'go-to-step', step: 99 }).at).toBe(2);
  });

  test('a question that is no longer asked gives way to what is', () => {
    const changed = go(
      answerAll(started(), refugee),
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'eea-citizen' },
    );
    const step = changed.screens.findIndex((view) => view.page === 'question' && view.id === 'permitGrantedOn');
    expect(asked(go(changed, { type: 'go-to-step', step }))).toBe('review');
  });
});

describe('changing an answer', () => {
  const review = answerAll(started(), refugee);

  test('leads back to the review where it opens nothing new', () => {
    const changed = go(
      review,
      { type: 'change', question: 'education' },
      { type: 'answer', question: 'education', value: 'higher' },
    );
    expect(asked(changed)).toBe('review');
    expect(changed.answers['education']).toBe('higher');
    expect(changed.notices).toEqual([]);
  });

  test('removes the answers that no longer count, and names them', () => {
    const changed = go(
      review,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'eea-citizen' },
    );
    // Age, schooling and work still count for school, health, money and the like, so nobody answers them twice.
    const kept = ['age', 'education', 'permit', 'programmeStatus'];
    expect(Object.keys(changed.answers).toSorted()).toEqual(kept);
    expect(changed.notices).toEqual([
      { kind: 'removed', questions: expect.arrayContaining(['permitGrantedOn', 'trainingStatus']) },
    ]);
  });

  test('asks what it opens before the review, and says so', () => {
    const worker = answerAll(started(), { permit: 'eea-citizen' });
    const changed = go(
      worker,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'refugee' },
    );
    expect(currentView(changed).page).toBe('question');
    expect(changed.notices).toEqual([expect.objectContaining({ kind: 'added' })]);
    expect(asked(answerAll(changed, refugee))).toBe('review');
  });

  test('keeps answers that the new questions may still need', () => {
    const changed = go(
      review,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'collective-protection' },
    );
    expect(changed.answers).toMatchObject({ age: '25-54', housing: 'reception-centre' });
  });
});

describe('exits', () => {
  const exit = started({ type: 'answer', question: 'permit', value: 'norwegian-citizen' });

  test('have a screen of their own and a way back', () => {
    expect(currentView(exit)).toEqual({ page: 'exit', exit: 'norwegian-citizen' });
    expect(
      asked(go(exit, { type: 'change', question: 'permit' }, { type: 'answer', question: 'permit', value: 'refugee' })),
    ).not.toBe('exit');
  });

  test('remove nothing, since people also get there by mistake', () => {
    const review = answerAll(started(), refugee);
    const mistaken = go(
      review,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'visitor' },
    );
    expect(mistaken.answers).toMatchObject({ ...review.answers, permit: 'visitor' });
  });
});

describe('asking from a result', () => {
  test('asks what the result lacks, then shows the results', () => {
    let state = started(
      { type: 'answer', question: 'permit', value: 'refugee' },
      { type: 'show-results' },
      { type: 'ask', programme: 'introduction-programme' },
    );
    expect(currentView(state)).toMatchObject({ page: 'question', programme: 'introduction-programme' });
    state = answerAll(state, refugee);
    expect(asked(state)).toBe('results');
    expect(Object.keys(state.answers)).toContain('housing');
  });

  test('keeps answers that were given ahead of their turn', () => {
    const results = answerAll(
      started(
        { type: 'answer', question: 'permit', value: 'refugee' },
        { type: 'show-results' },
        { type: 'ask', programme: 'introduction-programme' },
      ),
      refugee,
    );
    const review = answerAll(go(results, { type: 'go-on' }), refugee);
    expect(review.answers).toMatchObject(results.answers);
  });
});

describe('saved answers', () => {
  const { answers } = answerAll(started(), refugee);

  test('lead to the results when all is answered, else to the next question', () => {
    expect(asked(started({ type: 'restore', answers, step: undefined }))).toBe('results');
    expect(asked(started({ type: 'restore', answers: { permit: 'refugee' }, step: undefined }))).toBe(
      'permitGrantedOn',
    );
  });

  test('return to the step of the history', () => {
    expect(asked(started({ type: 'restore', answers, step: 0 }))).toBe('permit');
    expect(asked(started({ type: 'restore', answers, screen: 'age', step: undefined }))).toBe('age');
    expect(
      asked(started({ type: 'restore', answers: { permit: 'refugee' }, screen: 'results', step: undefined })),
    ).toBe('results');
    expect(
      asked(started({ type: 'restore', answers: { permit: 'refugee' }, screen: 'cinema', step: undefined })),
    ).not.toBe('results');
  });
});

test('deleting leaves nothing', () => {
  const state = go(answerAll(started(), refugee), { type: 'wipe', notice: { kind: 'deleted' } });
  expect(state).toMatchObject({ answers: {}, at: 0, notices: [{ kind: 'deleted' }] });
  expect(state.screens).toHaveLength(1);
});

describe('a part on each screen', () => {
  const bySection = { ...setting, bySection: true as const };
  const act = (state: State, ...acts: Action[]) => acts.reduce((now, one) => reduce(bySection, now, one), state);
  const begun = freshState({ page: 'section', section: 'stay' });
  const fill = (question: string, value: string): Action => ({ type: 'answer-in-section', question, value });

  test('an answer stays on the screen and moves no focus', () => {
    const state = act(begun, fill('permit', 'refugee'));
    expect(state).toMatchObject({ answers: { permit: 'refugee' }, at: 0, announcements: begun.announcements });
  });

  test('the next part comes when this one is answered, and the results at the end', () => {
    const answers = Object.entries({ ...refugee, settlementOffer: 'none' });
    let state = act(begun, ...answers.slice(0, 2).map(([id, value]) => fill(id, value)));
    state = act(state, fill('ukraineGroup', 'none'), fill('heldCollectiveProtectionBefore', 'false'), {
      type: 'go-on',
    });
    expect(currentView(state)).toEqual({ page: 'section', section: 'you' });
    state = act(state, ...answers.map(([id, value]) => fill(id, value)), { type: 'go-on' });
    expect(currentView(state)).toEqual({ page: 'results' });
  });

  test('an answer that shows that the tool is not about the person leads out at once', () => {
    expect(currentView(act(begun, fill('permit', 'visitor')))).toEqual({ page: 'exit', exit: 'visitor' });
  });

  test('the next person begins with nothing', () => {
    const state = act(begun, fill('permit', 'refugee'), { type: 'wipe', notice: { kind: 'deleted' } });
    expect(state).toMatchObject({ answers: {}, screens: [{ page: 'section', section: 'stay' }], at: 0 });
  });
});
