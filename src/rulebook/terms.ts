/** The terms of a rulebook: what its conditions ask, each cut into the cells that some condition tells apart. */
import { type Condition, isTest, type Test, termKey, termOf } from '#engine/conditions/condition.ts';
import type { DomainOf } from '#engine/conditions/kind.ts';
import { cellCount, factsOf, type Term } from '#engine/conditions/term.ts';
import type { Facts } from '#engine/rulebook.ts';
import { RuleError } from './rule-files.ts';

/** Possible cells are kept as bits of one number. */
const MOST_CELLS = 31;

/** The terms that all tables ask together, cut where any of them cuts. @param order facts, those asked first before the others */
export function termsOf(
  conditions: readonly Condition[],
  facts: Facts,
  order: readonly string[],
): { terms: Term[]; termNumber: Map<string, number> } {
  const groups = [...Map.groupBy(conditions.filter(isTest), termKey)];
  const found = groups.map(([key, tests]) => ({ key, term: termOf(tests as [Test, ...Test[]], domainOf(facts)) }));
  const place = (term: Term) => Math.max(...factsOf(term).map((fact) => order.indexOf(fact)));
  // Terms of one fact stand in the same order whichever rows are read: the proof reads those of one programme.
  const sorted = found.sort((a, b) => place(a.term) - place(b.term) || (a.key < b.key ? 1 : -1));
  const terms = sorted.map(({ term }) => term);
  const wide = terms.find((term) => cellCount(term) > MOST_CELLS);
  if (wide)
    throw new RuleError(
      'programmes',
      `${factsOf(wide).join(' and ')} is cut into ${cellCount(wide)} pieces, and ${MOST_CELLS} fit into a diagram.`,
      'Name fewer limits or groups.',
    );
  return { terms, termNumber: new Map(sorted.map(({ key }, number) => [key, number])) };
}

const domainOf =
  (facts: Facts): DomainOf =>
  (fact) => {
    const domain = facts[fact];
    return domain?.kind === 'choice' ? domain.values : [false, true];
  };
