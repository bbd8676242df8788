/** The time between two dated facts, for the tools. */
import { boundsOf, type Formula, joined, limits, truth } from '../dmn/columns.ts';
import { ON, passed, sideOf, timeOf, yearsBetween } from '../dmn/time.ts';
import type { KeywordFeel, Names, Written } from './kind.ts';

export { cutsProof as spanProof } from './cuts.ts';

export const spanFeel: KeywordFeel = (written, holds, _, names) =>
  joined(
    [written].flat().map((span) => spanTests(span as Written, holds, names)),
    holds,
  );

const nameOf = (fact: unknown): string => (fact === 'today' ? ON : String(fact));

/** The tests of a span, or, where it does not hold, their opposites. */
function spanTests(span: Written, holds: boolean, names: Names): Formula {
  const [from, to] = [nameOf(span['from']), nameOf(span['to'])];
  const { unit, written } = timeOf(span, names);
  if (unit !== 'months') {
    const start = names.facts[from]?.kind === 'year' ? from : `${from}.year`;
    return limits({ feel: yearsBetween(unit.from, start, to), type: 'number' }, written, holds);
  }
  const tests = boundsOf(written).map(({ op, value }) => {
    const { more, lower } = sideOf(op);
    return truth({ feel: passed(from, to, value as number, more), type: 'boolean' }, lower === holds);
  });
  return joined(tests, holds);
}
