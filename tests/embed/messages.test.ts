/** What a frame understands of what a host says. Any page can be the host. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heightFor } from '#embed/height.ts';
import { readMessage } from '#embed/messages.ts';

const ours = { ns: 'newcomer-check', v: 1 };

describe('a message of a host', () => {
  test('asks for a language, or for a look', () => {
    expect(readMessage({ ...ours, type: 'language', lang: 'ar' })).toEqual({ type: 'language', lang: 'ar' });
    expect(readMessage({ ...ours, type: 'theme', accent: '#000', topic: 'home', answers: {} })).toEqual({
      type: 'theme',
      given: { accent: '#000', 'on-accent': undefined, radius: undefined, scheme: undefined },
    });
  });

  test.each([
    undefined,
    null,
    'newcomer-check',
    7,
    [],
    { ...ours },
    { ...ours, type: 'answer', question: 'permit', answer: 'refugee' },
    { ...ours, type: 'leave' },
    { ...ours, type: 'language' },
    { ...ours, type: 'language', lang: ['ar'] },
    { ...ours, v: 2, type: 'language', lang: 'ar' },
    { ...ours, v: '1', type: 'language', lang: 'ar' },
    { ns: 'other', v: 1, type: 'language', lang: 'ar' },
  ])('%o is none', (data) => expect(readMessage(data)).toBeUndefined());

  test('may be anything at all: it is left out, or asks for one of the two', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.object().map((rest) => ({ ...rest, ...ours })),
        ),
        (data) => {
          const asked = readMessage(data);
          expect(asked === undefined || asked.type === 'theme' || typeof asked.lang === 'string').toBe(true);
        },
      ),
      { seed: 14, numRuns: 2000 },
    );
  });
});

test.each([
  [0, 320],
  [740.2, 744],
  [744, 744],
  [745, 748],
  [99_999, 6000],
])('a page of %d px is told as %d px', (px, told) => expect(heightFor(px)).toBe(told));
