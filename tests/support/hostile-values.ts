/** Values that nobody expects, for properties: whatever a caller, a page or a file may hold. */
import fc from 'fast-check';

const throws = (): never => {
  throw new Error('theirs');
};

/** A list or an object in itself. */
function circle(): unknown {
  const inner: Record<string, unknown> = {};
  inner['again'] = [inner];
  return inner;
}

const nested = (depth: number): unknown => {
  let inner: unknown = 'x';
  for (let step = 0; step < depth; step += 1) inner = [inner];
  return inner;
};

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const MANY: readonly string[] = Array(50_000).fill('2020-01');

class Someone {
  permit = 'refugee';
}

/** What JavaScript has beside plain data. A new one each time: some of them remember. */
const STRANGE: readonly (() => unknown)[] = [
  circle,
  revoked,
  () => nested(20_000),
  () => new Map([['permit', 'refugee']]),
  () => new Set(['2020-01']),
  () => new WeakMap(),
  () => new Date(Number.NaN),
  () => /permit/,
  () => new Error('permit'),
  () => Promise.resolve('refugee'),
  () => new Someone(),
  () => new ArrayBuffer(8),
  () => new Uint8Array(40),
  () => Symbol('permit'),
  () => Symbol.iterator,
  () => Number.NaN,
  () => Number.NEGATIVE_INFINITY,
  () => -0,
  () => 2n ** 40_000n,
  () => -1n,
  () => 'x'.repeat(200_000),
  () => '\u202e\u0000\n'.repeat(200),
  () => '\ud83d'.repeat(90),
  () => new String('refugee'),
  () => new Number(30),
  () => Object(true),
  () => MANY,
  () => Array(3),
  () => Object.assign(['2020-01'], { toJSON: throws }),
  () => ({ toJSON: throws, toString: throws, valueOf: throws, [Symbol.toPrimitive]: throws }),
  () => ({ toString: () => 'refugee' }),
  () => ({ length: 2, 0: '2020-01', 1: '2020-02' }),
  () => ({ [Symbol.toStringTag]: 'x'.repeat(100_000) }),
  () => Object.create({ permit: 'refugee' }),
  () => Object.create(null),
  () => JSON.parse('{"__proto__": {"permit": "refugee"}, "constructor": 1}'),
  () => new Proxy([], { get: throws }),
  () => new Proxy({}, { ownKeys: throws }),
  () => new Proxy({}, { getPrototypeOf: throws, get: throws }),
  () => new Proxy(['2020-01'], { get: () => Number.NaN }),
  () => new Proxy([], { get: () => 'x'.repeat(200_000) }),
  () => new Proxy(throws, {}),
  () => globalThis,
  () => Math,
  () => throws,
  () => async () => undefined,
  () => Reflect,
];

/** Stands for one of them until the property is tried: fast-check itself looks at what it generates, and some of them throw then. */
class Strange {
  readonly make: () => unknown;
  constructor(make: () => unknown) {
    this.make = make;
  }
}

/** The value that a generated one stands for. */
export const real = (value: unknown): unknown => (value instanceof Strange ? value.make() : value);

const strange = fc.constantFrom(...STRANGE).map((make) => new Strange(make));

/** Whatever a value can be. Take it through `real`. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  }),
  strange,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'null',
    '0',
    'NaN',
    '2026-02-30',
    '9999-12',
    '0000-00',
  ),
);

/** Plain data with one place of it changed: left out, another value, twice, or named otherwise. */
export function changed(data: unknown, path: number, value: unknown, how: number): unknown {
  const copy: unknown = structuredClone(data);
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const visit = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key });
      visit((holder as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const place = places[path % Math.max(1, places.length)];
  if (!place) return value;
  const { holder, key } = place;
  const other = places[(path * 7 + how) % places.length] as typeof place;
  const before = holder[key];
  switch (how % 6) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      if (Array.isArray(holder)) holder.push(structuredClone(before));
      else holder[`${key}2`] = before;
      break;
    case 2:
      holder[key] = structuredClone(other.holder[other.key]);
      break;
    case 3:
      holder[key] = Array.isArray(before) ? before[0] : [before];
      break;
    default:
      holder[key] = value;
  }
  return copy;
}

/** Which place of some data is changed, and how. */
export const change = fc.record({ path: fc.nat(5000), how: fc.nat(30) });
