/** Whatever is handed in: the result, or one error of ours that says what was found and what is allowed. */
import { describe, expect, test } from 'vitest';
import { factsSchema } from '#headless/facts-schema.ts';
import { FactError } from '#rulebook/read-facts.ts';
import { check, rulebook } from '../support/rulebook.ts';

const throws = (): never => {
  throw new Error('theirs');
};
const circular: Record<string, unknown> = {};
circular['again'] = circular;
const deep = Array.from({ length: 20_000 }).reduce<unknown>((inner) => [inner], 'x');
const withSymbol = { [Symbol('permit')]: 'refugee' };
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const gap: string[] = [];
gap.length = 1;
class Person {
  permit = 'refugee';
}

/** The message of the error of ours; anything else fails. */
function refusal(facts: unknown, options?: unknown): string {
  try {
    check(facts as object, options as { on?: string });
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return error.message;
  }
  return 'none';
}

describe('values that are none', () => {
  test.each<[string, unknown, RegExp]>([
    ['a big integer', 10n, /^age: found 10n, allowed is a whole number/],
    ['a list of them', [10n], /^age: found \[10n\], allowed/],
    ['an integer of 80 million digits', 2n ** 268_435_456n, /^age: found a big integer, allowed/],
    ['an object in a circle', circular, /^age: found an object, allowed/],
    ['a list in a circle', [circular], /^age: found \[an object\], allowed/],
    ['nested 20 000 times', deep, /^age: found \[a list\], allowed/],
    ['a value that will not be written', { toJSON: throws }, /^age: found an object, allowed/],
    ['a proxy that throws', new Proxy([], { get: throws }), /^age: found something that cannot be read, allowed/],
    ['a proxy that is gone', revoked.proxy, /^age: found something that cannot be read, allowed/],
    ['a symbol', Symbol('a'), /^age: found Symbol\(a\), allowed/],
    ['a function', () => 3, /^age: found a function, allowed/],
    ['no number', Number.NaN, /^age: found NaN, allowed/],
    ['minus nothing at all', null, /^age: found null, allowed/],
    ['a number in a box', new Number(3), /^age: found a Number, allowed/],
  ])('%s', (_story, value, message) => {
    expect(refusal({ age: value })).toMatch(message);
  });

  test.each<[string, unknown, RegExp]>([
    ['with a gap', gap, /^childrenBorn: found \[nothing\], allowed is a list of at most 30 months/],
    ['a set', new Set(['2020-01']), /^childrenBorn: found a Set, allowed/],
    ['that tells no length', new Proxy([], { get: () => 'long' }), /^childrenBorn: found \[\], allowed/],
    [
      'that tells a length without end',
      new Proxy([], { get: () => '9'.repeat(1e6) }),
      /^childrenBorn: found a list of 999/,
    ],
    ['of 31', Array(31).fill('2020-01'), /^childrenBorn: found a list of 31, allowed/],
    ['of a million', Array(1_000_000).fill('2020-01'), /^childrenBorn: found a list of 1000000, allowed/],
  ])('a list %s', (_story, value, message) => {
    expect(refusal({ childrenBorn: value })).toMatch(message);
  });

  test('a fact that throws when it is read', () => {
    expect(
      refusal({
        get permit() {
          return throws();
        },
      }),
    ).toBe('permit: found something that cannot be read, allowed is a value that can be read.');
  });
});

