/** `span`: the time from one dated fact to another, or to the day that the answer is for. */
import { z } from 'zod';
import type { SpanTest } from '#engine/conditions/span.ts';
import { TODAY } from '#engine/conditions/time.ts';
import { ConditionError } from '../day-of.ts';
import type { KindOf } from '../kind-of.ts';
import { ONE_UNIT, oneUnit, time, timeOf, type WrittenTime } from './time.ts';
import type { Keyword } from './written.ts';

const Span = z
  .strictObject({
    from: z.string().describe('a dated fact, or bornYear'),
    to: z.string().describe('a dated fact, or "today"'),
    ...time,
  })
  .refine(oneUnit, ONE_UNIT);
type Span = WrittenTime & { from: string; to: string };

export const span: Keyword = {
  schema: () =>
    z
      .union([Span, z.array(Span).min(2)])
      .optional()
      .describe('Time from one day to another, in months'),
  read: (written, { kindOf }) => [written].flat().map((one) => spanOf(one as Span, kindOf)),
};

function spanOf(written: Span, kindOf: KindOf): SpanTest {
  const { from, to } = written;
  const { unit, limits } = timeOf(written);
  const isYear = (fact: string) => unit !== 'months' && fact === 'bornYear';
  for (const fact of [from, to]) {
    if (fact !== TODAY && kindOf(fact)?.kind !== 'date' && !(fact === from && isYear(fact)))
      throw new ConditionError(`span: "${fact}" is not a dated fact. Use one, or "${TODAY}"`);
  }
  return { kind: 'span', from, to, unit, ...(isYear(from) && { fromYear: true as const }), limits };
}
