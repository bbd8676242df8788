import { describe, expect, test } from 'vitest';
import { type Action, reduce } from '#check/actions.ts';
import { caseOf } from '#check/case.ts';
import { currentView, freshState, type State } from '#check/state.ts';
import { nameOf } from '#check/view.ts';
import { UNKNOWN } from '#questions/answers.ts';
import { answerAll, fresh, go, refugee, setting, started } from './setting.ts';

const asked = (state: ReturnType<typeof started>) => {
  const view = currentView(state);
  return view.page === 'question' ? view.id : view.page;
};

test('the situation is asked first, then the permit', () => {
  expect(currentView(go(fresh, { type: 'wipe', notice: { kind: 'deleted' } }))).toEqual(currentView(fresh));
  expect(asked(started())).toBe('permit');
  expect(started().answers).toEqual({ situation: 'protection' });
});

test('a mistake changes nothing but what is said', () => {
  const state = started({ type: 'mistake', mistake: { question: 'permit', kind: 'nothing-chosen' } });
  expect(state).toMatchObject({ at: 1, mistake: { kind: 'nothing-chosen' }, announcements: 2 });
  expect(go(state, { type: 'answer', question: 'permit', value: 'refugee' }).mistake).toBeUndefined();
});

test('answering to the end leads to the results', () => {
  expect(asked(answerAll(fresh, refugee))).toBe('results');
});

test('results can be seen before the end, and Back returns to the question', () => {
  const question = started({ type: 'answer', question: 'permit', value: 'refugee' });
  const results = go(question, { type: 'show-results' });
  expect(asked(results)).toBe('results');
  expect(asked(go(results, { type: 'go-to-step', step: 2 }))).toBe(asked(question));
  expect(asked(go(results, { type: 'go-on' }))).toBe(asked(question));
});

describe('back and forward', () => {
  const state = started(
    { type: 'answer', question: 'permit', value: 'refugee' },
    { type: 'answer', question: 'permitGrantedOn', value: '2026-03' },
  );

  test('keep the earlier answers', () => {
    const back = go(state, { type: 'go-to-step', step: 1 });
    expect(asked(back)).toBe('permit');
    expect(back.answers).toEqual(state.answers);
    expect(go(back, { type: 'go-to-step', step: 3 }).at).toBe(3);
  });

  test('the same answer again leads to the next question, with its answer', () => {
    const again = go(state, { type: 'go-to-step', step: 1 }, { type: 'answer', question: 'permit', value: 'refugee' });
    expect(asked(again)).toBe('permitGrantedOn');
    expect(again.screens).toHaveLength(3);
  });

  test('a step beyond the last screen is the last screen', () => {
    expect(go(state, { type: 'go-to-step', step: 99 }).at).toBe(3);
  });

  test('a question that is no longer asked gives way to what is', () => {
    const changed = go(
      answerAll(started(), refugee),
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'eea-citizen' },
    );
    const step = changed.screens.findIndex((view) => view.page === 'question' && view.id === 'permitGrantedOn');
    expect(asked(go(changed, { type: 'go-to-step', step }))).toBe('results');
  });
});

