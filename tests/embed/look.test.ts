/** What a host may choose of the look, and what it may not. */
import { describe, expect, test } from 'vitest';
import { readablePair } from '#embed/accent.ts';
import { contrast } from '#embed/contrast.ts';
import { readColour, readLook } from '#embed/options.ts';

describe('the look that a host asks for', () => {
  test('is taken where every value is one of those that may be', () => {
    expect(readLook({ accent: '0B4F5C', 'on-accent': '#fff', radius: '8', scheme: 'dark' })).toEqual({
      accent: '#0b4f5c',
      onAccent: '#ffffff',
      radius: 8,
      scheme: 'dark',
    });
  });

  test.each([
    { accent: 'red' },
    { accent: '#0B4F5' },
    { accent: '0B4F5C;background:url(//a.example)' },
    { accent: 'var(--ink)' },
    { accent: ['#000'] },
    { 'on-accent': '#ffffff' },
    { radius: '17' },
    { radius: '-1' },
    { radius: '4px' },
    { radius: '1e1' },
    { radius: '' },
    { scheme: 'sepia' },
    { scheme: 'auto' },
    { font: 'serif', __proto__: { accent: 'x' } },
  ])('leaves %o out', (given) => {
    expect(readLook(given)).toEqual({});
  });

  test('knows a colour in three digits, and no other notation', () => {
    expect(readColour(' #AbC ')).toBe('#aabbcc');
    expect(readColour('#0b4f5c80')).toBeUndefined();
  });
});

describe('contrast', () => {
  test.each([
    ['#ffffff', '#000000', 21],
    ['#0b4f5c', '#ffffff', 9.2],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('of %s and %s is %d', (one, other, expected) => {
    expect(contrast(one, other)).toBeCloseTo(expected, 1);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });
});

describe('a pair of colours', () => {
  const light = ['#fbf8f2', '#ffffff', '#f1ece2'];

  test('that can be read is taken', () => {
    expect(readablePair({ accent: '#7a1f5c', onAccent: '#ffffff' }, light)).toEqual({
      accent: '#7a1f5c',
      onAccent: '#ffffff',
    });
  });

  test('without a colour on the accent has black or white, whichever is clearer', () => {
    expect(readablePair({ accent: '#7a1f5c' }, light)?.onAccent).toBe('#ffffff');
    expect(readablePair({ accent: '#ffb000' }, ['#12171d'])?.onAccent).toBe('#000000');
  });

  test.each([
    ['whose colours are too alike', { accent: '#777777', onAccent: '#ffffff' }, ['#000000']],
    ['that is too pale for one of the grounds', { accent: '#6f6f6f', onAccent: '#ffffff' }, light],
    ['that nobody gave', { onAccent: '#ffffff' }, light],
  ])('%s is left out, both at once', (_what, look, grounds) => {
    expect(readablePair(look, grounds)).toBeUndefined();
  });
});
