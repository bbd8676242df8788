/** Which texts pages of the guide ask for beside those of the check: they stand in built pages and travel with no file. */
import type { Fact } from '#engine/rulebook.ts';
import type { RulebookFiles } from './rule-files.ts';
import type { TextKey } from './text-keys.ts';

/** Texts of the guide alone, each once. */
export function guideTextKeys({
  facts,
  'life-situations': situations,
}: Pick<RulebookFiles, 'facts' | 'life-situations'>): TextKey[] {
  return [
    ...Object.entries(facts).flatMap(factKeys),
    ...situations.map(({ id }): TextKey => ({ key: `life.${id}`, travels: 'site' })),
  ];
}

/** What a fact and its values are called where no question says so. */
function factKeys([id, fact]: [string, Fact]): TextKey[] {
  const values = fact.kind === 'choice' ? fact.values : TRUE_OR_FALSE.includes(fact.kind) ? [true, false] : [];
  return ['name', ...values].map((piece) => ({ key: `fact.${id}.${piece}`, optional: true, travels: 'site' }));
}

/** Facts that rows also ask as yes or no: whether there is a child at all is one. */
const TRUE_OR_FALSE: readonly Fact['kind'][] = ['yes-no', 'months'];
