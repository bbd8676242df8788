/** A list of children, for the tools. */
import type { ChildTerm, ChildTest } from '#engine/conditions/child.ts';
import { boundsOf, type Column, truth } from '../dmn/columns.ts';
import { ON, passed, sideOf, timeOf, yearsBetween } from '../dmn/time.ts';
import type { FactFeel, Names, ProofKind, Written } from './kind.ts';

export const monthsFeel: FactFeel = (fact, written, holds, names) =>
  typeof written === 'string'
    ? truth({ feel: `count(${fact}) > 0`, type: 'boolean' }, (written === 'some') === holds)
    : truth(childColumn(fact, [written].flat() as Written[], names), holds);

export const childProof: ProofKind<ChildTest, ChildTerm> = {
  passes: () => [false, true],
  ownCell: (_own, _whole, cell) => cell,
};

/** Whether there is one child who is of every age asked for. */
function childColumn(fact: string, tests: readonly Written[], names: Names): Column {
  const ages = tests.flatMap((test) => agesOf(test, names));
  return { feel: `some b in ${fact} satisfies (${ages.join(' and ')})`, type: 'boolean' };
}

function agesOf(test: Written, names: Names): string[] {
  const { unit, written } = timeOf(test, names);
  const at = test['on'] as { year: string; day: string } | undefined;
  const [month, day] = (at?.day ?? '').split('-').map(Number);
  const to = at ? `date(${at.year}, ${month}, ${day})` : ON;
  return boundsOf(written).map(({ op, value }) => {
    if (unit !== 'months') return `${yearsBetween(unit.from, 'b.year', to)} ${op} ${value}`;
    const { more, lower } = sideOf(op);
    const age = passed('b', to, value as number, more);
    return lower ? age : `not(${age})`;
  });
}
