/** The time between two dated facts, for the tools. */
import { FACTS, type FactId } from '#facts/facts.ts';
import { boundsOf, type Formula, joined, limits, truth } from '../dmn/columns.ts';
import { ON, passed, sideOf, timeOf, yearsBetween } from '../dmn/time.ts';
import type { KeywordFeel, Written } from './kind.ts';

export { cutsProof as spanProof } from './cuts.ts';

export const spanFeel: KeywordFeel = (written, holds) =>
  joined(
    [written].flat().map((span) => spanTests(span as Written, holds)),
    holds,
  );

const nameOf = (fact: unknown): string => (fact === 'today' ? ON : String(fact));

/** The tests of a span, or, where it does not hold, their opposites. */
function spanTests(span: Written, holds: boolean): Formula {
  const [from, to] = [nameOf(span['from']), nameOf(span['to'])];
  const { unit, written } = timeOf(span);
  if (unit !== 'months') {
    const start = FACTS[from as FactId]?.kind === 'count' ? from : `${from}.year`;
    return limits({ feel: yearsBetween(unit, start, to), type: 'number' }, written, holds);
  }
  const tests = boundsOf(written).map(({ op, value }) => {
    const { more, lower } = sideOf(op);
    return truth({ feel: passed(from, to, value as number, more), type: 'boolean' }, lower === holds);
  });
  return joined(tests, holds);
}
