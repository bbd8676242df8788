import type { VNode } from 'preact';
import type { Group } from '../../results/groups.ts';
import type { Kind } from '../../results/kinds.ts';
import { useCheck } from '../check-context.ts';
import { ResultCard } from './ResultCard.tsx';

const HEADINGS: Record<Kind, string> = {
  duty: 'ui.results.group.duty',
  likely: 'ui.results.group.likely',
  may: 'ui.results.group.may',
  ask: 'ui.results.group.ask',
  later: 'ui.results.group.later',
  notnow: 'ui.results.group.notnow',
};

/** Results of one kind under a heading with their number. What is probably not for the person now stays folded. */
export function GroupSection({ group: { kind, verdicts } }: { group: Group }): VNode {
  const { t } = useCheck();
  const heading = (
    <h2>
      {t(HEADINGS[kind])} <bdi class="count">({verdicts.length})</bdi>
    </h2>
  );
  const cards = verdicts.map((verdict) => <ResultCard key={verdict.programme} verdict={verdict} />);
  if (kind !== 'notnow')
    return (
      <section class="section">
        {heading}
        {cards}
      </section>
    );
  return (
    <section class="section">
      <details class="folded-group">
        <summary>{heading}</summary>
        {cards}
      </details>
    </section>
  );
}
