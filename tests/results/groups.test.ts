import { describe, expect, test } from 'vitest';
import type { Outcome } from '#engine/rulebook.ts';
import { doFirst } from '#results/do-first.ts';
import { foundNothing, groupVerdicts, mostlyUnknown } from '#results/groups.ts';
import { statusesOf } from '#results/kinds.ts';
import { programmes, verdict } from './verdicts.ts';

const all = programmes('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i');
const group = (...outcomes: Outcome[]) =>
  groupVerdicts(
    outcomes.map((outcome, place) => verdict((all[place] as { id: string }).id, outcome)),
    all,
  );

test('every outcome has its heading, in the order in which people read', () => {
  const groups = group(
    'no',
    'not-yet',
    'unknown',
    'unclear',
    'may-be-offered',
    'right',
    'duty',
    'right-and-duty',
    'not-relevant',
  );
  expect(groups.map(({ heading, verdicts }) => [heading, ...verdicts.map(({ outcome }) => outcome)])).toEqual([
    ['duty', 'duty', 'right-and-duty'],
    ['likely', 'right'],
    ['may', 'unclear', 'may-be-offered'],
    ['ask', 'unknown'],
    ['waiting', 'not-yet'],
    ['notnow', 'no'],
  ]);
});

test('inside a group the programmes keep their own order', () => {
  const groups = groupVerdicts([verdict('c', 'right'), verdict('a', 'right'), verdict('b', 'right')], all);
  expect(groups[0]?.verdicts.map(({ programme }) => programme)).toEqual(['a', 'b', 'c']);
});

test('a duty that is also a right says both', () => {
  expect(statusesOf('right-and-duty')).toEqual(['duty', 'likely']);
});

describe('doing first', () => {
  const steps = (...verdicts: ReturnType<typeof verdict>[]) =>
    doFirst(groupVerdicts(verdicts, all), [], { rulebook: { steps: {}, programmes: all }, knowledge: {}, on: 0 }).map(
      ({ step }) => step,
    );

  test('duties come before rights, rights before what an office may give', () => {
    expect(
      steps(
        verdict('a', 'may-be-offered', { next: ['x'] }),
        verdict('b', 'right', { next: ['y'] }),
        verdict('c', 'duty', { next: ['z'] }),
      ),
    ).toEqual(['z', 'y', 'x']);
  });

  test('the first step of each result comes before the second of any', () => {
    expect(steps(verdict('a', 'duty', { next: ['1', '2', '3'] }), verdict('b', 'right', { next: ['4'] }))).toEqual([
      '1',
      '4',
      '2',
    ]);
  });

  test('a step is named once, and no more than three are', () => {
    expect(
      steps(
        verdict('a', 'right', { next: ['1'] }),
        verdict('b', 'right', { next: ['1', '2'] }),
        verdict('c', 'right', { next: ['3', '4'] }),
      ),
    ).toEqual(['1', '3', '2']);
  });

  test('what is not for the person or comes later gives no step beside what is', () => {
    expect(
      steps(
        verdict('a', 'no', { next: ['1'] }),
        verdict('b', 'not-yet', { next: ['2'] }),
        verdict('c', 'right', { next: ['3'] }),
      ),
    ).toEqual(['3']);
  });

  test('somebody who gets nothing is told what to do about the first no', () => {
    expect(steps(verdict('a', 'no', { next: ['1', '2'] }), verdict('b', 'no', { next: ['3'] }))).toEqual(['1', '2']);
  });

  test('what is urgent comes first, also where the answer is no', () => {
    expect(steps(verdict('a', 'right', { next: ['1'] }), verdict('b', 'no', { next: ['2'], urgent: true }))).toEqual([
      '2',
      '1',
    ]);
  });

  test('what is not known gives no step', () => {
    expect(steps(verdict('c', 'unknown', { next: ['3'] }))).toEqual([]);
  });
});

test.each<[Outcome[], boolean]>([
  [['no', 'no'], true],
  [['no', 'not-yet'], false],
  [['unknown'], false],
  [['not-relevant'], true],
])('%j: nothing found is %s', (outcomes, expected) => {
  expect(foundNothing(group(...outcomes))).toBe(expected);
});

test.each<[Outcome[], boolean]>([
  [['unknown', 'no'], false],
  [['unknown', 'unknown', 'no'], true],
  [['unknown', 'not-relevant'], true],
])('%j: mostly unknown is %s', (outcomes, expected) => {
  expect(mostlyUnknown(group(...outcomes), [])).toBe(expected);
});

test('what is asked only after the main results does not make it mostly unknown', () => {
  const verdicts = [verdict('main', 'right'), verdict('later', 'unknown'), verdict('latest', 'unknown')];
  const [main, ...later] = programmes('main', 'later', 'latest');
  if (!main) throw new Error('no programme');
  const all = [main, ...later.map((one) => ({ ...one, askedFromResult: true as const }))];
  expect(mostlyUnknown(groupVerdicts(verdicts, all), all)).toBe(false);
});
