/** Tests of a list of children: none, some, or a child of some age. */
import { z } from 'zod';
import type { ChildAge } from '#engine/conditions/child.ts';
import { TODAY } from '#engine/conditions/time.ts';
import { ConditionError } from '../day-of.ts';
import { timed, timeOf } from './time.ts';
import type { Context, FactTest, Vocabulary } from './written.ts';

/** One child of this age, on the day asked for or on a day (MM-DD) of the year that a fact names. */
const childSchema = (vocabulary: Vocabulary) =>
  timed({ on: z.strictObject({ year: z.string(), day: z.string().regex(/^\d{2}-\d{2}$/) }).optional() }, vocabulary);
type Child = { on?: { year: string; day: string } };

export const months: FactTest = {
  schema(_, vocabulary) {
    const Child = childSchema(vocabulary);
    return z.union([z.enum(['none', 'some']), Child, z.array(Child).min(2)]);
  },
  read: (fact, written, context) =>
    typeof written === 'string'
      ? { kind: 'values', fact, values: [written === 'some'] }
      : { kind: 'child', fact, tests: ([written].flat() as Child[]).map((one) => ageOf(fact, one, context)) },
};

function ageOf(fact: string, { on, ...time }: Child, context: Context): ChildAge {
  if (on && context.facts[on.year]?.kind !== 'year')
    throw new ConditionError(`${fact}: "${on.year}" is not a fact that holds a year`);
  return { at: on ?? TODAY, ...timeOf(time, context) };
}
