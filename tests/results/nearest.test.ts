import { describe, expect, test } from 'vitest';
import { nearestOf } from '#results/nearest.ts';
import { programme, verdict } from './verdicts.ts';

const introduction = programme({ id: 'a', instead: ['b', 'c'] });

describe('what somebody has instead', () => {
  test('the nearest that gives something', () => {
    const verdicts = [verdict('a', 'no'), verdict('b', 'no'), verdict('c', 'right')];
    expect(nearestOf(verdicts[0] as never, introduction, verdicts)?.programme).toBe('c');
  });

  test('what is sure before what is only perhaps', () => {
    const verdicts = [verdict('a', 'no'), verdict('b', 'may-be-offered'), verdict('c', 'duty')];
    expect(nearestOf(verdicts[0] as never, introduction, verdicts)?.programme).toBe('c');
  });

  test('another "perhaps" helps who got a no, not who has one', () => {
    const no = [verdict('a', 'no'), verdict('b', 'may-be-offered')];
    const perhaps = [verdict('a', 'unclear'), verdict('b', 'may-be-offered')];
    expect(nearestOf(no[0] as never, introduction, no)?.programme).toBe('b');
    expect(nearestOf(perhaps[0] as never, introduction, perhaps)).toBeUndefined();
  });

  test('who has the right needs nothing else, and nothing is made up', () => {
    const right = [verdict('a', 'right'), verdict('b', 'right')];
    expect(nearestOf(right[0] as never, introduction, right)).toBeUndefined();
    const none = [verdict('a', 'no'), verdict('b', 'not-relevant'), verdict('c', 'unknown')];
    expect(nearestOf(none[0] as never, introduction, none)).toBeUndefined();
  });
});
