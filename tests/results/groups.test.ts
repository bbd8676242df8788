import { expect, test } from 'vitest';
import type { Outcome } from '#engine/rulebook.ts';
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
