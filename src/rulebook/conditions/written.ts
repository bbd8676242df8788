/**
 * What each kind of condition must bring along in a rule file: what may be written, and how that is read. `when.ts` lists the
 * kinds.
 */
import type { z } from 'zod';
import type { Condition, Test } from '#engine/conditions/condition.ts';
import type { FactKind, Facts } from '#engine/rulebook.ts';

export type Written = Readonly<Record<string, unknown>>;

/** What rows may name: the facts, and the country with the years that do not begin in January. */
export type Vocabulary = { facts: Facts; country: { 'year-from'?: Readonly<Record<string, string>> | undefined } };

/** What reading needs beside the text. */
export type Context = Vocabulary & { groups: Readonly<Record<string, readonly string[]>> };

/** A test of a fact of one kind: `age: { below: 18 }`. */
export type FactTest<Kind extends FactKind = FactKind> = {
  schema(kind: Kind, vocabulary: Vocabulary): z.ZodType;
  /** @throws {ConditionError} */
  read(fact: string, written: unknown, context: Context): Test;
};

/** A condition with a word of its own: `span: …`. */
export type Keyword = {
  /** @param when the schema of a whole condition */
  schema(when: z.ZodType, vocabulary: Vocabulary): z.ZodType;
  /** @throws {ConditionError} */
  read(written: unknown, context: Context, read: (when: Written) => Condition): Condition[];
};
