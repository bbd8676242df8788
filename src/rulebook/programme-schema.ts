/** What a valid rule file is. The JSON Schema for editors is made from this, see `npm run rules:schema`. */
import { z } from 'zod';
import { OPEN, OUTCOMES } from '#engine/rulebook.ts';
import { whole } from './conditions/limits.ts';
import { whenSchema } from './conditions/when.ts';
import type { Vocabulary } from './conditions/written.ts';
import { Day, DayRef, Id, type Reference, Sources } from './values.ts';

const From = z
  .union([Day, z.literal('adopted'), DayRef])
  .describe('First day in force; "adopted" while it has no date yet');

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
      open: z
        .enum(OPEN)
        .optional()
        .describe('Why an unclear is so: the law leaves it open, or we have not read the rule'),
      reason: Id.optional().describe('The row of this programme whose reason holds here too, word for word'),
      urgent: z.literal(true).optional().describe('Its steps come first: a last day, one offer, the end of a right'),
    })
    .refine(
      (row) => (row.outcome === 'not-yet') === (row.event !== undefined),
      'a not-yet names its event, and only a not-yet does',
    )
    .refine(
      (row) => (row.outcome === 'unclear') === (row.open !== undefined),
      'an unclear says who leaves it open ("open: law" or "open: unread"), and only an unclear does',
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
    length: z
      .array(LengthRow)
      .optional()
      .describe('The first row that fits; one without months and hours: no number to tell'),
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