describe('facts that are no plain object', () => {
  test.each<[string, unknown, RegExp]>([
    ['a map', new Map([['permit', 'refugee']]), /^facts: found a Map, allowed is an object of facts\.$/],
    ['a set', new Set(['permit']), /^facts: found a Set/],
    ['a date', new Date(0), /^facts: found a Date/],
    ['an expression', /permit/, /^facts: found a RegExp/],
    ['a list', ['permit'], /^facts: found \["permit"\]/],
    ['of a class', new Person(), /^facts: found an object/],
    ['from a prototype', Object.create({ permit: 'refugee' }), /^facts: found an object/],
    [
      'from a prototype that has none itself',
      Object.create(Object.assign(Object.create(null), { permit: 'refugee' })),
      /^facts: found an object/,
    ],
    ['named by a symbol', withSymbol, /^facts: found an object/],
    ['a proxy that throws', new Proxy({}, { ownKeys: throws }), /^facts: found an object/],
    ['a proxy that is gone', revoked.proxy, /^facts: found something that cannot be read/],
    ['nothing', undefined, /^facts: found nothing/],
  ])('%s', (_story, facts, message) => {
    expect(refusal(facts)).toMatch(message);
  });

  test('an object without a prototype is one', () => {
    expect(refusal(Object.assign(Object.create(null), { permit: 'refugee' }))).toBe('none');
  });
});

describe('options', () => {
  test.each<[string, unknown, RegExp]>([
    ['a day in a list', { on: ['2026-11-29'] }, /^on: found \["2026-11-29"\], allowed is a day from 2021-01-01 on/],
    ['a day that says what it is', { on: { toString: () => '2026-11-29' } }, /^on: found an object/],
    ['a day in a box', { on: new String('2026-11-29') }, /^on: found a String/],
    ['a symbol', { on: Symbol('today') }, /^on: found Symbol\(today\)/],
    ['null', { on: null }, /^on: found null/],
    [
      'another name',
      { On: '2026-11-29' },
      /^options: found "On", allowed is an object with the day "on", or nothing\.$/,
    ],
    ['one name too many', { on: '2026-11-29', day: 1 }, /^options: found "day"/],
    ['a text', '2026-11-29', /^options: found "2026-11-29"/],
    ['no object', null, /^options: found null/],
  ])('%s', (_story, options, message) => {
    expect(refusal({}, options)).toMatch(message);
  });

  test('a day that is left out is today', () => {
    expect([refusal({}, {}), refusal({}, { on: undefined }), refusal({}, undefined)]).toEqual(['none', 'none', 'none']);
  });
});

/** What a message says was found. */
const found = (message: string): string => /: found (.*), allowed is /s.exec(message)?.[1] ?? message;

describe('a message stays short, however long the input', () => {
  const long = 'x'.repeat(5_000_000);
  test.each<[string, string]>([
    ['text', refusal({ permit: long })],
    ['list', refusal({ age: Array(5).fill(long) })],
    ['text of signs that nobody sees', refusal({ age: '\u0000'.repeat(1000) })],
    ['list that tells its length in letters', refusal({ childrenBorn: new Proxy([], { get: () => long }) })],
    ['name of a fact', refusal({ [long]: 1 })],
    ['name of an option', refusal({}, { [long]: 1 })],
    ['day', refusal({}, { on: long })],
  ])('a long %s', (_what, message) => {
    expect(message).not.toBe('none');
    expect(found(message).length).toBeLessThanOrEqual(81);
    expect(message.length).toBeLessThan(2000);
  });

  test('and in one line, whatever a fact is called', () => {
    expect(refusal({ 'age\nage: found nothing\u2028': 1 })).toMatch(
      /^age\\nage: found nothing\\u2028: found 1, [^\n\u2028]*$/,
    );
  });

  test('and names a fact that has no name', () => {
    expect(refusal({ '': 1 })).toMatch(/^"": found 1, allowed is one of the facts/);
  });

  test('what comes after the first fact that is none is not read', () => {
    let reads = 0;
    const many: Record<string, unknown> = { shoeSize: 43 };
    for (let one = 0; one < 1000; one += 1)
      Object.defineProperty(many, `fact${one}`, { enumerable: true, get: () => (reads += 1) });
    expect(refusal(many)).toMatch(/^shoeSize: found 43, allowed is one of the facts/);
    expect(reads).toBe(0);
  });
});

test('the schema names the most children', () => {
  const { properties } = factsSchema(rulebook.facts) as { properties: Record<string, { maxItems?: number }> };
  expect(properties['childrenBorn']?.maxItems).toBe(30);
  expect(refusal({ childrenBorn: Array(30).fill('2020-01') })).toBe('none');
});
