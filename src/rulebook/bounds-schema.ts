/** What a valid file of bounds is: which facts cannot be true together. */
import { z } from 'zod';
import { FactId } from './fact-schemas.ts';
import { Day, FigureName } from './values.ts';

const LimitName = z.strictObject({ limit: FigureName }).describe('a limit of limits.yaml');
const Amount = z.union([z.int().min(1), LimitName]);

/** `birth`, `today`, a fact with a date, a day, or a limit that is a day. */
const Moment = z
  .union([Day, FactId, LimitName])
  .describe('birth, today, a fact with a date, a day (YYYY-MM-DD), or a limit that is a day');
const MovedBy = { years: Amount.optional(), months: Amount.optional() };
const Moved = z.union([
  z.strictObject({ after: Moment, ...MovedBy }).describe('so many years or months after'),
  z.strictObject({ before: Moment, ...MovedBy }).describe('so many years or months before'),
]);
const Moments = z.union([Moment, Moved, z.array(z.union([Moment, Moved])).min(1)]);

const Bound = z.union([z.number(), FactId, LimitName]).describe('a number, another fact, or a limit');
const Since = z
  .union([
    z.strictObject({ 'months-since': Moment }).describe('the months that have begun since then'),
    z.strictObject({ 'years-since': Moment }).describe('the years that have begun since then'),
  ])
  .describe('the time since a day');

const Value = z.union([z.string(), z.boolean()]);

const WrittenBound = z
  .strictObject({
    fact: FactId.describe('What is bounded'),
    'not-before': Moments.optional(),
    'not-after': Moments.optional(),
    'at-least': Bound.optional(),
    'at-most': z.union([Bound, Since, z.array(z.union([Bound, Since])).min(1)]).optional(),
    when: z
      .record(FactId, z.union([Value, z.array(Value).min(1)]))
      .optional()
      .describe('Only for people of whom this is so'),
  })
  .refine(
    (bound) => ['not-before', 'not-after', 'at-least', 'at-most'].some((key) => key in bound),
    'a bound with not-before, not-after, at-least or at-most',
  );
export type WrittenBound = z.infer<typeof WrittenBound>;

export const BoundsFile = z.strictObject({
  birth: z
    .strictObject({
      year: FactId.optional().describe('The fact that is the year of birth'),
      ages: z.record(FactId, Moment).describe('Facts that are the age on a day, and that day'),
    })
    .optional()
    .describe('What is told of the day of birth, which itself is not asked for'),
  bounds: z.array(WrittenBound),
});
export type BoundsFile = z.infer<typeof BoundsFile>;
