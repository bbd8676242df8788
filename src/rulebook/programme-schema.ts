/** What a valid rule file is. The JSON Schema for editors is made from this, see `npm run rules:schema`. */
import { z } from 'zod';
import { type FactKind, type Facts, OUTCOMES } from '#engine/rulebook.ts';
import { Day, FigureName, Id, Sources } from './values.ts';

const LimitRef = z
  .strictObject({
    limit: FigureName.describe('a name of limits.yaml'),
    plus: z.int().optional().describe('so much above the limit, or below it'),
    value: z.literal('adopted').optional().describe('the value that is adopted, in a row that holds today'),
  })
  .describe('a figure of limits.yaml');
const DayRef = z.union([
  z.strictObject({ limit: FigureName }),
  z.strictObject({ 'day-before': FigureName }),
  z.strictObject({ 'day-after': FigureName }),
]);
/** How a rule file reads a limit instead of writing its figure. */
export type Reference = z.infer<typeof LimitRef> | z.infer<typeof DayRef>;

const Whole = z.union([z.int(), LimitRef]);
const From = z
  .union([Day, z.literal('adopted'), DayRef])
  .describe('First day in force; "adopted" while it has no date yet');

/** One limit on each side at most, and at least one. */
function limits<S extends z.ZodRawShape>(shape: S, lower: readonly string[], upper: readonly string[]) {
  return z.strictObject(shape).refine((written) => {
    const keys = Object.keys(written);
    const sides = [lower, upper].map((side) => keys.filter((key) => side.includes(key)).length);
    return keys.length > 0 && (keys.length === 1 || !keys.includes('is')) && sides.every((count) => count <= 1);
  }, 'write one lower limit, one upper limit, or "is" alone');
}

const whole = Whole.optional();
const day = z.union([Day, LimitRef]).optional();
const WholeLimits = limits(
  { 'at-least': whole, 'at-most': whole, above: whole, below: whole, is: whole },
  ['at-least', 'above'],
  ['at-most', 'below'],
);
/** For numbers with decimals only what needs no next number. */
const NumberLimits = limits(
  { 'at-least': z.union([z.number(), LimitRef]).optional(), below: z.union([z.number(), LimitRef]).optional() },
  ['at-least'],
  ['below'],
);
const DayLimits = limits(
  { from: day, until: day, after: day, before: day, is: day },
  ['from', 'after'],
  ['until', 'before'],
);
const MonthLimits = limits(
  { 'at-least': whole, 'more-than': whole, 'at-most': whole, below: whole },
  ['at-least', 'more-than'],
  ['at-most', 'below'],
);

/** What rows may name: the facts, and the country with the years that do not begin in January. */
type Vocabulary = { facts: Facts; country: { 'year-from'?: Readonly<Record<string, string>> | undefined } };

/** Something with a time in one unit: months, calendar years, or years that the country names. */
function timed<S extends z.ZodRawShape>(shape: S, { country }: Vocabulary) {
  const named = Object.entries(country['year-from'] ?? {}).map(([name, first]) => [
    name,
    MonthLimits.optional().describe(`from a calendar year to the one in which the year from ${first} on began`),
  ]);
  const time: z.ZodRawShape = {
    months: MonthLimits.optional().describe('full months that have passed'),
    'calendar-years': MonthLimits.optional().describe('from one calendar year to another'),
    ...Object.fromEntries(named),
  };
  const units = Object.keys(time);
  return z
    .strictObject({ ...shape, ...time })
    .refine(
      (written) => units.filter((unit) => unit in written).length === 1,
      `count in one unit: ${units.slice(0, -1).join(', ')} or ${units.at(-1)}`,
    );
}

/** One child of this age, on the day asked for or on a day (MM-DD) of the year that a fact names. */
const childAge = (vocabulary: Vocabulary) =>
  timed({ on: z.strictObject({ year: z.string(), day: z.string().regex(/^\d{2}-\d{2}$/) }).optional() }, vocabulary);

function valueSchema(kind: FactKind, ChildAge: z.ZodType): z.ZodType {
  switch (kind.kind) {
    case 'choice': {
      const one = z.enum(kind.values as [string, ...string[]]);
      return z.union([one, z.array(one).min(1), z.strictObject({ in: Id.describe('a group of groups.yaml') })]);
    }
    case 'yes-no':
      return z.boolean();
    case 'months':
      return z.union([z.enum(['none', 'some']), ChildAge, z.array(ChildAge).min(2)]);
    case 'date':
      return DayLimits;
    case 'number':
      return NumberLimits;
    default:
      return WholeLimits;
  }
}

