/** Values that several files of a rulebook share: days, ids, references to a source or a limit. */
import { z } from 'zod';

export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, written YYYY-MM-DD');
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters and digits, with - between words');
export const SourceRef = z.string().regex(/^[a-z0-9-]+\.[0-9a-z-]+$/, 'a source: <text>.<section>, as in sources.yaml');
export const Sources = z.union([SourceRef, z.array(SourceRef).min(1)]);
/** A figure of limits.yaml: `<topic>.<criterion>`, which a parameter of parameters.yaml has too. */
export const FigureName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/, 'a name with a dot: <topic>.<criterion>');

export const LimitRef = z
  .strictObject({
    limit: FigureName.describe('a name of limits.yaml'),
    plus: z.int().optional().describe('so much above the limit, or below it'),
    value: z.literal('adopted').optional().describe('the value that is adopted, in a row that holds today'),
  })
  .describe('a figure of limits.yaml');
export const DayRef = z.union([
  z.strictObject({ limit: FigureName }),
  z.strictObject({ 'day-before': FigureName }),
  z.strictObject({ 'day-after': FigureName }),
]);
/** How a rule file reads a limit instead of writing its figure. */
export type Reference = z.infer<typeof LimitRef> | z.infer<typeof DayRef>;
