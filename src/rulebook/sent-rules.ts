/**
 * A rulebook on the wire: rows without what the row before says too, nodes as text, options without what their value says already,
 * and no domains of facts, which no page reads.
 */
import type { Option, Question, Rulebook } from '#engine/rulebook.ts';
import { type BriefProgramme, briefly, wholly } from './brief-rows.ts';
import { readNodes, writeNodes } from './node-text.ts';
import type { Offices } from './offices.ts';
import type { SourceFile } from './sources.ts';

type SentOption = Omit<Option, 'sets'> & Partial<Pick<Option, 'sets'>>;

export type SentRules = Omit<Rulebook, 'programmes' | 'nodes' | 'facts' | 'questions'> & {
  questions: (Omit<Question, 'options'> & { options: SentOption[] })[];
  programmes: BriefProgramme[];
  nodes: string;
};

/** Rules and registers, as they come beside a page. */
export type SentLaw = { rules: SentRules; sources: SourceFile; offices: Offices };

/** A rulebook for the wire. */
export const sentRules = ({ questions, programmes, nodes, facts: _, ...rest }: Rulebook): SentRules => ({
  ...rest,
  questions: questions.map((question) => ({
    ...question,
    options: question.options.map((one) => sentOption(question, one)),
  })),
  programmes: programmes.map(briefly),
  nodes: writeNodes(nodes),
});

/** A rulebook as it was before it was sent, but for the domains of facts. */
export const arrivedRules = ({ questions, programmes, nodes, ...rest }: SentRules): Rulebook => ({
  ...rest,
  questions: questions.map((question) => ({
    ...question,
    options: question.options.map((option) => ({ sets: ownValue(question, option), ...option })),
  })),
  facts: {},
  programmes: programmes.map(wholly),
  nodes: readNodes(nodes),
});

/** What most options say: their value is that of the question's own fact. */
const ownValue = ({ id }: Pick<Question, 'id'>, { value }: Pick<Option, 'value'>): Option['sets'] => ({
  [id]: { oneOf: [value] },
});

function sentOption(question: Question, option: Option): SentOption {
  const { sets, ...rest } = option;
  return JSON.stringify(sets) === JSON.stringify(ownValue(question, option)) ? rest : option;
}
