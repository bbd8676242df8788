/** What can still be asked: the diagrams that a person's remaining answers can change. */
import { isLeaf, type Ref } from './diagrams/diagram.ts';
import { forget, leavesLeft, UNANSWERABLE } from './diagrams/restrict.ts';
import { DETAILS, hasDetails, OUTCOMES, type Programme, tablesIn } from './rulebook.ts';
import { outcomesLeft, remainder, type Situation } from './situation.ts';

/** What the main questions ask about a right. What it contains is asked from its result only. */
const ASKED_DETAILS = ['length', 'amount'] as const;

/** For what questions are asked, beside outcomes and the amounts and lengths of rights. */
export type Asking = {
  /** Also the amounts and lengths of what may yet turn out to be a right: a bound on everything that can still be asked. */
  ahead?: boolean;
  /** As from a result: also what the programme contains, and which of several rows gives the outcome. */
  fromResult?: boolean;
};

/**
 * The diagrams that a person's remaining answers can still change: one per table that concerns them, "I do not know"
 * taken out. A question is worth asking exactly while its term is in one of them.
 */
export function openDiagrams(
  situation: Situation,
  programmes: readonly Programme[],
  { ahead = false, fromResult = false }: Asking = {},
): Ref[] {
  const { diagrams, forgotten } = situation;
  const open = (left: Ref) => forget(diagrams, left, forgotten);
  return programmes.flatMap((programme) => {
    const { tables } = programme;
    const outcome = open(outcomesLeft(situation, programme));
    const isConcerned = (isLeaf(outcome) && outcome !== UNANSWERABLE) || ahead;
    if (!isConcerned) return [outcome];
    const isRight = [...leavesLeft(diagrams, outcome)].some((leaf) => hasDetails(OUTCOMES[leaf]));
    const details = isRight ? tablesIn(tables, fromResult ? DETAILS : ASKED_DETAILS) : [];
    const asked = fromResult ? [tables.verdict, ...details] : details;
    return [outcome, ...asked.map((table) => open(remainder(situation, table)))];
  });
}
