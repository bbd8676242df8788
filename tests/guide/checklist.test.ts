import { describe, expect, test } from 'vitest';
import { mainQuestions, papersToBring, rightsByTopic } from '#guide/checklist.ts';
import { rulebook } from '../support/rulebook.ts';

describe('the questions on paper', () => {
  const questions = mainQuestions(rulebook).flatMap((part) => part.questions);

  test('begin with the opening ones', () => {
    const opening = rulebook.questions.filter((one) => one.opening).map(({ id }) => id);
    expect(questions.slice(0, opening.length).map(({ id }) => id)).toEqual(opening);
  });

  test('keep the order of asking inside each section', () => {
    for (const { section, questions: own } of mainQuestions(rulebook)) {
      expect(own.every((one) => one.section === section)).toBe(true);
      const places = own.map((one) => rulebook.questions.indexOf(one));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test('are none that a person may not want to leave lying about', () => {
    expect(questions.filter(({ sensitive }) => sensitive)).toEqual([]);
  });
});

test('every right stands once, under an office of its own', () => {
  const all = rightsByTopic(rulebook).flatMap(({ offices }) => offices.flatMap(({ programmes }) => programmes));
  expect(all.toSorted()).toEqual(rulebook.programmes.map(({ id }) => id).sort());
  const money = rightsByTopic(rulebook).find(({ topic }) => topic === 'money');
  expect(money?.offices).toContainEqual({ office: 'nav', programmes: ['social-assistance', 'supplementary-benefit'] });
});

test('every paper stands once, and what most ask for comes first', () => {
  const papers = papersToBring(rulebook);
  expect(new Set(papers).size).toBe(papers.length);
  expect(papers[0]).toBe('residence-card');
});
