/** What callers may hand to `check()`, and what it promises to all of them. */
import { inspect } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { z } from 'zod';
import { OUTCOMES } from '#engine/rulebook.ts';
import { anything, real } from '../support/hostile-values.ts';
import { answer, somePerson } from '../support/people.ts';
import { rulebook, TODAY } from '../support/rulebook.ts';
import { askedFacts, valuesOf } from '../support/values.ts';

type Call = { facts: unknown; options: unknown };

const facts = Object.keys(rulebook.facts);
const days = ['2021-01-01', '2024-02-29', TODAY, '2031-12-31'];

/** A day, or what is none. */
const someOptions: fc.Arbitrary<() => unknown> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(undefined, {}, ...days.map((on) => ({ on }))).map((options) => () => options),
  },
  { weight: 2, arbitrary: anything.map((on) => () => ({ on: real(on) })) },
  { weight: 1, arbitrary: anything.map((options) => () => real(options)) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.tuple(fc.string(), anything), { maxLength: 3 })
      .map((all) => () => Object.fromEntries(all.map(([name, value]) => [name, real(value)]))),
  },
);

/** Facts with values that each can have, whether or not they go together. */
const told = fc.array(fc.tuple(fc.constantFrom(...askedFacts), fc.nat(1000)), { maxLength: 8 }).map((pairs) =>
  Object.fromEntries(
    pairs.map(([fact, choice]) => {
      const values = valuesOf(fact, TODAY);
      return [fact, values[choice % values.length]];
    }),
  ),
);

/** A call that is made when it is tried: some facts throw, or remember, when a printer or fast-check looks at them. */
export type MadeCall = () => Call;
const made = (make: MadeCall): MadeCall =>
  Object.assign(() => make(), { [fc.toStringMethod]: () => inspect(make(), { depth: 4, maxStringLength: 200 }) });

const someFact = fc.constantFrom(...facts);
const onlyFacts = (make: () => unknown): MadeCall => made(() => ({ facts: make(), options: undefined }));

/** One that throws, or tells something else each time that it is asked. */
function fickle(values: readonly unknown[]): PropertyDescriptor {
  let reads = 0;
  const get = () => {
    reads += 1;
    if (reads > values.length) throw new TypeError('theirs');
    return real(values[reads - 1]);
  };
  return { get, enumerable: true };
}

/** Facts and options of any shape: most are refused. */
export const hostileCalls: fc.Arbitrary<MadeCall> = fc.oneof(
  fc.tuple(anything, someOptions).map(([what, options]) => made(() => ({ facts: real(what), options: options() }))),
  // Everything true but one.
  fc.tuple(told, someFact, anything).map(([so, fact, value]) => onlyFacts(() => ({ ...so, [fact]: real(value) }))),
  // One fact that nobody has heard of.
  fc
    .tuple(told, fc.string({ unit: 'binary', maxLength: 300 }), anything)
    .map(([so, name, value]) =>
      onlyFacts(() => Object.defineProperty({ ...so }, name, { value: real(value), enumerable: true })),
    ),
  fc
    .tuple(told, someFact, fc.array(anything, { maxLength: 3 }))
    .map(([so, fact, values]) => onlyFacts(() => Object.defineProperty({ ...so }, fact, fickle(values)))),
  // Months of children, of every kind.
  fc
    .array(fc.oneof(fc.constantFrom('2020-01', '2026-11-22', '2026-13', '2026-02-29'), anything), { maxLength: 32 })
    .map((born) => onlyFacts(() => ({ childrenBorn: born.map(real) }))),
  fc.tuple(told, someOptions).map(([so, options]) => made(() => ({ facts: so, options: options() }))),
);

/** People who can exist. */
export const truthfulCalls: fc.Arbitrary<MadeCall> = somePerson.map(({ on, order, choices }) =>
  made(() => ({ facts: answer({}, order, choices, on), options: { on } })),
);

const amount = z.looseObject({ per: z.enum(['month', 'year', 'once']), gross: z.literal(true) });
const day = z.iso.date();
const outcome = z.enum(OUTCOMES);
const ids = z.array(z.string().min(1));
const Answered = z.strictObject({
  on: day,
  checkedOn: z.literal(rulebook.checkedOn),
  rulebookVersion: z.literal(rulebook.version),
  results: z
    .array(
      z.strictObject({
        programme: z.enum(rulebook.programmes.map(({ id }) => id)),
        outcome,
        missing: z.array(z.enum(facts)),
        because: z.strictObject({
          row: z.string(),
          facts: z.array(z.enum(facts)),
          sources: ids,
          open: z.enum(['law', 'unread']).optional(),
        }),
        length: z.looseObject({}).optional(),
        amount: amount.optional(),
        content: ids.optional(),
        changes: z.array(z.strictObject({ on: day.nullable(), outcome, by: day.optional() })),
        birthdays: z.array(z.strictObject({ age: z.int(), outcome, amount: amount.optional() })).optional(),
      }),
    )
    .length(rulebook.programmes.length),
  next: z.enum(facts).nullable(),
});

/** One line: the name, what was found in 80 letters and "…", and what is allowed. */
const REFUSAL = /^[^\n]{1,81}: found [^\n]{1,81}, allowed is [^\n]+\.$/;
const LONGEST_MESSAGE = 2000;

type Check = (facts: object, options?: { on?: string }) => unknown;

function call(check: Check, { facts, options }: Call): { answered: unknown } | { refused: Error } {
  try {
    return { answered: check(facts as object, options as { on?: string }) };
  } catch (error) {
    return { refused: error as Error };
  }
}

/** What came of the calls so far. */
export type Tally = { answered: number; refused: number; foreign: number; longest: number };
export const newTally = (): Tally => ({ answered: 0, refused: 0, foreign: 0, longest: 0 });

/**
 * Holds `check()` to what it promises everybody: an answer for every programme, or one error that names the fact, what was found and
 * what is allowed. What is handed in stays as it is.
 */
export function holdsForAll(check: Check, make: MadeCall, tally: Tally): void {
  const input = make();
  const before = written(input.facts);
  const start = performance.now();
  const first = call(check, input);
  tally.longest = Math.max(tally.longest, performance.now() - start);
  expect(written(input.facts)).toBe(before);
  if ('answered' in first) {
    tally.answered += 1;
    Answered.parse(first.answered);
    return;
  }
  const { name, message } = first.refused;
  if (name !== 'FactError') tally.foreign += 1;
  expect(name).toBe('FactError');
  expect(message).toMatch(REFUSAL);
  expect(message.length).toBeLessThan(LONGEST_MESSAGE);
  tally.refused += 1;
}

/** The same once more: the same answer, the same words. */
export function saysTheSameTwice(check: Check, make: MadeCall): void {
  const [one, other] = [call(check, make()), call(check, make())];
  expect('refused' in one ? one.refused.message : one).toEqual('refused' in other ? other.refused.message : other);
}

/** The facts as JSON, where nothing throws or remembers when it is read. */
function written(value: unknown): string | undefined {
  try {
    const fields = Object.values(Object.getOwnPropertyDescriptors(value ?? {}));
    return fields.length > 100 || fields.some(({ get }) => get) ? undefined : JSON.stringify(value);
  } catch {
    return undefined;
  }
}
