/** A rulebook on the wire: rows without what the row before says too, nodes as text, and no domains of facts, which no page reads. */
import type { Rulebook } from '#engine/rulebook.ts';
import { type BriefProgramme, briefly, wholly } from './brief-rows.ts';
import { readNodes, writeNodes } from './node-text.ts';
import type { Offices } from './offices.ts';
import type { SourceFile } from './sources.ts';

export type SentRules = Omit<Rulebook, 'programmes' | 'nodes' | 'facts'> & {
  programmes: BriefProgramme[];
  nodes: string;
};

/** Rules and registers, as they come beside a page. */
export type SentLaw = { rules: SentRules; sources: SourceFile; offices: Offices };

/** A rulebook for the wire. */
export const sentRules = ({ programmes, nodes, facts: _, ...rest }: Rulebook): SentRules => ({
  ...rest,
  programmes: programmes.map(briefly),
  nodes: writeNodes(nodes),
});

/** A rulebook as it was before it was sent, but for the domains of facts. */
export const arrivedRules = ({ programmes, nodes, ...rest }: SentRules): Rulebook => ({
  ...rest,
  facts: {},
  programmes: programmes.map(wholly),
  nodes: readNodes(nodes),
});
