/** The cells of a programme's own term inside the rulebook's term, which other programmes cut finer. */
import { termKey } from '#engine/conditions/condition.ts';
import { cellCount, type Term } from '#engine/conditions/term.ts';
import { cellOfValue } from '#engine/conditions/values.ts';

export type GlobalCells = { number: number; cells: readonly (readonly number[])[] };

/** Number of the rulebook's term, and for each cell of `own` the rulebook's cells in it. */
export function globalCells(own: Term, terms: readonly Term[]): GlobalCells {
  const number = terms.findIndex((term) => term.kind === own.kind && termKey(term) === termKey(own));
  const whole = terms[number] as Term;
  const cells: number[][] = Array.from({ length: cellCount(own) }, () => []);
  for (let cell = 0; cell < cellCount(whole); cell += 1) (cells[ownCell(own, whole, cell)] as number[]).push(cell);
  return { number, cells };
}

function ownCell(own: Term, whole: Term, cell: number): number {
  if (own.kind === 'child' || whole.kind === 'child') return cell;
  if (own.kind === 'values' && whole.kind === 'values') {
    const value = whole.values[whole.cellOf.indexOf(cell)];
    return value === undefined ? (own.others?.cell as number) : cellOfValue(own, value);
  }
  const { cuts } = whole as Term & { kind: 'scale' | 'span' };
  const least = cell === 0 ? Number.NEGATIVE_INFINITY : (cuts[cell - 1] as number);
  return (own as Term & { kind: 'scale' | 'span' }).cuts.filter((cut) => cut <= least).length;
}
