import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Open } from '#engine/rulebook.ts';
import { originsOf } from '#questions/follows-from.ts';
import { mustBeCheckedAgain, oldFrom } from '#results/freshness.ts';
import { durations } from '#results/lengths.ts';
import { missingDetails } from '#results/missing-details.ts';
import { sureness } from '#results/sureness.ts';
import { rulebook } from '../support/rulebook.ts';
import { verdict } from './verdicts.ts';

const day = (iso: string) => parseDay(iso) as number;

describe('how sure', () => {
  test('a right is clear, an offer is for the office to judge', () => {
    expect(sureness(verdict('a', 'right'))).toEqual([{ line: 'clear' }]);
    expect(sureness(verdict('a', 'may-be-offered'))).toEqual([{ line: 'office-judges' }]);
  });

  test('what the law leaves open and what we have not read are told apart', () => {
    const open = (open?: Open) => verdict('a', 'unclear', { ...(open && { open }) });
    expect(sureness(open('law'))).toEqual([{ line: 'law-open' }, { line: 'office-judges' }]);
    expect(sureness(open('unread'))).toEqual([{ line: 'unread' }, { line: 'office-judges' }]);
    expect(sureness(open())).toEqual([{ line: 'office-judges' }]);
  });

  test('a missing answer is named elsewhere, never called sure', () => {
    expect(sureness(verdict('a', 'unknown'))).toEqual([]);
  });

  test('a change is told with its day, or as adopted without one', () => {
    const changes = [
      { on: 21000, outcome: 'no' as const, why: 'rules' as const },
      { on: null, outcome: 'right' as const, why: 'rules' as const },
    ];
    expect(sureness(verdict('a', 'right', { changes }))).toEqual([
      { line: 'clear' },
      { line: 'changes', on: 21000 },
      { line: 'adopted' },
    ]);
  });
});

describe('because', () => {
  const answered =
    (...ids: string[]) =>
    (fact: string) =>
      ids.includes(fact) ? fact : undefined;

  test('a fact that only follows is traced to the answers it follows from, each once', () => {
    expect(originsOf(rulebook, ['ageAtPermit', 'age'], answered('age', 'permitGrantedOn'))).toEqual([
      'age',
      'permitGrantedOn',
    ]);
  });

  test('what nobody was asked is left out', () => {
    expect(originsOf(rulebook, ['sex'], answered('permit'))).toEqual([]);
  });
});

describe('how fresh', () => {
  test('a source must be checked again from the day after its review date', () => {
    expect(mustBeCheckedAgain([{ reviewBy: '2027-02-01' }], day('2027-02-01'))).toBe(false);
    expect(mustBeCheckedAgain([{ reviewBy: '2027-03-01' }, { reviewBy: '2027-02-01' }], day('2027-02-02'))).toBe(true);
  });

  test('a copy is old after 90 days', () => {
    expect(oldFrom('2026-11-22', [])).toBe(day('2026-11-22') + 91);
    expect(oldFrom('2026-11-22', [{ reviewBy: '2028-01-01' }])).toBe(day('2026-11-22') + 91);
  });

  test('a copy is old as soon as one of its sources must be checked again', () => {
    const sources = [{ reviewBy: '2027-02-01' }, { reviewBy: '2027-01-15' }];
    expect(oldFrom('2026-11-22', sources)).toBe(day('2027-01-16'));
    expect(mustBeCheckedAgain(sources, oldFrom('2026-11-22', sources))).toBe(true);
    expect(mustBeCheckedAgain(sources, oldFrom('2026-11-22', sources) - 1)).toBe(false);
  });
});

test.each([
  [
    { maxMonths: 36, extensionMonths: 12 },
    [
      ['max', 'years', 3],
      ['extension', 'years', 1],
    ],
  ],
  [
    { maxMonths: 18, extensionMonths: 6 },
    [
      ['max', 'months', 18],
      ['extension', 'months', 6],
    ],
  ],
  [{ maxMonths: 12, extensionMonths: 0 }, [['max', 'years', 1]]],
  [{ hours: 225 }, [['hours', 'hours', 225]]],
])('%j is said in whole years where it can be', (length, said) => {
  expect(durations(length).map(({ part, duration }) => [part, duration.unit, duration.count])).toEqual(said);
});

describe('missing details', () => {
  test('a settled right whose amount waits for an answer', () => {
    expect(missingDetails(verdict('a', 'right', { waiting: ['amount'] }))).toBe('amount');
  });

  test('nothing waits once the amount is there, and an open outcome is another matter', () => {
    expect(missingDetails(verdict('a', 'right'))).toBeUndefined();
    expect(missingDetails(verdict('a', 'unknown', { turnsOn: ['age'] }))).toBeUndefined();
  });
});
