/** Answers that cannot be true together: what is offered, what is taken, and what becomes of those that are there already. */
import { describe, expect, test } from 'vitest';
import { type Action, reduce } from '#check/actions.ts';
import { caseOf } from '#check/case.ts';
import { offeredBy } from '#check/offered.ts';
import { currentView, freshState, type State } from '#check/state.ts';
import type { Answers } from '#questions/answers.ts';
import { questionOf } from '#questions/questions.ts';
import { engine } from '../support/rulebook.ts';
import { answerAll, go, refugee, setting, started } from './setting.ts';

const offered = (question: string, answers: Answers) =>
  offeredBy(caseOf(setting, answers), questionOf(engine, question));
const asked = (state: State) => {
  const view = currentView(state);
  return view.page === 'question' ? view.id : view.page;
};

describe('is not offered', () => {
  const early: Answers = {
    situation: 'protection',
    permit: 'refugee',
    permitGrantedOn: '1995-01',
    heldCollectiveProtectionBefore: 'false',
  };

  test('an age that is younger than the permit, and the permit is named', () => {
    const { options, against } = offered('age', early);
    expect(against).toEqual(['permitGrantedOn']);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter(({ sets: { age } }) => age && 'to' in age && age.to < 31)).toEqual([]);
    expect(offered('age', { ...early, permitGrantedOn: '2026-03' }).against).toEqual([]);
  });

  test('a year of birth that does not fit the age', () => {
    const { years, against } = offered('bornYear', answerAll(started(), { ...refugee, age: '18-24' }).answers);
    expect(years).toEqual([2008, 2007, 2006, 2005, 2004, 2003, 2002, 2001]);
    expect(against).toEqual(['age']);
  });

  test('a year of moving in from before the arrival', () => {
    const answers = {
      permit: 'refugee',
      permitGrantedOn: '2026-03',
      age: '25-54',
      housing: 'settled-by-agreement',
      arrivedOn: '2026-02',
    };
    const told = answerAll(started(), { ...refugee, ...answers }).answers;
    expect(offered('settledOn', told).years[0]).toBe(2026);
  });

  test('nothing while no answer contradicts', () => {
    expect(offered('permit', {})).toMatchObject({ against: [] });
  });
});

describe('is not taken', () => {
  test('an age that contradicts the permit: nothing changes, and both are named', () => {
    const state = answerAll(started(), { situation: 'protection', permit: 'refugee', permitGrantedOn: '1995-01' });
    const before = go(state, { type: 'change', question: 'age' });
    const after = go(before, { type: 'answer', question: 'age', value: '18-24' });
    expect(after).toMatchObject({
      answers: before.answers,
      at: before.at,
      mistake: { question: 'age', kind: 'contradiction', against: ['permitGrantedOn'] },
      announcements: before.announcements + 1,
    });
    expect(go(after, { type: 'answer', question: 'age', value: '25-54' }).mistake).toBeUndefined();
  });

  test('the answer to a question that is no longer on the screen', () => {
    const state = started({ type: 'answer', question: 'permit', value: 'refugee' });
    expect(go(state, { type: 'answer', question: 'permit', value: 'refugee' })).toBe(state);
  });

  test('in a part with several questions either', () => {
    const bySection = { ...setting, bySection: true as const };
    const acts: Action[] = [
      { type: 'answer-in-section', question: 'situation', value: 'protection' },
      { type: 'answer-in-section', question: 'permit', value: 'refugee' },
      { type: 'answer-in-section', question: 'permitGrantedOn', value: '1995-01' },
      { type: 'go-on' },
      { type: 'answer-in-section', question: 'age', value: '18-24' },
    ];
    const state = acts.reduce(
      (now, act) => reduce(bySection, now, act),
      freshState({ page: 'section', section: 'stay' }),
    );
    expect(state.answers).toEqual({ situation: 'protection', permit: 'refugee', permitGrantedOn: '1995-01' });
    expect(state.mistake).toEqual({ question: 'age', kind: 'contradiction', against: ['permitGrantedOn'] });
  });
});

describe('of two answers that contradict each other', () => {
  const review = answerAll(started(), { ...refugee, age: '18-24' });

  test('the one asked later is named, removed and asked again, with all others kept', () => {
    const changed = go(
      review,
      { type: 'change', question: 'permitGrantedOn' },
      { type: 'answer', question: 'permitGrantedOn', value: '1995-01' },
    );
    expect(asked(changed)).toBe('age');
    const { age: _, ...others } = review.answers;
    expect(changed.answers).toMatchObject({ ...others, permitGrantedOn: '1995-01' });
    expect('age' in changed.answers).toBe(false);
    expect(changed.notices).toContainEqual({
      kind: 'contradicted',
      question: 'age',
      answer: '18-24',
      against: ['permitGrantedOn'],
    });
    expect(asked(answerAll(changed, { ...refugee, age: '25-54' }))).toBe('results');
  });

  test('the same holds for answers that were saved', () => {
    const state = started({
      type: 'restore',
      answers: { ...review.answers, permitGrantedOn: '1995-01' },
      step: undefined,
    });
    expect(asked(state)).toBe('age');
    expect(state.notices).toEqual([
      { kind: 'contradicted', question: 'age', answer: '18-24', against: ['permitGrantedOn'] },
    ]);
  });

  test('none is removed where both can be true', () => {
    expect(started({ type: 'restore', answers: review.answers, step: undefined }).answers).toEqual(review.answers);
  });

  test('an answer that tells another fact on the side does not contradict by it', () => {
    // The month of any permit is told of the first collective permit too, which there was none of before the scheme.
    expect(
      asked(
        go(started({ type: 'answer', question: 'permit', value: 'refugee' }), {
          type: 'answer',
          question: 'permitGrantedOn',
          value: '2015-01',
        }),
      ),
    ).not.toBe('permitGrantedOn');
    const collective = started(
      { type: 'answer', question: 'permit', value: 'collective-protection' },
      { type: 'answer', question: 'ukraineGroup', value: 'citizen' },
    );
    expect(go(collective, { type: 'answer', question: 'permitGrantedOn', value: '2022-02' }).mistake).toEqual({
      question: 'permitGrantedOn',
      kind: 'contradiction',
      against: ['permit'],
    });
  });
});
