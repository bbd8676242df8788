import type { VNode } from 'preact';
import type { Group } from '#results/groups.ts';
import type { Heading } from '#results/kinds.ts';
import { GROUP_WORDS } from '#results/result-text-keys.ts';
import { Text } from '../text/Text.tsx';
import { ResultCard } from './ResultCard.tsx';
import { useResults } from './results-context.ts';

/** What nobody can act on now: shown on request, so that the rest is found. */
const FOLDED: readonly Heading[] = ['waiting', 'notnow'];

/** Results of one heading under a heading with their number. */
export function GroupSection({ group: { heading, verdicts } }: { group: Group }): VNode {
  const title = (
    <h2>
      <Text text={GROUP_WORDS[heading]} /> <bdi class="count">({verdicts.length})</bdi>
    </h2>
  );
  const { programmes } = useResults().bundle.engine.rulebook;
  const later = new Set(programmes.flatMap(({ id, askedFromResult: is }) => (is ? [id] : [])));
  // What only a result asks comes after what the check itself asks.
  const inOrder =
    heading === 'ask'
      ? [...verdicts].sort((a, b) => Number(later.has(a.programme)) - Number(later.has(b.programme)))
      : verdicts;
  const cards = inOrder.map((verdict) => <ResultCard key={verdict.programme} verdict={verdict} />);
  if (!FOLDED.includes(heading))
    return (
      <section class="section">
        {title}
        {cards}
      </section>
    );
  return (
    <section class="section">
      <details class="folded-group">
        <summary>{title}</summary>
        {cards}
      </details>
    </section>
  );
}
