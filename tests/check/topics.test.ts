/** A check about one topic: which questions it asks, and what becomes of the answers when it is entered and left. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf } from '#check/case.ts';
import { offeredBy } from '#check/offered.ts';
import { questionsLeft } from '#check/progress.ts';
import { currentView } from '#check/state.ts';
import { createStore } from '#check/store.ts';
import type { Topic } from '#engine/rulebook.ts';
import { createEngine, NOTHING_FOLLOWS } from '#engine/situation.ts';
import { type Answers, UNKNOWN } from '#questions/answers.ts';
import { pendingQuestions } from '#questions/next-question.ts';
import { inTopic, topicOf } from '#questions/topics.ts';
import { openingRules } from '#rulebook/opening.ts';
import { rulebook } from '../support/rulebook.ts';
import { answerAll, fresh, go, refugee, setting, started } from './setting.ts';

const { engine, on } = setting;
const { topics, programmes } = rulebook;
const [opening] = rulebook.questions.map(({ id }) => id);

/** What is asked on the way to the results, each question with an option by chance or "I do not know", and the answers before it. */
function walk(topic: string, choices: readonly number[]): { id: string; before: Answers }[] {
  const asked: { id: string; before: Answers }[] = [];
  let answers: Answers = {};
  for (const choice of choices) {
    const current = caseOf(setting, answers, topic);
    const { next } = current.path;
    if (!next) return asked;
    asked.push({ id: next.id, before: answers });
    const offered = [UNKNOWN, ...offeredBy(current, next).options.map(({ value }) => value)];
    answers = { ...answers, [next.id]: offered[choice % offered.length] as string };
  }
  throw new Error(`The questions about ${topic} do not end: ${asked.map(({ id }) => id).join(', ')}`);
}

const someChoices = fc.array(fc.nat(50), { minLength: 60, maxLength: 60 });

test.each(topics)('about $id only what one of its programmes needs is asked, whoever answers', (topic) => {
  const own = inTopic(topic, programmes);
  const needs = (before: Answers, id: string) =>
    own.some((programme) => pendingQuestions(engine, before, on, programme).some((question) => question.id === id));
  fc.assert(
    fc.property(someChoices, (choices) => {
      const [first, , ...rest] = walk(topic.id, choices);
      expect(first?.id).toBe(opening);
      expect(rest.filter(({ id, before }) => !needs(before, id)).map(({ id }) => id)).toEqual([]);
    }),
    { numRuns: 12, seed: 20261129 },
  );
});

test('the programmes of a topic come in its order, and only they', () => {
  const topic: Topic = { id: 'both', programmes: ['healthcare', 'asylum'] };
  expect(inTopic(topic, programmes).map(({ id }) => id)).toEqual(['healthcare', 'asylum']);
  expect(topicOf(rulebook, 'no-topic')).toBeUndefined();
});

const asked = (state: ReturnType<typeof started>) => {
  const view = currentView(state);
  return view.page === 'question' ? view.id : view.page;
};
const driving = { type: 'enter-topic', topic: 'driving' } as const;

test('it begins with the opening questions and ends with the results', () => {
  const first = go(fresh, driving);
  expect([asked(first), first.topic, first.announcements]).toEqual([opening, 'driving', 0]);
  const end = answerAll(first, refugee);
  expect(asked(end)).toBe('results');
  expect(Object.keys(end.answers)).toContain('licenceCountry');
  expect(Object.keys(end.answers)).not.toContain('housing');
});

test('how many questions are left counts those of the topic', () => {
  const about = caseOf(setting, { situation: 'protection', permit: 'refugee' }, 'driving');
  expect(questionsLeft(setting, about.answers, about.situation(), about.programmes)).toEqual({ from: 1, to: 2 });
});

test('the questions of a topic are known with the rules: until then only the opening ones are certain', () => {
  const brief = { ...setting, engine: createEngine(openingRules(rulebook), NOTHING_FOLLOWS) };
  const store = createStore(brief);
  store.dispatch(driving);
  store.dispatch({ type: 'answer', question: 'situation', value: 'protection' });
  store.dispatch({ type: 'answer', question: 'permit', value: 'refugee' });
  expect(asked(store.get().state)).toBe('waiting');
  store.changeSetting({ engine });
  const { state } = store.get();
  expect([asked(state), state.at, state.topic]).toEqual(['arrivedOn', 2, 'driving']);
});

test('what is no topic starts the whole check, and leaves one', () => {
  const unknown = { type: 'enter-topic', topic: 'flying' } as const;
  expect(started(unknown).topic).toBeUndefined();
  expect(go(fresh, driving, unknown).topic).toBeUndefined();
});

describe('answers', () => {
  test('that were given in the whole check are not asked for again, and none of them is lost', () => {
    const half = answerAll(started(), refugee);
    const entered = go(half, driving);
    expect(entered.answers).toEqual(half.answers);
    expect(asked(entered)).toBe('arrivedOn');
    const end = answerAll(entered, { licenceCountry: 'ukraine' });
    expect(end.answers).toMatchObject(half.answers);
  });

  test('of a topic count in the whole check, which goes on where its questions do', () => {
    const end = answerAll(go(fresh, driving), { ...refugee, licenceCountry: 'ukraine' });
    const whole = go(end, { type: 'leave-topic' });
    expect(whole.topic).toBeUndefined();
    expect(asked(whole)).toBe(asked(started({ type: 'answer', question: 'permit', value: 'refugee' })));
    expect(answerAll(whole, refugee).answers).toMatchObject({ licenceCountry: 'ukraine', housing: 'reception-centre' });
  });

  test('deleted, they leave the topic too', () => {
    const end = answerAll(go(fresh, driving), refugee);
    expect(go(end, { type: 'wipe', notice: { kind: 'deleted' } })).toMatchObject({ topic: undefined, answers: {} });
  });
});

test('leaving on the first question stays there', () => {
  const left = go(fresh, driving, { type: 'leave-topic' });
  expect([asked(left), left.at, left.topic]).toEqual([opening, 0, undefined]);
});

test('Back leads through the questions of the topic', () => {
  const end = answerAll(go(fresh, driving), refugee);
  expect(asked(go(end, { type: 'go-to-step', step: end.at - 1 }))).toBe('licenceCountry');
});

test('a reload stays in the topic, on the screen that was shown', () => {
  const end = answerAll(go(fresh, driving), refugee);
  const restore = { type: 'restore', answers: end.answers, topic: 'driving', step: undefined } as const;
  expect(asked(go(started(), { ...restore, screen: 'licenceCountry' }))).toBe('licenceCountry');
  const results = go(started(), { ...restore, screen: 'results' });
  expect([asked(results), results.topic]).toEqual(['results', 'driving']);
  expect(results.screens).toHaveLength(end.screens.length);
});
