/** What somebody is told to do now: how steps are ranked, with a rulebook of letters; then ten people, with the real one. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import { foresee } from '#engine/outlook.ts';
import type { Steps } from '#engine/rulebook.ts';
import { situationOf } from '#questions/next-question.ts';
import { answerOf } from '#results/answer.ts';
import { doFirst, stepsFor } from '#results/do-first.ts';
import { groupVerdicts } from '#results/groups.ts';
import { type LastDay, lastDaysOf } from '#results/last-days.ts';
import { engine, rulebook } from '../support/rulebook.ts';
import { tenPeople } from '../support/ten-people.ts';
import { programmes as lettered, verdict } from './verdicts.ts';

const all = lettered('a', 'b', 'c', 'd');
const inHome: Knowledge = { home: { oneOf: ['house'] } };
const STEPS: Steps = {
  stay: { stake: 'stay' },
  pay: { stake: 'money' },
  open: { stake: 'opens' },
  move: { stake: 'stay', doneWhen: [{ fact: 'home', oneOf: ['house'] }] },
  rent: { stake: 'stay', onlyWhen: [{ fact: 'home', oneOf: ['flat'] }] },
  ask: { stake: 'stay', errand: 'ask' },
  write: { stake: 'stay', errand: 'ask' },
  report: { stake: 'money', keptBy: 'reportedOn' },
  note: { act: 'calendar', office: 'nav' },
  visit: { act: { show: 'nav' } },
};

describe('steps in their order', () => {
  type Given = { lastDays?: LastDay[]; knowledge?: Knowledge; lead?: string };
  const found = (verdicts: ReturnType<typeof verdict>[], { lastDays = [], knowledge = {}, lead }: Given = {}) =>
    doFirst(
      groupVerdicts(verdicts, all),
      lastDays,
      { rulebook: { steps: STEPS, programmes: all }, knowledge, on: 10 },
      lead,
    );
  const steps = (...given: Parameters<typeof found>) => found(...given).map(({ step }) => step);
  const lastDay = (step: string, day: number, programme = 'a'): LastDay => ({
    ...{ id: step, whose: 'you', outcomes: ['right'] },
    ...{ step, programme, day },
  });

  test('a threat to the stay comes before money, money before what opens other rights', () => {
    const verdicts = [
      verdict('a', 'right', { next: ['open'] }),
      verdict('b', 'may-be-offered', { next: ['pay'] }),
      verdict('c', 'duty', { next: ['stay'] }),
    ];
    expect(steps(verdicts.slice(0, 2))).toEqual(['pay', 'open']);
    expect(steps(verdicts)).toEqual(['stay', 'pay']);
  });

  test('where nothing is lost by waiting, two things are enough', () => {
    const verdicts = ['a', 'b', 'c'].map((id, place) => verdict(id, 'right', { next: [String(place + 1)] }));
    expect(steps(verdicts)).toEqual(['1', '2']);
  });

  test('a last day of one’s own comes before all, the nearest first, unless it is past', () => {
    const verdicts = [verdict('a', 'right', { next: ['stay', 'late', 'near', 'far'] })];
    const lastDays = [lastDay('far', 30), lastDay('near', 10), lastDay('late', 9)];
    expect(found(verdicts, { lastDays }).map(({ step, lastDay: told }) => [step, told?.day])).toEqual([
      ['near', 10],
      ['far', 30],
      ['stay', undefined],
    ]);
  });

  test('among equals the order of the programmes, behind the leading one', () => {
    const verdicts = [
      verdict('c', 'duty', { next: ['3'] }),
      verdict('a', 'may-be-offered', { next: ['1'] }),
      verdict('b', 'right', { next: ['2'] }),
    ];
    expect(steps(verdicts)).toEqual(['1', '2']);
    expect(steps(verdicts, { lead: 'b' })).toEqual(['2', '1']);
  });

  test('the first step of each result comes before the second of any', () => {
    const verdicts = [verdict('a', 'duty', { next: ['1', '2', '3'] }), verdict('b', 'right', { next: ['4'] })];
    expect(steps(verdicts)).toEqual(['1', '4']);
  });

  test('an errand is told once, however many steps it has, and no more than three are', () => {
    const verdicts = [
      verdict('a', 'right', { next: ['ask', 'stay'] }),
      verdict('b', 'right', { next: ['write', 'pay'] }),
      verdict('c', 'right', { next: ['stay', 'open'] }),
    ];
    expect(steps(verdicts)).toEqual(['ask', 'stay', 'pay']);
  });

  test('what costs nothing is told only where there is nothing else', () => {
    const idle = verdict('a', 'right', { next: ['visit'] });
    expect(steps([idle, verdict('b', 'right', { next: ['open'] })])).toEqual(['open']);
    expect(steps([idle])).toEqual(['visit']);
  });

  test('what is surely done is not told; what is not known is', () => {
    const verdicts = [verdict('a', 'right', { next: ['move', 'rent', 'pay'] })];
    expect(steps(verdicts, { knowledge: inHome })).toEqual(['pay']);
    expect(steps(verdicts)).toEqual(['move', 'rent', 'pay']);
    expect(steps(verdicts, { knowledge: { home: { oneOf: ['house', 'flat'] } } })).toEqual(['move', 'rent', 'pay']);
  });

  test('a day on which it was done ends a step, also one with a last day', () => {
    const verdicts = [verdict('a', 'right', { next: ['report', 'open'] })];
    const lastDays = [lastDay('report', 20)];
    expect(steps(verdicts, { lastDays })).toEqual(['report', 'open']);
    const knowledge = { reportedOn: { from: 5, to: 5 } };
    expect(steps(verdicts, { lastDays, knowledge })).toEqual(['open']);
  });

  test('what is not for the person or comes later gives no step beside what is', () => {
    const verdicts = [
      verdict('a', 'no', { next: ['stay'] }),
      verdict('b', 'not-yet', { next: ['pay'] }),
      verdict('c', 'right', { next: ['visit'] }),
    ];
    expect(steps(verdicts)).toEqual(['visit']);
  });

  test('what is urgent counts as a threat to the stay, also where the answer is no', () => {
    const verdicts = [verdict('a', 'right', { next: ['pay'] }), verdict('b', 'no', { next: ['1', '2'], urgent: true })];
    expect(steps(verdicts)).toEqual(['1', 'pay']);
  });

  test('somebody who gets nothing is told what to do about the first no that leaves something to do', () => {
    const verdicts = [
      verdict('a', 'no', { next: ['move'] }),
      verdict('b', 'no', { next: ['1', '2'] }),
      verdict('c', 'no', { next: ['3'] }),
    ];
    expect(steps(verdicts, { knowledge: inHome })).toEqual(['1', '2']);
  });

  test('what is not known gives no step', () => {
    expect(steps([verdict('c', 'unknown', { next: ['stay'] })])).toEqual([]);
  });

  test('each step names its office and its button; a calendar needs a day', () => {
    const verdicts = [verdict('a', 'right', { next: ['visit', 'note'] })];
    expect(found(verdicts)).toEqual([
      { step: 'visit', programme: 'a', office: 'udi', act: { show: 'nav' } },
      { step: 'note', programme: 'a', office: 'nav' },
    ]);
    const lastDays = [lastDay('note', 20)];
    expect(found(verdicts, { lastDays })).toEqual([
      { step: 'note', programme: 'a', office: 'nav', act: 'calendar', lastDay: lastDays[0] },
    ]);
  });

  test('the steps of one result are all that are not done, each with its last day', () => {
    const one = verdict('a', 'right', { next: ['visit', 'move', 'note'] });
    const doer = { rulebook: { steps: STEPS, programmes: all }, knowledge: inHome, on: 10 };
    const lastDays = [lastDay('note', 20), lastDay('visit', 20, 'b')];
    expect(stepsFor(one, doer, lastDays)).toEqual([
      { step: 'visit', programme: 'a', office: 'udi', act: { show: 'nav' } },
      { step: 'note', programme: 'a', office: 'nav', act: 'calendar', lastDay: lastDays[0] },
    ]);
  });
});

describe('what ten people are told to do now', () => {
  const NOW: Record<string, string[]> = {
    'a mother from Ukraine who has not applied': [
      'collective-protection: apply-at-arrival-centre',
      'asylum: get-legal-help',
    ],
    'a man from Lviv': ['asylum: apply-with-police', 'asylum: get-legal-help'],
    'a refugee in a centre': ['settlement: answer-imdi', 'reception-allowance: ask-centre-about-money'],
    'the wife of a refugee': ['introduction-programme: ask-for-programme', 'competence-mapping: ask-for-mapping'],
    'a worker from Poland': ['right-to-work: register-with-police'],
    'an engineer from India': ['right-to-work: read-your-decision', 'norwegian-training: ask-for-norwegian'],
    'a Ukrainian with a permit since March 2022': [
      'collective-protection-extension: get-legal-help-before-end',
      'collective-protection-extension: keep-letters-from-udi',
    ],
    'who knows nothing': ['healthcare: call-when-ill'],
    'a person with a final no': ['asylum: get-legal-help', 'healthcare: ask-health-centre-without-papers'],
    'a father in the programme': ['child-benefit: claim-child-benefit'],
  };
  test.each(Object.entries(NOW))('%s', (who, now) => {
    const on = parseDay('2026-11-29') as number;
    const situation = situationOf(engine, tenPeople[who] ?? {}, on);
    const verdicts = rulebook.programmes.map((programme) => foresee(situation, programme));
    const lastDays = rulebook.programmes.flatMap((programme, place) =>
      lastDaysOf(situation, programme, verdicts[place]?.outcome ?? 'no'),
    );
    const { programmes, way, country } = rulebook;
    const { knowledge } = situation;
    const { headline } = answerOf({ verdicts, programmes, way, knowledge, on, adult: country.adult.fact });
    const doer = { rulebook, knowledge, on };
    const found = doFirst(groupVerdicts(verdicts, rulebook.programmes), lastDays, doer, headline?.lead);
    expect(found.map(({ programme, step }) => `${programme}: ${step}`)).toEqual(now);
  });

  test('are the ten that everything else is measured with', () => {
    expect(Object.keys(NOW)).toEqual(Object.keys(tenPeople));
  });
});
