/** The cells of a programme's own term inside the rulebook's term, which other programmes cut finer. */
import { termKey } from '#engine/conditions/condition.ts';
import { cellCount, type Term } from '#engine/conditions/term.ts';
import { proofOf } from '../kinds/proof.ts';

export type GlobalCells = { number: number; cells: readonly (readonly number[])[] };

/** Number of the rulebook's term, and for each cell of `own` the rulebook's cells in it. */
export function globalCells(own: Term, terms: readonly Term[]): GlobalCells {
  const number = terms.findIndex((term) => term.kind === own.kind && termKey(term) === termKey(own));
  const whole = terms[number] as Term;
  const { ownCell } = proofOf(own);
  const cells: number[][] = Array.from({ length: cellCount(own) }, () => []);
  for (let cell = 0; cell < cellCount(whole); cell += 1) (cells[ownCell(own, whole, cell)] as number[]).push(cell);
  return { number, cells };
}
