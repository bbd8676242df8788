/** A whole condition: everything listed must hold. */
import { z } from 'zod';
import type { Condition } from '#engine/conditions/condition.ts';
import type { FactKind } from '#engine/rulebook.ts';
import { ConditionError } from '../day-of.ts';
import { months } from './child.ts';
import { any, not } from './combined.ts';
import { outcome } from './outcome.ts';
import { count, date, number } from './scale.ts';
import { span } from './span.ts';
import { choice, yesNo } from './values.ts';
import type { Context, FactTest, Keyword, Vocabulary, Written } from './written.ts';

const FACT_TESTS: { [K in FactKind['kind']]: FactTest<FactKind & { kind: K }> } = {
  choice,
  'yes-no': yesNo,
  months,
  date,
  count,
  number,
  year: count,
};
const testOf = ({ kind }: FactKind): FactTest => FACT_TESTS[kind] as FactTest;

const KEYWORDS: Readonly<Record<string, Keyword>> = { outcome, span, any, not };

/** What may stand in a `when` of a rulebook. */
export function whenSchema(vocabulary: Vocabulary): z.ZodType<Written> {
  const tests = Object.entries(vocabulary.facts).map(
    ([fact, kind]) => [fact, testOf(kind).schema(kind, vocabulary).optional()] as const,
  );
  const shape: z.ZodRawShape = Object.fromEntries(tests);
  // A condition may stand inside of itself, so that the schema of each keyword is made when it is first asked for.
  for (const [word, { schema }] of Object.entries(KEYWORDS))
    Object.defineProperty(shape, word, { enumerable: true, get: () => schema(when, vocabulary) });
  const when: z.ZodType = z.strictObject(shape);
  return when as z.ZodType<Written>;
}

/** A `when` of a rule file as a condition. @throws {ConditionError} for a group or dated fact that does not exist. */
export function conditionOf(when: Written, context: Context): Condition {
  const of = Object.entries(when).flatMap(([key, written]): Condition[] => {
    const keyword = KEYWORDS[key];
    if (keyword) return keyword.read(written, context, (one) => conditionOf(one, context));
    const kind = context.facts[key];
    if (!kind) throw new ConditionError(`"${key}" is no fact`);
    return [testOf(kind).read(key, written, context)];
  });
  return of.length === 1 ? (of[0] as Condition) : { kind: 'all', of };
}