/** Everything listed must hold. An empty condition always holds. */
function whenSchema(vocabulary: Vocabulary): z.ZodType<Record<string, unknown>> {
  const { facts } = vocabulary;
  const ChildAge = childAge(vocabulary);
  const Span = timed(
    {
      from: z.string().describe('a dated fact, or one that holds a year'),
      to: z.string().describe('a dated fact, or "today"'),
    },
    vocabulary,
  );
  const tests = Object.fromEntries(
    Object.entries(facts).map(([fact, domain]) => [fact, valueSchema(domain, ChildAge).optional()]),
  );
  const When = z.strictObject({
    ...tests,
    outcome: z
      .record(Id, z.array(z.enum(OUTCOMES)).min(1))
      .optional()
      .describe('What another programme gives'),
    span: z
      .union([Span, z.array(Span).min(2)])
      .optional()
      .describe('Time from one day to another, in months'),
    get any(): z.ZodOptional<z.ZodArray<z.ZodType>> {
      return z.array(When).min(1).optional();
    },
    get not(): z.ZodOptional<z.ZodType> {
      return When.optional();
    },
  });
  return When as z.ZodType<Record<string, unknown>>;
}

/** What a valid programme file is, for the facts and the country of a rulebook. */
export function programmeFile(vocabulary: Vocabulary) {
  const dated = {
    from: From,
    to: From.optional().describe('Last day in force'),
    when: whenSchema(vocabulary),
    source: Sources,
  };

  const Row = z
    .strictObject({
      id: Id,
      ...dated,
      outcome: z.enum(OUTCOMES).exclude(['unknown']),
      office: Id.optional().describe('Who to ask, if not the programme’s office'),
      next: z.array(Id).min(1).optional().describe('Steps to take, if not the programme’s'),
      event: Id.optional().describe('What a not-yet waits for'),
      urgent: z.literal(true).optional().describe('Its steps come first: a last day, one offer, the end of a right'),
      length: z.literal('none').optional().describe('The length table does not apply'),
    })
    .refine(
      (row) => (row.outcome === 'not-yet') === (row.event !== undefined),
      'a not-yet names its event, and only a not-yet does',
    );

  const LengthRow = z.strictObject({
    id: Id,
    ...dated,
    maxMonths: whole,
    extensionMonths: whole,
    hours: whole,
  });
  const AmountRow = z.strictObject({ id: Id, ...dated, parameter: z.string() });

  const DeadlineRow = z
    .strictObject({
      id: Id,
      ...dated,
      whose: z.enum(['you', 'office']).describe('Whose last day it is'),
      after: z.string().optional().describe('The dated fact that it counts from'),
      months: whole,
      step: Id.optional().describe('The step that must be taken by then'),
      outcomes: z.array(z.enum(OUTCOMES)).min(1).describe('Told only with these outcomes'),
    })
    .refine(
      ({ after, months }) => (after === undefined) === (months === undefined),
      'a last day counts months after a fact: write both, or none and tell it in its text',
    );

  return z.strictObject({
    programme: Id,
    order: z.int().describe('Place among the results of one kind; lower comes first'),
    questions: z
      .literal('after-results')
      .optional()
      .describe('What only this programme needs to know is asked from its result, not before the main results'),
    code: z
      .string()
      .regex(/^[a-z]{2}$/, 'two letters')
      .describe('Stands for the programme in shared lists; never change or reuse one'),
    sensitive: z.literal(true).optional().describe('Stays off paper and shared lists unless the person wants it there'),
    office: Id.describe('Who to ask: an id of offices.yaml'),
    decides: Id.optional().describe('Who decides, if not the office to ask'),
    bring: z.array(Id).min(1).describe('What to bring'),
    instead: z.array(Id).optional().describe('Programmes for somebody who does not get this one, nearest first'),
    next: z.array(Id).min(1).describe('Steps to take'),
    rows: z.array(Row).min(1).describe('The first row that fits gives the outcome'),
    length: z.array(LengthRow).optional(),
    amount: z.strictObject({ per: z.enum(['month', 'year', 'once']), rows: z.array(AmountRow).min(1) }).optional(),
    content: z
      .array(z.strictObject({ id: Id, ...dated }))
      .optional()
      .describe('Parts that the programme must have; repeat an id for another period'),
    deadlines: z.array(DeadlineRow).optional().describe('Last days; all that fit are told'),
    appeal: z
      .array(z.strictObject({ id: Id, ...dated }))
      .min(1)
      .describe('How to ask for a new answer: the first row that fits'),
  });
}

/** A programme as it is written, with references to limits. */
export type WrittenProgramme = z.infer<ReturnType<typeof programmeFile>>;

/** The same without references. */
type Plain<T> = T extends Reference
  ? never
  : T extends readonly (infer One)[]
    ? Plain<One>[]
    : T extends object
      ? { [Key in keyof T]: Plain<T[Key]> }
      : T;

/** A programme with every limit filled in, as everything but the reading of files uses it. See limits.ts. */
export type ProgrammeFile = Plain<WrittenProgramme>;
