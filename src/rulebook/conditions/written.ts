/**
 * What each kind of condition must bring along in a rule file: what may be written, and how that is read. `when.ts` lists the
 * kinds.
 */
import type { z } from 'zod';
import type { Condition, Test } from '#engine/conditions/condition.ts';
import type { FactKind } from '#facts/facts.ts';
import type { KindOf } from '../kind-of.ts';

export type Written = Readonly<Record<string, unknown>>;

/** What reading needs beside the text. */
export type Context = { groups: Readonly<Record<string, readonly string[]>>; kindOf: KindOf };

/** A test of a fact of one kind: `age: { below: 18 }`. */
export type FactTest<Kind extends FactKind = FactKind> = {
  schema(kind: Kind): z.ZodType;
  /** @throws {ConditionError} */
  read(fact: string, written: unknown, context: Context): Test;
};

/** A condition with a word of its own: `span: …`. */
export type Keyword = {
  /** @param when the schema of a whole condition */
  schema(when: z.ZodType): z.ZodType;
  /** @throws {ConditionError} */
  read(written: unknown, context: Context, read: (when: Written) => Condition): Condition[];
};
