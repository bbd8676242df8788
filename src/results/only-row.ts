import type { Programme } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import { rowsLeft } from '#engine/verdict.ts';

/** The id of the row that gives a result; none while several are possible, though all of them may say the same. */
export function onlyRow(situation: Situation, { tables }: Programme): string | undefined {
  const { rows } = rowsLeft(situation, tables.verdict, situation.possible);
  return rows.length === 1 ? rows[0]?.id : undefined;
}
