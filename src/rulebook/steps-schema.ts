/** What a valid steps.yaml is: for each step what waiting costs, when it is done, and what helps to take it. */
import { z } from 'zod';
import { STAKES } from '#engine/rulebook.ts';
import { OneOf } from './fact-schemas.ts';
import { Id } from './values.ts';

const Tests = z
  .record(z.string(), OneOf)
  .refine((tests) => Object.keys(tests).length > 0, 'the values of at least one fact');

/** The one button of a step. */
const Act = z.union([
  z.literal('calendar').describe('Put the last day into a calendar'),
  z
    .strictObject({
      call: Id.optional().describe('Call this office; it has a phone in offices.yaml'),
      web: Id.optional().describe('Open the page of this office; it has one in offices.yaml'),
      map: z.string().min(1).optional().describe('The word to look for in any map'),
      show: Id.optional().describe('Show this office what one asks for'),
    })
    .refine((act) => Object.keys(act).length === 1, 'it must be one of call, web, map and show'),
]);

export const StepsFile = z.record(
  Id,
  z.strictObject({
    stake: z
      .enum(STAKES)
      .optional()
      .describe('What waiting can cost: the right to stay or what one lives on, money, or what other rights hang on'),
    errand: Id.optional().describe('Steps of one errand are one thing to do: only the first of them is told'),
    'done-when': Tests.optional().describe('Facts of which any tells that the step is done or its time is over'),
    'kept-by': z.string().optional().describe('The dated or yes-no fact that tells that the step is done'),
    'only-when': Tests.optional().describe('Facts that must all be so, or be unknown'),
    act: Act.optional(),
    office: Id.optional().describe('Who the step is taken with, if not the office of the result'),
  }),
);
