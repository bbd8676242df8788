import { describe, expect, test } from 'vitest';
import { exchange, lettersFor } from '#ui/bundle/short-letters.ts';
import { pack, unpack } from '#ui/bundle/text-order.ts';

describe('letters that are exchanged', () => {
  const rest = 'ABCDEFGHIJKLMNOPQRSTUVWXYabcdefghijklmnopqrstuvwxyz';

  test('are the most frequent that take several bytes for the rarest that take one', () => {
    expect(lettersFor([`${'å'.repeat(90)}${'ø'.repeat(120)}${'æ'.repeat(40)}${rest}${rest.slice(1)}`])).toEqual([
      'øå',
      'ZA',
    ]);
  });

  test('are none where a script has none, and signs of two units stay', () => {
    expect(lettersFor(['Plain words, 😀'.repeat(500)])).toEqual(['', '']);
    expect(exchange(['', ''])('a]b')).toBe('a]b');
  });

  test('are back after two times', () => {
    const swap = exchange(['аб', 'xy']);
    expect(swap('аxб-y')).toBe('xаy-б');
    expect(swap(swap('аxб-y'))).toBe('аxб-y');
  });
});

test('texts in another script weigh less on the wire, and arrive as they were', () => {
  const text = 'Самоперевірка показує, на що Ви маєте право. ';
  const strings = { 'ui.a': text.repeat(60), 'ui.b': 'UDI {{limit.name}} [[asylsøker]] 😀', 'question.x.title': 'Що?' };
  const packed = pack(strings, ['question.x.title']);
  const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
  expect(bytes(packed)).toBeLessThan(bytes(strings) * 0.7);
  expect(unpack(JSON.parse(JSON.stringify(packed)), ['question.x.title'])).toEqual(strings);
});
