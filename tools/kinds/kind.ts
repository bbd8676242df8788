/**
 * What each kind of condition must bring along for the tools: how it is said in FEEL, read from the rule file as written, and
 * how a proof reads it, in the plainest way and without the engine's diagrams.
 */
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import type { Formula } from '../dmn/columns.ts';

export type Written = Readonly<Record<string, unknown>>;
/** What a condition may name. */
export type Names = Pick<RulebookFiles, 'groups' | 'facts' | 'country'>;

/** A test of a fact in FEEL; with `holds` false, its opposite. */
export type FactFeel = (fact: string, written: unknown, holds: boolean, names: Names) => Formula;

/** A condition with a word of its own in FEEL. `formulaOf` says a condition inside of it. */
export type KeywordFeel = (
  written: unknown,
  holds: boolean,
  formulaOf: (when: Written, holds: boolean) => Formula,
  names: Names,
) => Formula;

export type ProofKind<Test, Term> = {
  /** For each cell of a term, whether the test holds there. */
  passes(test: Test, term: Term): boolean[];
  /** The cell of a programme's own term that holds a cell of the rulebook's term, which other programmes cut finer. */
  ownCell(own: Term, whole: Term, cell: number): number;
};
