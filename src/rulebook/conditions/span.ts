/** `span`: the time from one dated fact to another, or to the day that the answer is for. */
import { z } from 'zod';
import type { SpanTest } from '#engine/conditions/span.ts';
import { TODAY } from '#engine/conditions/time.ts';
import { ConditionError } from '../day-of.ts';
import { timed, timeOf } from './time.ts';
import type { Context, Keyword, Vocabulary } from './written.ts';

const spanSchema = (vocabulary: Vocabulary) =>
  timed(
    {
      from: z.string().describe('a dated fact, or one that holds a year'),
      to: z.string().describe('a dated fact, or "today"'),
    },
    vocabulary,
  );
type Span = { from: string; to: string };

export const span: Keyword = {
  schema(_, vocabulary) {
    const Span = spanSchema(vocabulary);
    return z
      .union([Span, z.array(Span).min(2)])
      .optional()
      .describe('Time from one day to another, in months');
  },
  read: (written, context) => [written].flat().map((one) => spanOf(one as Span, context)),
};

function spanOf({ from, to, ...time }: Span, context: Context): SpanTest {
  const { facts } = context;
  const { unit, limits } = timeOf(time, context);
  const isYear = (fact: string) => unit !== 'months' && facts[fact]?.kind === 'year';
  for (const fact of [from, to]) {
    if (fact !== TODAY && facts[fact]?.kind !== 'date' && !(fact === from && isYear(fact)))
      throw new ConditionError(`span: "${fact}" is not a dated fact. Use one, or "${TODAY}"`);
  }
  return { kind: 'span', from, to, unit, ...(isYear(from) && { fromYear: true as const }), limits };
}
