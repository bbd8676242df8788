/** A fact with listed values, for the tools. */
import type { ValuesTerm, ValuesTest } from '#engine/conditions/values.ts';
import { truth } from '../dmn/columns.ts';
import { quote } from '../dmn/names.ts';
import type { FactFeel, Names, ProofKind } from './kind.ts';

export const choiceFeel: FactFeel = (fact, written, holds, names) => ({
  column: { feel: fact, type: 'string' },
  values: choices(written, names).map(quote),
  not: !holds,
});

export const yesNoFeel: FactFeel = (fact, written, holds) => truth({ feel: fact, type: 'boolean' }, written === holds);

export const valuesProof: ProofKind<ValuesTest, ValuesTerm> = {
  passes({ values: wanted }, { values, cellOf, others }) {
    const cells = Array.from({ length: Math.max(...cellOf, others?.cell ?? 0) + 1 }, () => false);
    values.forEach((value, place) => {
      if (wanted.includes(value)) cells[cellOf[place] as number] = true;
    });
    return cells;
  },
  ownCell(own, whole, cell) {
    const value = whole.values[whole.cellOf.indexOf(cell)];
    return own.cellOf[value === undefined ? -1 : own.values.indexOf(value)] ?? (own.others?.cell as number);
  },
};

function choices(written: unknown, { groups }: Names): readonly string[] {
  if (typeof written === 'string' || Array.isArray(written)) return [written].flat();
  return groups[(written as { in: string }).in] ?? [];
}
