/** The first part of a rulebook: the opening questions, which everybody is asked, and no rule. The whole comes beside the page. */
import type { Rulebook } from '#engine/rulebook.ts';
import { NO_WAY } from './way.ts';

/** Enough to ask the opening questions and to read their answers. */
export const openingRules = ({
  version,
  checkedOn,
  start,
  country,
  questions,
  sections,
  topics,
}: Rulebook): Rulebook => ({
  version,
  checkedOn,
  start,
  country,
  sections,
  questions: questions.filter(({ opening }) => opening),
  // Which there are; what each asks is known with the rest.
  topics: topics.map(({ id }) => ({ id, programmes: [] })),
  isOpening: true,
  facts: {},
  followsFrom: {},
  changeable: [],
  exits: {},
  terms: [],
  nodes: [],
  programmes: [],
  steps: {},
  way: NO_WAY,
  parameters: {},
  limits: {},
  bounds: { ages: [], order: [], counts: [] },
});
