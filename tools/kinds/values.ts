/** A fact with listed values, for the tools. */
import type { ValuesTerm, ValuesTest } from '#engine/conditions/values.ts';
import { truth } from '../dmn/columns.ts';
import { quote } from '../dmn/names.ts';
import type { FactFeel, Groups, ProofKind } from './kind.ts';

export const choiceFeel: FactFeel = (fact, written, holds, groups) => ({
  column: { feel: fact, type: 'string' },
  values: choices(written, groups).map(quote),
  not: !holds,
});

export const yesNoFeel: FactFeel = (fact, written, holds) => truth({ feel: fact, type: 'boolean' }, written === holds);

export const valuesProof: ProofKind<ValuesTest, ValuesTerm> = {
  passes({ values: wanted }, { values, cellOf }) {
    const cells = Array.from({ length: Math.max(...cellOf) + 1 }, () => false);
    values.forEach((value, place) => {
      if (wanted.includes(value)) cells[cellOf[place] as number] = true;
    });
    return cells;
  },
  ownCell: (own, whole, cell) => own.cellOf[whole.cellOf.indexOf(cell)] as number,
};

function choices(written: unknown, groups: Groups): readonly string[] {
  if (typeof written === 'string' || Array.isArray(written)) return [written].flat();
  return groups[(written as { in: string }).in] ?? [];
}
