/** What a valid way.yaml is: how the results of a person become one answer. */
import { z } from 'zod';
import { OUTCOMES } from '#engine/rulebook.ts';
import { FactId, OneOf } from './fact-schemas.ts';
import { Day, Id } from './values.ts';

const oneOrMore = <One extends z.ZodType>(one: One) => z.union([one, z.array(one).min(1)]);

const WrittenHeadline = z.strictObject({
  id: Id.describe('Its sentence is the text headline.<id>'),
  lead: Id.describe('The programme that the sentence speaks of: it comes first'),
  from: Day.optional().describe('First day on which it may be said'),
  to: Day.optional().describe('Last day on which it may be said'),
  outcomes: z
    .record(Id, oneOrMore(z.enum(OUTCOMES)))
    .optional()
    .describe('Programmes, with the outcomes that they must have'),
  reasons: z
    .record(Id, oneOrMore(Id))
    .optional()
    .describe('Programmes, with the rows of which one must give the reason'),
  facts: z.record(FactId, OneOf).optional().describe('Facts, with the values of which each must surely have one'),
});
export type WrittenHeadline = z.infer<typeof WrittenHeadline>;

export const WayFile = z.strictObject({
  headlines: z.array(WrittenHeadline).min(1).describe('The first that surely holds is the heading of the answer'),
  parts: z
    .record(Id, z.array(Id).min(1))
    .optional()
    .describe('A programme, and those that are parts of it: one row where the person has them together'),
  stops: z.array(Id).describe('Events that results wait for, in the order in which they come on the way'),
  quiet: z.array(Id).optional().describe('Programmes that nobody must take for advice: never among the first rows'),
  start: z
    .strictObject({
      fact: FactId.describe('While nothing is known about it, there is no answer yet'),
      offices: z.array(Id).length(3).describe('Three places that help, of offices.yaml'),
      emergency: z
        .array(z.string().regex(/^\d{3}$/, 'a number of three digits'))
        .min(1)
        .describe('Numbers for danger'),
    })
    .describe('What somebody sees who could not answer'),
});