describe('changing an answer', () => {
  const results = answerAll(fresh, refugee);

  test('leads back to where it was changed from, where nothing falls away and nothing new is asked', () => {
    const changed = go(
      results,
      { type: 'change', question: 'education' },
      { type: 'answer', question: 'education', value: 'higher' },
    );
    expect(asked(changed)).toBe('results');
    expect(changed.answers['education']).toBe('higher');
    expect(changed.notices).toEqual([]);
  });

  test('removes the answers that no longer count, and names them in the review', () => {
    const changed = go(
      results,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'eea-citizen' },
    );
    // Age, schooling and work still count for school, health, money and the like, so nobody answers them twice.
    const kept = ['age', 'childrenBorn', 'education', 'permit', 'programmeStatus', 'situation'];
    expect(asked(changed)).toBe('review');
    expect(Object.keys(changed.answers).toSorted()).toEqual(kept);
    expect(changed.notices).toEqual([
      { kind: 'removed', questions: expect.arrayContaining(['permitGrantedOn', 'trainingStatus']) },
    ]);
  });

  test('asks what it opens before the results, and says so', () => {
    const worker = answerAll(fresh, { situation: 'europe', permit: 'eea-citizen' });
    const changed = go(
      worker,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'refugee' },
    );
    expect(currentView(changed).page).toBe('question');
    expect(changed.notices).toEqual([expect.objectContaining({ kind: 'added' })]);
    expect(asked(answerAll(changed, refugee))).toBe('results');
  });

  test('keeps answers that the new questions may still need', () => {
    const changed = go(
      results,
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
    const results = answerAll(fresh, refugee);
    const mistaken = go(
      results,
      { type: 'change', question: 'permit' },
      { type: 'answer', question: 'permit', value: 'visitor' },
    );
    expect(mistaken.answers).toMatchObject({ ...results.answers, permit: 'visitor' });
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

  test('goes back to the one result that it was asked from', () => {
    const result = { page: 'result', programme: 'introduction-programme' };
    const opened = started(
      { type: 'answer', question: 'permit', value: 'refugee' },
      { type: 'show-results' },
      { type: 'open', programme: 'introduction-programme' },
      { type: 'ask', programme: 'introduction-programme' },
    );
    expect(currentView(answerAll(opened, refugee))).toEqual(result);
    // On the same step, so that Back leads to the row.
    expect(answerAll(opened, refugee).at).toBe(opened.at - 1);
    const changed = go(
      answerAll(opened, refugee),
      { type: 'change', question: 'childrenBorn' },
      { type: 'answer', question: 'childrenBorn', value: '2020-05' },
    );
    expect(currentView(changed).page).toBe('question');
    expect(currentView(answerAll(changed, refugee))).toEqual(result);
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

describe('asking what all open results lack', () => {
  const results = answerAll(fresh, refugee);
  const first = go(results, { type: 'ask-more' });

  test('begins with what opens most, works it out anew after each answer, and ends at the results', () => {
    const { more } = caseOf(setting, results.answers);
    expect(currentView(first)).toEqual({ page: 'question', id: more()[0]?.question.id, more: true });
    const counts = more().map(({ programmes }) => programmes.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    const end = answerAll(first, refugee);
    expect(asked(end)).toBe('results');
    expect(caseOf(setting, end.answers).more()).toEqual([]);
  });

  test('can be left for the results at every question, which then know what is new', () => {
    const before = first.before ?? [];
    expect(before).toContain('introduction-programme');
    const id = asked(first);
    const left = go(
      first,
      { type: 'answer', question: id, value: refugee[id as 'age'] ?? 'unknown' },
      { type: 'show-results' },
    );
    expect(asked(left)).toBe('results');
    expect(left.before).toEqual(before);
    expect(go(left, { type: 'wipe', notice: { kind: 'deleted' } }).before).toBeUndefined();
  });
});

describe('saved answers', () => {
  const { answers } = answerAll(started(), refugee);

  test('lead to the results when all is answered, else to the next question', () => {
    expect(asked(started({ type: 'restore', answers, step: undefined }))).toBe('results');
    expect(
      asked(
        started({
          type: 'restore',
          answers: started({ type: 'answer', question: 'permit', value: 'refugee' }).answers,
          step: undefined,
        }),
      ),
    ).toBe('permitGrantedOn');
  });

  test('return to the step of the history', () => {
    expect(asked(started({ type: 'restore', answers, step: 1 }))).toBe('permit');
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

describe('two acts in one turn, as scripts and some aids do them', () => {
  const results = answerAll(started(), refugee);
  const onQuestion = started();

  test.each<[string, State, Action]>([
    ['show the results', onQuestion, { type: 'show-results' }],
    ['open a result', results, { type: 'open', programme: 'school' }],
    ['change an answer', results, { type: 'change', question: 'age' }],
    ['ask what a result lacks', results, { type: 'ask', programme: 'family-reunification' }],
    ['ask what the results lack', results, { type: 'ask-more' }],
    ['go on', go(onQuestion, { type: 'show-results' }), { type: 'go-on' }],
    ['delete', results, { type: 'wipe', notice: { kind: 'deleted' } }],
    ['answer', onQuestion, { type: 'answer', question: 'permit', value: 'refugee' }],
  ])('%s once, and Back leads where it came from', (_what, before, action) => {
    const [once, twice] = [go(before, action), go(before, action, action)];
    expect(once).not.toBe(before);
    expect([twice.answers, twice.screens, twice.at]).toEqual([once.answers, once.screens, once.at]);
  });

  test('a mistake is told on the screen of its question only', () => {
    const mistake = { question: 'permit', kind: 'nothing-chosen' } as const;
    expect(go(onQuestion, { type: 'mistake', mistake }).mistake).toEqual(mistake);
    const next = go(onQuestion, { type: 'answer', question: 'permit', value: 'refugee' });
    expect(go(next, { type: 'mistake', mistake })).toBe(next);
  });
});

describe('a part on each screen', () => {
  const bySection = { ...setting, bySection: true as const };
  const act = (state: State, ...acts: Action[]) => acts.reduce((now, one) => reduce(bySection, now, one), state);
  const begun = freshState({ page: 'section', section: 'stay' });
  const fill = (question: string, value: string): Action => ({ type: 'answer-in-section', question, value });

  test('an answer stays on the screen and moves no focus', () => {
    const state = act(begun, fill('situation', 'protection'), fill('permit', 'refugee'));
    expect(state).toMatchObject({ answers: { permit: 'refugee' }, at: 0, announcements: begun.announcements });
  });

  test('the next part comes when this one is answered, and the results at the end', () => {
    const answers: Record<string, string> = { ...refugee, settlementOffer: 'none' };
    const fillPart = (state: State): State => {
      const { next } = caseOf(bySection, state.answers).path;
      const view = currentView(state);
      if (!next || view.page !== 'section' || view.section !== next.section) return act(state, { type: 'go-on' });
      return fillPart(act(state, fill(next.id, answers[next.id] ?? UNKNOWN)));
    };
    const parts = [begun];
    while (currentView(parts.at(-1) as State).page === 'section') parts.push(fillPart(parts.at(-1) as State));
    const shown = parts.map((state) => nameOf(currentView(state)));
    expect([shown[0], shown[1], shown.at(-1)]).toEqual(['stay', 'you', 'results']);
    expect(shown.length).toBe(new Set(shown).size);
  });

  test('an answer counts only where its question is on the screen', () => {
    expect(act(begun, fill('housing', 'private'))).toBe(begun);
    const left = act(begun, fill('situation', 'protection'), { type: 'wipe', notice: { kind: 'deleted' } });
    expect(act(left, fill('permit', 'refugee'))).toBe(left);
    const results = act(begun, { type: 'show-results' });
    expect(act(results, fill('situation', 'protection'))).toBe(results);
  });

  test('an answer that shows that the tool is not about the person leads out at once', () => {
    expect(currentView(act(begun, fill('situation', 'other'), fill('permit', 'visitor')))).toEqual({
      page: 'exit',
      exit: 'visitor',
    });
  });

  test('the next person begins with nothing', () => {
    const state = act(begun, fill('permit', 'refugee'), { type: 'wipe', notice: { kind: 'deleted' } });
    expect(state).toMatchObject({ answers: {}, screens: [{ page: 'section', section: 'stay' }], at: 0 });
  });
});
