/** What a table asks about a person, cut into cells that it does not look inside of. */
import type { Day } from '../calendar.ts';
import { isExact, type Knowledge } from '../knowledge.ts';
import { type ChildTerm, childTerm, couldTellMore } from './child.ts';
import type { TermKind } from './kind.ts';
import { type ScaleTerm, scaleTerm } from './scale.ts';
import { type SpanTerm, spanTerm } from './span.ts';
import { type ValuesTerm, valuesTerm } from './values.ts';

export type Term = ValuesTerm | ScaleTerm | SpanTerm | ChildTerm;

const KINDS: { [K in Term['kind']]: TermKind<Extract<Term, { kind: K }>> } = {
  values: valuesTerm,
  scale: scaleTerm,
  span: spanTerm,
  child: childTerm,
};
const kindOf = ({ kind }: Term): TermKind<Term> => KINDS[kind] as TermKind<Term>;

/** How many cells a term has. */
export const cellCount = (term: Term): number => kindOf(term).cellCount(term);

/** The facts that a term is about. */
export const factsOf = (term: Term): string[] => kindOf(term).facts(term);

/** The facts of a term that are told as reasons: a year in which the age of a child is looked at is not one. */
export const factsNamedBy = (term: Term): string[] => (term.kind === 'child' ? [term.fact] : factsOf(term));

/** The facts of a term about which more could be told. */
export function openFactsOf(term: Term, knowledge: Knowledge, on: Day): string[] {
  const open = factsOf(term).filter((fact) => !isExact(knowledge[fact]));
  if (term.kind !== 'child' || open.includes(term.fact) || !couldTellMore(term, knowledge, on)) return open;
  return [term.fact, ...open];
}

/** The cells of a term that are still possible, as bits. `on` is the day that the answer is for. */
export const possibleCells = (term: Term, knowledge: Knowledge, on: Day): number =>
  kindOf(term).possible(term, knowledge, on);
